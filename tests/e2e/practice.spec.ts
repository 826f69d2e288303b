import { expect, test } from './fixtures.ts';

test('practises one objective without touching the schedule', async ({ page, learner }) => {
	await learner.begin('CompTIA Network+');
	await page.goto('/practice/');
	await page.getByRole('checkbox', { name: /^CompTIA Network\+/ }).uncheck();
	await expect(page.getByText('Nothing fits.')).toBeVisible();
	await page.locator('summary').filter({ hasText: 'CompTIA Network+' }).click();
	await page.getByRole('checkbox', { name: /^1\.4 / }).check();
	const fits = page.getByRole('status').filter({ hasText: /fits?\./ });
	await expect(fits).toHaveText(/[1-9]\d* units? fits?\./);
	const count = Math.min(20, Number(/\d+/.exec(await fits.innerText())?.[0]));
	await page.getByRole('button', { name: `Practice ${String(count)}` }).click();
	await expect(learner.progress).toHaveAttribute('aria-valuemax', String(count));
	for (let i = 0; i < count; i++) {
		// A generated question is in no list of stems.
		expect((await learner.known())?.id ?? 'np-1.4-gen').toContain('np-1.4');
		await learner.answer(false);
		await expect(page.getByText('your schedule stays as it is')).toBeVisible();
		await learner.goOn();
	}
	await expect(page.getByRole('heading', { name: 'Run finished' })).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('term').filter({ hasText: 'New' }).locator('..')).toContainText('20');
	await expect(page.getByRole('table', { name: 'The week ahead' }).getByRole('row', { name: / 0$/ })).toHaveCount(7);
});

test('what was wrong, and what was flagged, can be practised by itself', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	const flagged = await learner.stem.innerText();
	await page.getByRole('button', { name: 'Flag', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Flag', exact: true })).toHaveAttribute('aria-pressed', 'true');
	await learner.answer(true);
	await learner.goOn();
	const wrong = await learner.stem.innerText();
	await learner.answer(false);

	await page.goto('/practice/');
	await page.getByText('Wrong last time').click();
	await page.getByRole('button', { name: 'Practice 1', exact: true }).click();
	await expect(learner.stem).toHaveText(wrong);
	await page.goto('/practice/');
	await page.getByText('Flagged', { exact: true }).click();
	await page.getByRole('button', { name: 'Practice 1', exact: true }).click();
	await expect(learner.stem).toHaveText(flagged);
});

test('a selection is saved by name, used again after a reload, and deleted', async ({ page, learner }) => {
	await learner.begin();
	await page.goto('/practice/');
	await page.getByText('Recall cards').click();
	await page.getByLabel('How many at most').fill('7');
	await page.getByLabel('Name for this selection').fill('Ports before breakfast');
	await page.getByRole('button', { name: 'Save selection' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Ports before breakfast' })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Use Ports before breakfast' }).click();
	await page.getByRole('button', { name: 'Practice 7' }).click();
	expect((await learner.item()).kind).toBe('recall');
	await page.goto('/practice/');
	await page.getByRole('button', { name: 'Delete Ports before breakfast' }).click();
	await expect(page.getByText('Selections that you save wait here')).toBeVisible();
});
