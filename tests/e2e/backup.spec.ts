import { readFile } from 'node:fs/promises';
import { expectClean } from './axe.ts';
import { expect, Learner, test } from './fixtures.ts';

test('a backup is made, refused when damaged, and joined on another device after a look at what it adds', async ({
	page,
	learner,
	browser,
	baseURL
}) => {
	await learner.begin();
	await learner.start();
	for (let i = 0; i < 3; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
	await page.goto('/settings/');
	await page.getByRole('link', { name: 'Make a backup, or restore one' }).click();
	await expectClean(page, 'your data');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	const made = await download;
	expect(made.suggestedFilename()).toMatch(/^firstline-\d{4}-\d\d-\d\d\.firstline$/);
	const bytes = await readFile(await made.path());
	await expect(page.getByText('The last one was made on')).toBeVisible();

	const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
	const other = await context.newPage();
	await new Learner(other).begin('CompTIA A+ Core 1');
	await other.goto('/settings/data/');
	const file = other.getByLabel('Backup file');
	const damaged = Buffer.from(bytes);
	damaged[200] = (damaged[200] ?? 0) ^ 0xff;
	await file.setInputFiles({ name: 'damaged.firstline', mimeType: 'application/zip', buffer: damaged });
	await expect(other.getByRole('alert')).toContainText(/damaged|changed/);
	await file.setInputFiles({ name: 'good.firstline', mimeType: 'application/zip', buffer: bytes });
	const preview = other.getByRole('group', { name: 'What it would do' });
	await expect(preview).toContainText(/\d+ events new, 0 events here already/);
	await expectClean(other, 'a preview');
	await preview.getByRole('button', { name: 'Join it' }).click();
	await expect(other.getByText('Nothing that was here is gone.')).toBeVisible();
	await file.setInputFiles({ name: 'again.firstline', mimeType: 'application/zip', buffer: bytes });
	await expect(preview).toContainText('There is nothing to do.');
	await other.goto('/');
	await expect(other.getByText('3 of 3 right today')).toBeVisible();
	await context.close();
});

test('a backup under a passphrase opens by it alone, and says when the words are wrong', async ({ page, learner }) => {
	await learner.begin();
	await page.goto('/settings/data/');
	await page.getByRole('checkbox', { name: 'Under a passphrase' }).check();
	const get = page.getByRole('button', { name: 'Download a backup' });
	await expect(get).toBeDisabled();
	await page.getByLabel('Passphrase', { exact: true }).fill('too short');
	await expect(page.getByText('At least 10 characters.')).toBeVisible();
	await page.getByLabel('Passphrase', { exact: true }).fill('four plain words');
	await page.getByLabel('The same once more').fill('four plain word');
	await expect(page.getByText('The two are not the same.')).toBeVisible();
	await expect(get).toBeDisabled();
	await page.getByLabel('The same once more').fill('four plain words');
	await expectClean(page, 'a passphrase');
	const download = page.waitForEvent('download');
	await get.click();
	const bytes = await readFile(await (await download).path());
	expect(bytes.subarray(0, 28).toString()).toBe('{"format":"firstline-sealed"');
	await page.getByLabel('Backup file').setInputFiles({ name: 'a.firstline', mimeType: '', buffer: bytes });
	const words = page.getByLabel('Passphrase of this backup');
	await words.fill('four plain worms');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('alert')).toContainText('The passphrase is wrong');
	await words.fill('four plain words');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('group', { name: 'What it would do' })).toContainText('1 event here already');
});
