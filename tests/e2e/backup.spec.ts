import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, Learner, test } from './fixtures.ts';

async function answerThree(learner: Learner): Promise<void> {
	await learner.begin();
	await learner.start();
	for (let i = 0; i < 3; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
}

async function downloaded(page: Page): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	const made = await download;
	expect(made.suggestedFilename()).toMatch(/^firstline-\d{4}-\d\d-\d\d\.firstline$/);
	return readFile(await made.path());
}

test('a backup is made, refused when damaged, and joined on another device after a look at what it adds', async ({
	page,
	learner,
	browser,
	baseURL
}) => {
	await answerThree(learner);
	await page.goto('/settings/');
	await page.getByRole('link', { name: 'Make a backup, or restore one' }).click();
	await expectClean(page, 'your data');
	const bytes = await downloaded(page);
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
	await context.close();
});

test('an import is undone and redone whole; a backup replaces what is here, which is put aside and brought back', async ({
	page,
	learner,
	browser,
	baseURL
}) => {
	await answerThree(learner);
	await page.goto('/settings/data/');
	const bytes = await downloaded(page);
	const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
	const other = await context.newPage();
	await new Learner(other).begin('CompTIA A+ Core 1');
	const choose = async (): Promise<void> => {
		const backup = { name: 'a.firstline', mimeType: 'application/zip', buffer: bytes };
		await other.getByLabel('Backup file').setInputFiles(backup);
	};
	const threeRight = other.getByText('3 of 3 right today');
	const dialog = other.getByRole('dialog', { name: 'Replace everything that is here?' });

	await other.goto('/settings/data/');
	await choose();
	await other.getByRole('button', { name: 'Join it' }).click();
	await other.getByRole('button', { name: 'Undo this import' }).click();
	await expect(other.getByText('The import has been undone.')).toBeVisible();
	await expect(other.getByText('Undone: none of it counts')).toBeVisible();
	await other.goto('/');
	await expect(
		other.getByRole('link', { name: /^Start/ }).or(other.getByRole('button', { name: /^Start/ }))
	).toBeVisible();
	await expect(threeRight).toBeHidden();
	await other.goto('/settings/data/');
	await other.getByRole('button', { name: /^Redo the import of/ }).click();
	await expect(other.getByText('The import counts again.')).toBeVisible();

	await choose();
	const replace = other.getByRole('button', { name: 'Replace what is here by this backup' });
	await replace.click();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(other.getByRole('heading', { name: 'Put aside' })).toBeHidden();
	await replace.click();
	await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
	await expect(other.getByRole('heading', { name: 'Put aside' })).toBeVisible();
	await expect(other.getByRole('heading', { name: 'Brought in' })).toBeHidden();
	const kept = other.waitForEvent('download');
	await other.getByRole('button', { name: /^Download what was here until/ }).click();
	expect((await kept).suggestedFilename()).toMatch(/^firstline-until-.*\.firstline$/);
	await other.getByRole('button', { name: /^Bring back what was here until/ }).click();
	await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
	await expect(other.getByRole('button', { name: /^Undo the import of/ })).toBeVisible();
	await expectClean(other, 'imports and a state put aside');
	await other.goto('/');
	await expect(threeRight).toBeVisible();
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

test('a folder is kept, synced and let go; one that is gone is told', async ({ page, learner }) => {
	// The origin's own file system stands for the disk: the picker is the browser's.
	await page.addInitScript(() => {
		const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
		Object.assign(globalThis, { showDirectoryPicker: pick });
	});
	await learner.begin();
	await page.goto('/settings/data/');
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await expect(page.getByText(/\d+ entr(?:y|ies) written, 0 entries read/)).toBeVisible();
	await expectClean(page, 'a folder kept');
	const steps = await page.evaluate(async () => {
		const devices = await (
			await navigator.storage.getDirectory()
		)
			.getDirectoryHandle('Backups')
			.then((folder) => folder.getDirectoryHandle('devices'));
		const names: string[] = [];
		for await (const handle of devices.values()) {
			if (handle.kind === 'directory') for await (const name of handle.keys()) names.push(name);
		}
		return names;
	});
	expect(steps).toEqual(['0001']);
	await page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
	});
	await page.getByRole('button', { name: 'Sync now' }).click();
	await expect(page.getByText('The folder was not synced')).toBeVisible();
	await page.getByRole('button', { name: 'Stop keeping it' }).click();
	await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
});
