import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startKillable } from '#tests/support/killable-browser.ts';
import { Candidate } from './candidate.ts';
import { expect, test, watchForProblems } from './fixtures.ts';

test('killing the browser in the middle of an exam loses no answer that was shown as given', async ({ baseURL }) => {
	const trials = Number(process.env['FIRSTLINE_EXAM_KILLS'] ?? 5);
	test.setTimeout(60_000 + trials * 20_000);
	const profile = mkdtempSync(join(tmpdir(), 'firstline-exam-kill-'));
	let answered = 0;
	let picked = 0;
	for (let trial = 0; trial < trials; trial++) {
		const browser = await startKillable(profile);
		const problems = await watchForProblems(browser.context, new URL(baseURL ?? '').origin);
		const page = browser.context.pages()[0] ?? (await browser.context.newPage());
		await page.setViewportSize({ width: 1280, height: 800 });
		const candidate = new Candidate(page);
		if (trial === 0) {
			await page.goto(`${baseURL ?? ''}exam/`);
			await page.getByRole('radio', { name: 'Network+', exact: true }).check();
			await page.getByRole('radio', { name: 'Short exam, 20 questions' }).check();
			await page.getByRole('button', { name: /^Start/ }).click();
		} else {
			await page.goto(`${baseURL ?? ''}exam/room/`);
		}
		await candidate.stem.waitFor();
		const held = await page.getByText(/\d+ of 20 answered/).innerText();
		expect(held).toBe(`${String(answered)} of 20 answered`);
		await candidate.goTo(4 + trial * 3);
		for (let i = 0; i < 3; i++) {
			const options = await candidate.answer(true);
			picked += options;
			answered += options > 0 ? 1 : 0;
			await page.keyboard.press('n');
			await candidate.at(5 + trial * 3 + i);
		}
		// The writes are strict and come in order: what the log holds by now is acknowledged.
		await expect.poll(() => countPicked(page)).toBe(picked);
		expect(problems).toEqual([]);
		await browser.kill();
	}
	rmSync(profile, { recursive: true, force: true });
	expect(answered).toBeGreaterThan(trials);
});

/** Options that the log holds as picked: of a question with two, one alone is no answer yet. */
const countPicked = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const request = indexedDB.open('firstline');
				request.onerror = () => {
					reject(request.error ?? new Error('no database'));
				};
				request.onsuccess = () => {
					const all = request.result.transaction('events').objectStore('events').getAll();
					all.onsuccess = () => {
						const events = all.result as { type: string; question: number; chosen?: string[] }[];
						const answers = events.filter(({ type }) => type === 'exam-answered');
						const newest = new Map(answers.map(({ question, chosen = [] }) => [question, chosen.length]));
						resolve([...newest.values()].reduce((sum, options) => sum + options, 0));
						request.result.close();
					};
				};
			})
	);
