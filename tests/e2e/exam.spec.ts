import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startKillable } from '#tests/support/killable-browser.ts';
import { itemsByStem } from '#tests/support/served-content.ts';
import { expectClean } from './axe.ts';
import { expect, test, watchForProblems } from './fixtures.ts';

const items = itemsByStem();

/** One who sits a mock exam, by role and label. */
class Candidate {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async start(shape = 'Short exam, 20 questions', exam = 'Network+'): Promise<void> {
		await this.page.goto('/exam/');
		await this.page.getByRole('radio', { name: exam, exact: true }).check();
		await this.page.getByRole('radio', { name: shape }).check();
		await this.page.getByRole('button', { name: /^Start/ }).click();
		await this.at(1);
	}

	at(question: number): Promise<void> {
		return expect(this.page.getByText(`Question ${String(question)} of 20`)).toBeVisible();
	}

	get stem() {
		return this.page.getByRole('article').getByRole('heading', { level: 1 });
	}

	async goTo(question: number): Promise<void> {
		await this.page.getByRole('button', { name: new RegExp(`^Question ${String(question)},`) }).click();
		await this.at(question);
	}

	/** Picks by letter what is right or wrong at the choice item on screen; how many options, 0 where its key is not known here. */
	async answer(right: boolean): Promise<number> {
		const stem = (await this.stem.innerText()).replaceAll(/\s+/g, ' ').trim();
		const item = items.get(stem);
		if (item?.kind !== 'choice') {
			return 0;
		}
		const keys = item.options.filter((option) => option.key === true).map(({ text }) => text.replaceAll('`', ''));
		const labels = this.page.locator('article label').filter({ has: this.page.locator('input') });
		const texts = await this.page
			.locator('article .row label > .text')
			.evaluateAll((nodes) => nodes.map((node) => node.textContent.trim()));
		expect(await labels.count()).toBeGreaterThanOrEqual(texts.length);
		const places = texts.flatMap((text, place) => (keys.includes(text) === right ? [place] : []));
		const picked = places.slice(0, item.choose);
		for (const place of picked) {
			await this.page.keyboard.press('ABCDEF'.charAt(place).toLowerCase());
		}
		return picked.length;
	}

	get flag() {
		return this.page.getByRole('button', { name: /^Flag/ });
	}

	async finish(): Promise<void> {
		await this.page.getByRole('button', { name: 'Finish' }).first().click();
	}

	async submit(): Promise<void> {
		await this.finish();
		await this.page.getByRole('button', { name: /^Submit/ }).click();
		await expect(this.page.getByRole('heading', { name: 'What this says, and what it does not' })).toBeVisible();
	}
}

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
});

test('a short exam from the choice of it to its report, by keyboard, and what was missed into study', async ({
	page
}) => {
	const candidate = new Candidate(page);
	await candidate.start();
	let known = 0;
	let wrong = 0;
	for (let question = 1; question <= 20; question++) {
		await candidate.at(question);
		const right = question % 4 !== 0;
		if (await candidate.answer(right)) {
			known += right ? 1 : 0;
			wrong += right ? 0 : 1;
		}
		if (question === 7) {
			await page.keyboard.press('l');
			await expect(candidate.flag).toHaveAttribute('aria-pressed', 'true');
		}
		await page.keyboard.press('n');
	}
	expect(known + wrong).toBeGreaterThan(12);
	await candidate.finish();
	const dialog = page.getByRole('dialog');
	const open = 20 - known - wrong;
	await expect(dialog).toContainText(open === 0 ? 'All 20 questions are answered' : `${String(open)} of 20 questions`);
	await dialog.getByRole('button', { name: /^Submit/ }).click();
	await expect(page.getByText(`${String(known)} of 20 points.`, { exact: false })).toBeVisible();
	await page.getByRole('radio', { name: /^Flagged \(1\)/ }).check();
	await expect(page.locator('details')).toHaveCount(1);
	await page.getByRole('button', { name: `Study the ${String(20 - known)} you missed` }).click();
	await expect(page.getByRole('progressbar', { name: 'Run' })).toHaveAttribute('aria-valuemax', String(20 - known));
	await page.goto('/exam/');
	await expect(page.getByRole('link', { name: /Short exam, 20 questions/ })).toHaveCount(1);
});

test('a reload loses no answer, flag or strike, and gains no time', async ({ page }) => {
	const candidate = new Candidate(page);
	await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
	await candidate.start();
	await candidate.goTo(9);
	await page.keyboard.press('b');
	await page.getByRole('button', { name: 'Strike out C' }).click();
	await candidate.flag.click();
	await page.clock.runFor('05:00');
	await expect(page.getByText('14:5', { exact: false })).toBeVisible();
	await page.reload();
	await candidate.at(9);
	await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Strike out C' })).toHaveAttribute('aria-pressed', 'true');
	await expect(candidate.flag).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('14:5', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Question 9, answered, flagged/ })).toBeVisible();
});

test('a clock set back gains no time, and a form opened after its deadline is submitted as of it', async ({
	page,
	context
}) => {
	const candidate = new Candidate(page);
	await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
	await candidate.start();
	await page.clock.runFor('02:00');
	await candidate.goTo(9);
	await candidate.answer(true);
	await page.clock.runFor('00:10');
	await page.close();

	const early = await context.newPage();
	await early.setViewportSize({ width: 1280, height: 800 });
	await early.clock.install({ time: new Date('2026-11-22T09:00:00') });
	await early.goto('/exam/room/');
	await expect(early.getByText(/^17:[45]\d$/)).toBeVisible();
	await early.close();

	const late = await context.newPage();
	await late.clock.install({ time: new Date('2026-11-22T12:00:00') });
	await late.goto('/exam/room/');
	await expect(late.getByText('submitted when the time was up', { exact: false })).toBeVisible();
	await expect(late.getByText('20 min 0 s used', { exact: false })).toBeVisible();
});

test('a leap of the clock asks, and time left out is told in the report; so is a pause', async ({ page }) => {
	const candidate = new Candidate(page);
	await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
	await candidate.start();
	await page.clock.runFor('01:00');
	await page.clock.setSystemTime(new Date('2026-11-22T11:01:00'));
	await page.clock.runFor('00:02');
	const dialog = page.getByRole('dialog', { name: /The clock went ahead by 60 minutes/ });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Leave it out' }).click();
	await expect(page.getByText('18:5', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.clock.runFor('10:00');
	await page.getByRole('button', { name: 'Go on' }).click();
	await candidate.at(1);
	await expect(page.getByText('18:5', { exact: false })).toBeVisible();
	await candidate.submit();
	await expect(page.getByText(/paused 2 times, 7\d minutes left out/)).toBeVisible();
});

test('the timer speaks at milestones only, and on request', async ({ page }) => {
	const candidate = new Candidate(page);
	await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
	await candidate.start();
	const status = page.getByRole('status').filter({ hasText: 'left.' });
	await page.clock.runFor('04:50');
	await expect(status).toHaveCount(0);
	await page.clock.runFor('00:20');
	await expect(status).toHaveText('15 minutes left.');
	await page.clock.runFor('01:00');
	await expect(status).toHaveText('15 minutes left.');
	await page.keyboard.press('t');
	await expect(status).toHaveText('14 minutes left.');
	await page.clock.runFor('14:00');
	await expect(page.getByText('submitted when the time was up', { exact: false })).toBeVisible();
});

test('an exam that is given up has no score, and what was seen is not first seen again', async ({ page }) => {
	const candidate = new Candidate(page);
	await candidate.start();
	await candidate.goTo(9);
	await candidate.answer(false);
	await candidate.finish();
	await page.getByRole('button', { name: 'Give this exam up…' }).click();
	await page.getByRole('button', { name: 'Give up', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Given up after 2 of 20 questions' })).toBeVisible();
	await page.goto('/exam/');
	await expect(page.getByText('Given up')).toBeVisible();
});

test('two tabs cannot sit the same exam', async ({ page, context }) => {
	const candidate = new Candidate(page);
	await candidate.start();
	const other = await context.newPage();
	await other.goto('/exam/room/');
	await expect(other.getByRole('heading', { name: 'This exam is open in another tab' })).toBeVisible();
});

test('without a limit nothing runs out', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
	await page.goto('/exam/');
	await page.getByRole('radio', { name: 'Short exam, 20 questions' }).check();
	await page.getByRole('radio', { name: 'No limit' }).check();
	await page.getByRole('button', { name: 'Start without a limit' }).click();
	await page.clock.runFor('03:00:00');
	await expect(page.getByText('Question 1 of 20')).toBeVisible();
	await page.getByRole('button', { name: 'Say how much time is left' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'no time limit' })).toBeVisible();
});

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

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in an exam, ${colorScheme}`, async ({ page }) => {
		test.setTimeout(240_000);
		// The dark theme changes colours, not the layout: a phone is enough.
		const widths = colorScheme === 'dark' ? [360] : undefined;
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const candidate = new Candidate(page);
		await page.goto('/exam/');
		await page.getByRole('heading', { name: 'Mock exam' }).waitFor();
		await expectClean(page, 'exam lobby', widths);
		await page.setViewportSize({ width: 1280, height: 800 });
		await candidate.start();
		await expectClean(page, 'PBQ in an exam', widths);
		await page.setViewportSize({ width: 1280, height: 800 });
		await candidate.goTo(9);
		await candidate.answer(false);
		await expectClean(page, 'choice item in an exam', widths);
		await page.getByRole('button', { name: 'Questions', exact: true }).click();
		await expectClean(page, 'list of questions', widths);
		await page.keyboard.press('Escape');
		await page.setViewportSize({ width: 1280, height: 800 });
		await candidate.finish();
		await expectClean(page, 'finish dialog', widths);
		await page.getByRole('button', { name: /^Submit/ }).click();
		await page.locator('details').first().locator('summary').click();
		await expectClean(page, 'exam report', widths);
	});
}
