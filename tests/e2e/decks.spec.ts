import { readFile } from 'node:fs/promises';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

const text = [
	...['#separator:tab', '#html:true', '#tags:ports', '#deck:Well-known ports'],
	'Which port does <b>SSH</b> use?\t22<img src="https://example.org/x.png" onerror="alert(1)">',
	'Which port does DNS use?\t53',
	'alone',
	'+HTTPS\t=443'
].join('\n');
const file = { name: 'ports.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };

test('a text file is looked at, imported, studied, exported and taken back', async ({ page }) => {
	await page.goto('/library/import/');
	await expectClean(page, 'import');
	await page.getByRole('button', { name: 'Choose a file, or drop it here' }).setInputFiles(file);
	await expect(page.getByRole('textbox', { name: 'Name of the deck' })).toHaveValue('Well-known ports');
	await expect(page.getByRole('list', { name: 'First cards of Well-known ports' }).getByRole('listitem')).toHaveCount(
		3
	);
	await page.getByText('What is left out, and why').click();
	await expect(page.getByText('Line 7: The row has one value')).toBeVisible();
	await expectClean(page, 'preview');

	await page.getByRole('button', { name: 'Import 3 cards' }).click();
	await expect(page.getByRole('heading', { name: '3 cards imported' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to your decks' }).click();
	const deck = page.getByRole('listitem', { name: 'Well-known ports' });
	await expect(deck).toContainText('3 cards · 0 due · 3 not seen yet');
	await expectClean(page, 'decks');

	const download = page.waitForEvent('download');
	await deck.getByRole('button', { name: 'Export CSV' }).click();
	const csv = await readFile(await (await download).path(), 'utf8');
	expect(csv).toContain('"\'+HTTPS","\'=443"');
	const packed = page.waitForEvent('download');
	await deck.getByRole('button', { name: 'Export for Anki' }).click();
	const made = await packed;
	expect(made.suggestedFilename()).toBe('Well-known-ports.apkg');
	const apkg = await readFile(await made.path());

	await deck.getByRole('button', { name: /^Study/ }).click();
	await expect(page.getByRole('article')).toContainText('Recall card');
	await page.keyboard.press('Enter');
	await page.keyboard.press('3');
	await expect(page.getByRole('article')).toContainText('Recalled');
	await expect(page.getByRole('button', { name: /^Next/ })).toBeEnabled();

	await page.goto('/library/import/');
	const again = { name: 'ports.apkg', mimeType: 'application/octet-stream', buffer: apkg };
	await page.getByRole('button', { name: 'Choose a file, or drop it here' }).setInputFiles(again);
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill('From Anki');
	await page.getByRole('button', { name: 'Import 3 cards' }).click();
	await page.getByRole('button', { name: 'Undo the import' }).click();
	await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
	await page.goto('/library/decks/');
	await expect(page.getByRole('listitem', { name: 'Well-known ports' })).toContainText('2 not seen yet');
	await expect(page.getByRole('listitem', { name: 'From Anki' })).toHaveCount(0);

	await deck.getByRole('button', { name: /^Delete/ }).click();
	await page.getByRole('button', { name: 'Delete the deck' }).click();
	await expect(page.getByRole('heading', { name: 'No decks yet' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('listitem', { name: 'Well-known ports' })).toContainText('2 not seen yet');
});

test('a file that is no deck is refused in words, and nothing is changed', async ({ page }) => {
	await page.goto('/library/import/');
	const broken = { name: 'x.apkg', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04 broken') };
	await page.getByRole('button', { name: 'Choose a file, or drop it here' }).setInputFiles(broken);
	await expect(page.getByRole('alert')).toContainText('This is no ZIP archive');
	await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
});
