import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('from any screen the keys jump to a screen, a help topic, a call, an objective and a question', async ({
	page,
	learner
}) => {
	await learner.begin();
	const dialog = page.getByRole('dialog', { name: 'Jump to' });
	const field = dialog.getByRole('combobox');
	const type = async (text: string): Promise<void> => {
		await page.keyboard.press('Control+k');
		await expect(field).toBeFocused();
		await page.keyboard.type(text);
	};
	const jump = async (text: string, option: RegExp): Promise<void> => {
		await type(text);
		await expect(dialog.getByRole('option', { selected: true })).toHaveAccessibleName(option);
		await page.keyboard.press('Enter');
		await expect(dialog).toBeHidden();
	};

	await page.keyboard.press('Control+k');
	await expect(dialog.getByRole('option').first()).toBeVisible();
	await expectClean(page, 'jump');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	await jump('progr', /^Progress/);
	await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
	await jump('exam day check', /^Exam day checklist/);
	await expect(page.getByText('The first and last name of my booking')).toBeVisible();
	await jump('payroll', /payroll/);
	await expect(page.getByRole('heading', { name: /payroll/i })).toBeVisible();

	await type('1.4');
	await expect(dialog.getByRole('option', { name: /^1\.4/ }).first()).toBeVisible();
	await page.keyboard.press('Escape');

	await type('loopback');
	const question = dialog.getByRole('option', { name: /Question/ }).first();
	await expect(question).toBeVisible();
	await question.click();
	await expect(page).toHaveURL(/library\/item/);
});

test('the help is searched, opened by its address, and clean', async ({ page }) => {
	await page.goto('/help/#browsers');
	await expect(page.getByText('Private windows: nothing is kept')).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search the help' }).fill('retake');
	await expect(page.getByRole('status').filter({ hasText: 'topics' })).toContainText('1 of');
	await expect(page.getByRole('heading', { name: 'Exam day checklist' })).toBeVisible();
	await expectClean(page, 'help');
	await page.getByRole('searchbox').fill('zzz');
	await expect(page.getByText('No topic has these words.')).toBeVisible();
});
