import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { startKillable } from '#tests/support/killable-browser.ts';
import { expect, Learner, test, watchForProblems } from './fixtures.ts';
import { stored } from './stored.ts';

/** `npm run chaos` kills hundreds. */
const kills = Number(process.env['FIRSTLINE_KILLS'] ?? 8);
/** A profile's first day holds twenty new units; a fresh one takes over before they run out. */
const answersPerProfile = 12;

test(`killing the browser ${String(kills)} times in the middle of answers loses none that was acknowledged`, async ({
	baseURL
}) => {
	test.setTimeout(30_000 + kills * 20_000);
	const rng = seededRng('kills');
	let killed = 0;
	let acknowledgedInAll = 0;
	while (killed < kills) {
		const profile = mkdtempSync(join(tmpdir(), 'firstline-kill-'));
		let acknowledged = 0;
		while (killed < kills && acknowledged < answersPerProfile) {
			const browser = await startKillable(profile);
			const problems = await watchForProblems(browser.context, new URL(baseURL ?? '').origin);
			const page = browser.context.pages()[0] ?? (await browser.context.newPage());
			const learner = new Learner(page);
			if (acknowledged === 0) {
				await page.goto(baseURL ?? '');
				const firstRun = page.getByRole('button', { name: 'Set up Today' });
				await firstRun.or(page.getByRole('heading', { name: 'Today' })).waitFor();
				if (await firstRun.isVisible()) {
					await page.getByRole('checkbox', { name: 'CompTIA A+ Core 2' }).check();
					await firstRun.click();
					await page.getByRole('link', { name: 'Start' }).waitFor();
				}
			}
			await page.goto(`${baseURL ?? ''}study/`);
			await learner.stem.waitFor();
			const held = await stored(page);
			expect(held.answers, 'acknowledged answers are there after the kill').toBeGreaterThanOrEqual(acknowledged);
			expect(held.units, 'no answer without its unit, no unit without its answer').toBe(held.answers);
			acknowledged = held.answers;
			await page.exposeFunction('tellAcknowledged', (count: number) => {
				acknowledged = Math.max(acknowledged, count);
			});
			const answering = answerOnAndOn(page, learner).catch(() => undefined);
			// On a slow machine the first answer takes a while; the kill comes at any moment after it.
			const before = acknowledged;
			for (let waited = 0; waited < 8000 && acknowledged === before; waited += 100) {
				await pause(100);
			}
			await pause(rng() * 900);
			expect(problems).toEqual([]);
			await browser.kill();
			await answering;
			killed++;
		}
		const survivor = await startKillable(profile);
		const page = survivor.context.pages()[0] ?? (await survivor.context.newPage());
		await page.goto(`${baseURL ?? ''}study/`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		expect((await stored(page)).answers).toBeGreaterThanOrEqual(acknowledged);
		acknowledgedInAll += acknowledged;
		await survivor.kill();
		rmSync(profile, { recursive: true, force: true });
	}
	test.info().annotations.push({
		type: 'kills',
		description: `${String(kills)} kills, ${String(acknowledgedInAll)} acknowledged answers, 0 lost`
	});
	expect(acknowledgedInAll, 'the trials must have answered something').toBeGreaterThan(kills);
});

/** Answers as fast as the app allows, and reports each acknowledgement as the screen shows it. */
async function answerOnAndOn(page: Page, learner: Learner): Promise<void> {
	await learner.progress.evaluate((bar) => {
		const tell = () => {
			const { tellAcknowledged } = window as unknown as { tellAcknowledged: (count: number) => void };
			tellAcknowledged(Number(bar.getAttribute('aria-valuenow')));
		};
		new MutationObserver(tell).observe(bar, { attributes: true });
	});
	for (;;) {
		await learner.answer(true);
		await learner.goOn();
	}
}
