import { readFile } from 'node:fs/promises';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

const quiz = `// [tag:ports]
Which port has DNS? {=53 #It has. ~80 #That is HTTP. ~443 #That is HTTPS. ####RFC 1035 says so.}

Match. {=SSH -> 22 =Telnet -> 23}

Broken {=1
~
`;

test('a GIFT quiz comes in, one’s own cards and results go out', async ({ page }) => {
	await page.goto('/library/import/');
	const file = { name: 'quiz.gift', mimeType: 'text/plain', buffer: Buffer.from(quiz) };
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByRole('textbox', { name: 'Name of the deck' })).toHaveValue('quiz');
	await page.getByText('What is left out, and why').click();
	await expect(page.getByText(/Line \d: is not GIFT/)).toBeVisible();
	await page.getByRole('button', { name: 'Import 2 cards' }).click();
	await expect(page.getByRole('heading', { name: '2 cards imported' })).toBeVisible();

	await page.goto('/library/own/?card=new');
	await page.getByText('Recall card', { exact: true }).click();
	for (const [name, text] of [
		['Question', 'Which port has SSH?'],
		['Answer', '22'],
		['Why it is so', 'RFC 4253 says so.']
	] as const) {
		await page.getByRole('textbox', { name, exact: true }).fill(text);
	}
	await page.getByRole('button', { name: 'Save card' }).click();
	await page.getByText('Use these cards in another program').click();
	const gift = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as GIFT' }).click();
	expect(await readFile(await (await gift).path(), 'utf8')).toContain('[plain]Which port has SSH? {\n\t=22');
	await expectClean(page, 'own cards with the formats open');

	await page.goto('/settings/data/');
	await page.getByRole('button', { name: 'Download results' }).click();
	await expect(page.getByText('There are no results yet: answer a question first.')).toBeVisible();
	await expectClean(page, 'your data');
});
