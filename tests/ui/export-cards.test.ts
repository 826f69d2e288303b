import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DeckItem } from '#lib/domain/decks/deck.ts';
import { importedItem } from '#lib/domain/decks/deck.ts';
import ExportCards from '#lib/features/library/ExportCards.svelte';

const common = (stem: string) => ({ ...importedItem(stem, stem, [], 'Made up'), explanation: 'So.' });
const recall: DeckItem = { ...common('Port of SSH?'), kind: 'recall', answer: '22' };
const choice: DeckItem = {
	...common('Port of DNS?'),
	kind: 'choice',
	choose: 1,
	options: [
		{ id: 'a', text: '53', key: true, why: 'It is.' },
		{ id: 'b', text: '80', why: 'It is not.' }
	]
};
const cards = [recall, choice].map((item) => ({ item, tags: [] }));

/** Names of the files that were offered, which the browser would save. */
function offered(): string[] {
	const names: string[] = [];
	HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
		names.push(this.download);
	};
	return names;
}

test('cards are offered in each format, and what has no form in it is told of', async () => {
	const names = offered();
	await render(ExportCards, { cards });
	await page.getByText('Use these cards in another program').click();
	await page.getByRole('button', { name: 'Download as GIFT' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('2 cards written as GIFT.');
	await page.getByRole('button', { name: 'Download as Moodle XML' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('2 cards written as Moodle XML.');
	await page.getByRole('button', { name: 'Download as Aiken' }).click();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('1 card written as Aiken. 1 card left out: Aiken has no form for them.');
	await page.getByRole('button', { name: 'Download as QTI 3' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('1 card written as QTI 3.');
	expect(names).toEqual([
		'firstline-cards.gift',
		'firstline-cards.xml',
		'firstline-cards-aiken.txt',
		'firstline-cards-qti.zip'
	]);
});

test('a file without a card in it is not offered', async () => {
	const names = offered();
	await render(ExportCards, { cards: [cards[0] as (typeof cards)[number]] });
	await page.getByText('Use these cards in another program').click();
	await page.getByRole('button', { name: 'Download as Aiken' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('Nothing was written.');
	expect(names).toEqual([]);
});
