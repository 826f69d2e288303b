import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test, type Learner } from './fixtures.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Presses Tab until the link or button of this name has the focus, and then Enter. */
async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
	const target = page.getByRole(role, { name });
	await expect(target).toBeEnabled();
	for (let i = 0; i < 60; i++) {
		if (await target.evaluate((node) => node === document.activeElement)) {
			await page.keyboard.press('Enter');
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach "${String(name)}"`);
}

/** Answers so many questions; those whose place divides by three wrong. */
async function answer(learner: Learner, from: number, to: number): Promise<void> {
	for (let i = from; i < to; i++) {
		await expect(learner.progress).toHaveAttribute('aria-valuenow', String(i));
		await learner.answer(i % 3 !== 0);
		await learner.goOn();
	}
}

test('by keyboard on a phone: from the first screen through a placement with a break to its result and a plan', async ({
	page,
	learner
}) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await page.getByRole('checkbox', { name: 'CompTIA Network+' }).focus();
	await page.keyboard.press('Space');
	await press(page, 'button', /^Find out where I stand/);
	await expect(heading(page, 'Where do you stand?')).toBeVisible();
	await expectClean(page, 'placement offered');
	await page.setViewportSize({ width: 360, height: 740 });
	const places = await page.getByRole('row').locator('td:last-child').allInnerTexts();
	expect(places.reduce((sum, each) => sum + Number(each), 0)).toBe(16);
	await press(page, 'button', 'Begin the placement');

	await expect(learner.stem).toBeVisible();
	await expect(learner.progress).toHaveAttribute('aria-valuemax', '16');
	await answer(learner, 0, 5);
	await page.goto('/');
	await expect(page.getByText('5 of 16 questions of your placement are answered.')).toBeVisible();
	await press(page, 'link', 'Go on with the placement');
	await expect(heading(page, '5 of 16 answered')).toBeVisible();
	await expectClean(page, 'placement begun', [360]);
	await press(page, 'button', 'Go on');
	await answer(learner, 5, 16);

	await expect(heading(page, 'Placement finished')).toBeVisible();
	await press(page, 'link', 'See what it found');
	await expect(heading(page, '10 of 16 right')).toBeFocused();
	await expectClean(page, 'placement found');
	await page.setViewportSize({ width: 360, height: 740 });
	const rows = page.getByRole('table', { name: 'What the placement found, by domain' }).getByRole('row');
	await expect(rows).toHaveCount(6);
	const asked = (await rows.locator('td:first-of-type').allInnerTexts()).map((text) => text.split(' of ').map(Number));
	expect(asked.reduce((sum, [, of = 0]) => sum + of, 0)).toBe(16);
	expect(asked.reduce((sum, [right = 0]) => sum + right, 0)).toBe(10);
	await expect(page.getByText('it still needs 24 more questions that you have never seen before')).toBeVisible();

	await page
		.getByLabel('Exam date, if you have one')
		.fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
	await page.getByLabel('Minutes a day').focus();
	await page.keyboard.type('30');
	await press(page, 'button', 'Set the plan');
	await expect(page.getByText(/^Set\. \d+ new questions a day/)).toBeVisible({ timeout: 30_000 });
	await press(page, 'button', 'Study now');
	await expect(learner.stem).toBeVisible();
	await page.goto('/');
	await expect(page.getByText(/CompTIA Network\+ N10-009, in (59|60|61) days/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Where you stand in CompTIA Network+' })).toBeHidden();
});

test('a placement is put away for good, and Practice and the jump dialog still lead to it', async ({
	page,
	learner
}) => {
	await learner.begin();
	const card = page.getByRole('heading', { name: 'Where you stand in CompTIA Network+' });
	await expect(card).toBeVisible();
	await page.getByRole('button', { name: /^No, thanks/ }).click();
	await expect(card).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Your exams' })).toBeVisible();
	await expect(card).toBeHidden();
	await page.goto('/practice/');
	await page.getByRole('link', { name: 'A placement' }).click();
	await expect(heading(page, 'Where do you stand?')).toBeVisible();
	await page.goto('/progress/');
	await page.getByRole('button', { name: /^Jump to/ }).click();
	await expect(page.getByRole('combobox', { name: /^Jump to/ })).toBeFocused();
	await page.keyboard.type('placem');
	await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^Placement/);
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Where do you stand?')).toBeVisible();
});

test('what is left of a placement is asked on the next day by a run of its own', async ({ page, learner }) => {
	const noon = Date.UTC(2027, 0, 4, 12);
	await page.clock.setFixedTime(noon);
	await learner.begin();
	await page.getByRole('link', { name: 'Take the placement' }).click();
	await page.getByRole('button', { name: 'Begin the placement' }).click();
	await answer(learner, 0, 2);
	await page.clock.setFixedTime(noon + 86_400_000);
	await page.goto('/practice/placement/');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(learner.progress).toHaveAttribute('aria-valuemax', '14');
});
