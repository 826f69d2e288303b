import type { Page } from '@playwright/test';
import { firstAnswers } from '#tests/support/answered-log.ts';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { putEvents, studyDay } from './put-events.ts';

const dateIn = (days: number): string => new Date((studyDay() + days) * 86_400_000).toISOString().slice(0, 10);
const card = (page: Page) => page.getByRole('article', { name: 'CompTIA Network+', exact: true });
const planCard = (page: Page) => page.getByRole('article', { name: 'Plan for CompTIA Network+' });

test('no number before there is evidence, and what is missing is said', async ({ page, learner }) => {
	await learner.begin();
	await putEvents(page, firstAnswers('network-plus', {}, 1, 3, studyDay() - 1));
	await page.goto('/progress/');
	await expect(card(page)).toContainText('Not enough to go by yet');
	await expect(card(page)).toContainText('15 more questions that you have never seen before');
	await expect(card(page).getByText('%')).toHaveCount(0);
});

test('readiness is a band with its sums; what moves it most is one press away', async ({ page, learner }) => {
	await learner.begin();
	await putEvents(
		page,
		firstAnswers('network-plus', { 1: 0.9, 2: 0.85, 3: 0.8, 4: 0.5, 5: 0.75 }, 8, 30, studyDay() - 1)
	);
	await page.goto('/progress/');
	await expect(card(page)).toContainText(/would score \d+\s% to \d+\s%, four times in\s+five/);
	await expect(card(page)).toContainText(/pass line of 80\s% is/);
	await card(page).getByText('Show the sums').click();
	await expect(card(page).getByRole('row', { name: /^1\.1 / })).toBeVisible();
	await expectClean(page, 'progress with readiness');
	await card(page).getByRole('link', { name: 'How it is computed' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How readiness is computed' })).toBeVisible();
	await expectClean(page, 'the method');
	await page.goBack();
	await card(page)
		.getByRole('button', { name: /^Practice / })
		.first()
		.click();
	await expect(learner.stem).toBeVisible();
});

test('a plan to the exam date is made, followed, and ended by the real result', async ({ page, learner }) => {
	test.setTimeout(120_000);
	await learner.begin();
	await putEvents(page, firstAnswers('network-plus', {}, 8, 30, studyDay() - 1));
	await page.goto('/progress/');
	const plan = planCard(page);
	await plan.getByLabel('Exam date').fill(dateIn(20));
	await plan.getByLabel('Minutes a day').fill('5');
	await plan.getByLabel('Minutes a day').press('Tab');
	await expect(plan.getByText('Not everything fits')).toBeVisible({ timeout: 60_000 });
	await plan.getByRole('button', { name: /minutes a day \(/ }).click();
	await expect(plan.getByText('Not everything fits')).toBeHidden({ timeout: 60_000 });
	await expect(plan.getByText(/you would recall/)).toBeVisible();
	await expect(plan.getByRole('row', { name: /Week of/ })).toBeVisible();
	await plan.getByRole('button', { name: 'Follow this plan' }).click();
	await expect(plan.getByText('You follow this plan')).toBeVisible();
	await plan.getByRole('slider', { name: /What if units came back/ }).press('ArrowLeft');
	await expect(plan.getByText(/a day of study, .* recalled on exam day/)).toBeVisible();
	await expectClean(page, 'progress with a plan');
	await page.reload();
	await expect(plan.getByText('You follow this plan')).toBeVisible();
	await plan.getByText('I have sat the real exam').click();
	await plan.getByRole('button', { name: 'Not this time' }).click();
	await expect(plan.getByText('not passed this time')).toBeVisible();
	await expect(plan.getByLabel('Exam date')).toHaveValue('');
	await expect(plan.getByText('Set a new date above')).toBeVisible();
});

test('each chart has a sentence, a table of the same figures and a cursor for the keyboard', async ({
	page,
	learner
}) => {
	await learner.begin();
	await putEvents(page, firstAnswers('network-plus', {}, 8, 30, studyDay() - 1));
	await page.goto('/progress/');
	await expect(page.getByRole('heading', { name: 'Exams', exact: true })).toBeVisible();
	const figures = page.getByRole('figure');
	expect(await figures.count()).toBeGreaterThanOrEqual(12);
	const answers = page.getByRole('figure', { name: 'Answers per day' });
	await expect(answers).toContainText('200 answers on 30 days');
	const cursor = answers.getByRole('slider');
	const before = await cursor.getAttribute('aria-valuetext');
	await cursor.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(cursor).not.toHaveAttribute('aria-valuetext', before ?? '');
	await answers.getByText('Answers per day as a table').click();
	await expect(answers.getByRole('row')).toHaveCount(31 + 1);
	await expectClean(page, 'progress with all charts');
});

test('opening Progress reads the first answers of each exam once', async ({ page, learner }) => {
	await learner.begin();
	await putEvents(page, firstAnswers('network-plus', {}, 8, 30, studyDay() - 1));
	// Each reading of readiness asks the index `bank` of the first sights for one exam's.
	await page.addInitScript(() => {
		const { prototype } = IDBIndex;
		const read = Object.getOwnPropertyDescriptor(prototype, 'getAll')?.value as IDBIndex['getAll'];
		const exams: unknown[] = [];
		prototype.getAll = function (this: IDBIndex, ...given) {
			if (this.objectStore.name === 'sights') exams.push(given[0]);
			return read.apply(this, given);
		};
		Object.assign(window, { readings: () => exams.length });
	});
	await page.goto('/progress/');
	await expect(page.getByRole('figure', { name: 'Units brought into memory' })).toBeVisible();
	const exams = await page.getByRole('article', { name: /^Plan for / }).count();
	expect(await page.evaluate(() => (window as unknown as { readings: () => number }).readings())).toBe(exams);
});

test('days longer ago than a year are read when they are asked for, and counted before', async ({ page, learner }) => {
	await learner.begin();
	const old = firstAnswers('network-plus', {}, 4, 30, studyDay() - 500);
	const fresh = firstAnswers('network-plus', {}, 8, 10, studyDay() - 1).filter(
		({ unit }) => !old.some((each) => each.unit === unit)
	);
	await putEvents(page, [...old, ...fresh]);
	await page.goto('/progress/');
	const answers = page.getByRole('figure', { name: /^Answers per/ });
	await expect(answers).toContainText(`${String(fresh.length)} answers`);
	const growth = page.getByRole('figure', { name: 'Units brought into memory' });
	await expect(growth).toContainText(`${String(old.length + fresh.length)} units so far`);
	await expect(growth).toContainText(`${String(fresh.length)} of them in this time`);
	await page.getByRole('radio', { name: 'All', exact: true }).check({ force: true });
	await expect(answers).toContainText(`${String(old.length + fresh.length)} answers`);
	await expect(growth).toContainText(`${String(old.length + fresh.length)} of them in this time`);
});
