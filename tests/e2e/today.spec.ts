import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

const figure = (page: Page, name: string) =>
	page
		.getByRole('term')
		.filter({ hasText: new RegExp(`^${name}$`) })
		.locator('..')
		.getByRole('definition');

test('first run asks for exams, and for a date and minutes only if one likes', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Set up Today' })).toBeDisabled();
	await page.getByRole('checkbox', { name: 'CompTIA Network+' }).check();
	const date = new Date(Date.now() + 41 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Exam date, if you have one').fill(date);
	await page.getByLabel('Minutes a day').selectOption('10');
	await page.getByRole('button', { name: 'Set up Today' }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await expect(page.getByText(/CompTIA Network\+ N10-009, in 4[12] days/)).toBeVisible();
	await expect(figure(page, 'New')).toHaveText('15');
	await expect(figure(page, 'Minutes')).toHaveText('≈ 10');
});

test('a call can be tried in one press before anything is set up', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Take a call' }).click();
	const conversation = page.getByRole('list', { name: 'The conversation' });
	await expect(conversation.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click();
	await expect(conversation.getByRole('listitem')).toHaveCount(3);
});

test('first run can be skipped', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Skip: show me everything' }).click();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	for (const exam of ['CompTIA A+ Core 1', 'CompTIA A+ Core 2', 'CompTIA Network+']) {
		await expect(page.getByRole('listitem').filter({ hasText: exam })).toContainText('no date set');
	}
});

test('from a clean browser to the first answered question in four steps', async ({ page, learner }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Skip: show me everything' }).click();
	await page.getByRole('link', { name: 'Start' }).click();
	await learner.answer(true);
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
});

test('a run that is finished is not gone on with: Today starts the next one', async ({ page, learner }) => {
	await learner.begin();
	await page.getByRole('link', { name: 'Practice', exact: true }).click();
	await page.getByRole('radio', { name: 'Recall cards' }).check();
	await page.getByText('Count in my schedule').click();
	await page.getByLabel('How many at most').fill('2');
	await page.getByRole('button', { name: 'Practice 2', exact: true }).click();
	await learner.answer(true);
	await learner.goOn();
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Go on with your run' })).toBeVisible();
	await page.getByRole('link', { name: 'Go on with your run' }).click();
	await learner.answer(true);
	await learner.goOn();
	await expect(page.getByRole('heading', { name: 'Run finished' })).toBeVisible();
	await page.getByRole('link', { name: 'Back to Today' }).click();
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(learner.stem).toBeVisible();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '0');
});

test('a backlog is told apart from what is due today, and is spread over days on request', async ({
	page,
	learner
}) => {
	await learner.begin('CompTIA A+ Core 2');
	await page.getByRole('link', { name: 'Practice', exact: true }).click();
	// Cards can be answered right; a PBQ that is not comes back in the same run.
	await page.getByRole('radio', { name: 'Recall cards' }).check();
	await page.getByText('Count in my schedule').click();
	await page.getByLabel('How many at most').fill('36');
	await page.getByRole('button', { name: 'Practice 36' }).click();
	for (let i = 0; i < 36; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
	await expect(page.getByRole('heading', { name: 'Run finished' })).toBeVisible();

	await page.clock.setFixedTime(Date.now() + 90 * 86_400_000);
	await page.goto('/');
	await expect(figure(page, 'Overdue')).toHaveText('36');
	await expect(figure(page, 'Due')).toHaveText('0');
	await page.getByRole('button', { name: 'Over 7 days' }).click();
	await expect(figure(page, 'Overdue')).toHaveText('6');
	await expect(page.getByText('30 more wait for the next days.')).toBeVisible();
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(learner.stem).toBeVisible();
	await page.goto('/');
	await page.getByRole('button', { name: 'Ask all today' }).click();
	await expect(figure(page, 'Overdue')).toHaveText('36');
});

test('the week behind and the week ahead follow what is answered', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	for (let i = 0; i < 3; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
	await page.goto('/');
	const behind = page.getByRole('table', { name: 'The week behind' });
	await expect(behind.getByRole('row', { name: 'Today 3' })).toBeVisible();
	const ahead = page.getByRole('table', { name: 'The week ahead' });
	const counts = await ahead.getByRole('cell').allInnerTexts();
	expect(counts.reduce((sum, each) => sum + Number(each), 0)).toBeGreaterThan(0);
});

test('the navigation is a bar for the thumb on a phone, a side bar on a desk, and out of the way of a run', async ({
	page,
	learner
}) => {
	const navigation = page.getByRole('navigation', { name: 'Main' });
	await page.setViewportSize({ width: 360, height: 740 });
	await learner.begin();
	const bar = await navigation.boundingBox();
	expect(bar?.width).toBe(360);
	expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(740, 0);
	await page.setViewportSize({ width: 1600, height: 900 });
	const side = await navigation.boundingBox();
	expect(side?.x).toBeLessThan(40);
	expect(side?.width).toBeLessThan(260);
	await page.setViewportSize({ width: 360, height: 740 });
	await learner.start();
	await expect(navigation).toBeHidden();
});

test('days of study in a row are counted, days off and a freeze keep them, and who wants to sees nothing of it', async ({
	page,
	learner
}) => {
	const monday = Date.UTC(2027, 0, 4, 12);
	const answerOn = async (day: number): Promise<void> => {
		await page.clock.setFixedTime(monday + day * 86_400_000);
		await page.goto('/study/');
		await learner.stem.waitFor();
		await learner.answer(true);
	};
	await page.clock.setFixedTime(monday);
	await learner.begin();
	await answerOn(0);
	await page.goto('/');
	await expect(page.getByText('1 of 1 right today')).toBeVisible();
	await expect(page.getByText('in a row')).toBeHidden();
	await answerOn(1);
	await page.goto('/');
	await expect(page.getByText('2 days in a row.')).toBeVisible();

	// Wednesday is off.
	await page.goto('/settings/');
	await page.getByText('Wed', { exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	await page.clock.setFixedTime(monday + 3 * 86_400_000);
	await page.goto('/');
	await expect(page.getByText('2 days in a row, and today is still open. Days off do not break it.')).toBeVisible();
	await answerOn(3);
	await page.goto('/');
	await expect(page.getByText('3 days in a row.')).toBeVisible();

	// Friday was missed.
	await answerOn(5);
	await page.goto('/');
	await expect(page.getByText('4 days in a row.')).toContainText('A freeze covers Friday');

	await page.goto('/settings/');
	await page.getByRole('switch', { name: 'Hide streaks' }).check();
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	await page.goto('/');
	await expect(page.getByText('1 of 1 right today')).toBeVisible();
	await expect(page.getByText('in a row')).toBeHidden();
});

test('Today is one list with minutes: what is done is ticked off, and the date of an exam brings its mock', async ({
	page,
	learner
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.clock.setFixedTime(Date.UTC(2027, 0, 4, 12));
	await page.goto('/');
	await page.getByRole('checkbox', { name: 'CompTIA Network+' }).check();
	// 24 days ahead: by the plan a mock exam is for today, and the next for ten days on.
	await page.getByLabel('Exam date, if you have one').fill('2027-01-28');
	await page.getByLabel('Minutes a day').selectOption('10');
	await page.getByRole('button', { name: 'Set up Today' }).click();
	const steps = page.getByRole('list', { name: 'Plan for today' }).getByRole('listitem');
	await expect(steps).toHaveText([/15 new units\s+≈ 10 min/, /1 mock exam\s+≈ 90 min/]);
	await expect(figure(page, 'Minutes')).toHaveText('≈ 100');
	await expect(page.getByText(/follow no plan to it yet.*Next mock exam: Thu, Jan 14, 2027/)).toBeVisible();
	await expectClean(page, 'day in parts');
	await page.setViewportSize({ width: 360, height: 740 });

	await page.getByRole('link', { name: 'Start' }).focus();
	await page.keyboard.press('Enter');
	await expect(learner.stem).toBeVisible();
	await learner.answer(true);
	await page.goto('/');
	await expect(steps).toHaveText([/14 new units\s+1 done, ≈ 10 min/, /1 mock exam/]);
	await page.getByRole('link', { name: 'Go on with your run' }).focus();
	await page.keyboard.press('Enter');
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await page.goto('/');
	await page.getByRole('link', { name: '1 mock exam' }).click();
	await expect(page.getByRole('heading', { name: 'Mock exam' })).toBeVisible();
});
