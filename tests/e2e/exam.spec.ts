import { expectClean } from './axe.ts';
import { Candidate } from './candidate.ts';
import { expect, test } from './fixtures.ts';

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
	const question = await candidate.goToChoice(9);
	await page.keyboard.press('b');
	await page.getByRole('button', { name: 'Strike out C' }).click();
	await candidate.flag.click();
	await page.clock.runFor('05:00');
	await expect(page.getByText('14:5', { exact: false })).toBeVisible();
	await page.reload();
	await candidate.at(question);
	await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Strike out C' })).toHaveAttribute('aria-pressed', 'true');
	await expect(candidate.flag).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('14:5', { exact: false })).toBeVisible();
	await expect(
		page.getByRole('button', { name: new RegExp(`^Question ${String(question)}, answered, flagged`) })
	).toBeVisible();
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

test('axe finds nothing in an exam', async ({ page }) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const candidate = new Candidate(page);
	await page.goto('/exam/');
	await page.getByRole('heading', { name: 'Mock exam' }).waitFor();
	await expectClean(page, 'exam lobby');
	await page.setViewportSize({ width: 1280, height: 800 });
	await candidate.start();
	await expectClean(page, 'PBQ in an exam');
	await page.setViewportSize({ width: 1280, height: 800 });
	await candidate.goToChoice(9);
	await candidate.answer(false);
	await expectClean(page, 'choice item in an exam');
	await page.getByRole('button', { name: 'Questions', exact: true }).click();
	await expectClean(page, 'list of questions');
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 1280, height: 800 });
	await candidate.finish();
	await expectClean(page, 'finish dialog');
	await page.getByRole('button', { name: /^Submit/ }).click();
	await page.locator('details').first().locator('summary').click();
	await expectClean(page, 'exam report');
});
