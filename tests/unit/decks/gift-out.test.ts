import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckItem } from '#lib/domain/decks/deck.ts';
import { writeGift } from '#lib/domain/decks/gift-out.ts';
import { readGift } from '#lib/domain/decks/gift.ts';
import { cardOf, choiceItem, matchItem, orderItem, recallItem } from './sample-cards.ts';

/** What a learner sees of an item. */
const asked = ({ stem, explanation, ...item }: DeckItem): unknown => {
	switch (item.kind) {
		case 'recall':
			return { stem, explanation, answer: item.answer };
		case 'choice':
			return { stem, explanation, choose: item.choose, options: item.options };
		case 'match':
			return { stem, explanation, prompts: item.prompts, choices: item.choices };
		case 'order':
			return { stem, explanation, steps: item.steps };
	}
};

test('what is written as GIFT is read as the same card, whatever its texts hold', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(choiceItem, recallItem, matchItem), async (item) => {
			const { text, leftOut } = writeGift([cardOf(item)]);
			expect(leftOut).toEqual([]);
			const { cards, skipped } = await readGift(text, 'Quiz');
			expect(skipped).toEqual([]);
			expect(cards.map((card) => asked(card.item))).toEqual([asked(item)]);
			expect(cards[0]?.tags).toEqual(['Cables', 'a]b']);
		}),
		{ numRuns: 200 }
	);
});

test('line breaks come back, and one file holds many cards', async () => {
	const items = fc.sample(fc.oneof(choiceItem, recallItem, matchItem), { numRuns: 20, seed: 7 });
	const texts = items.map((item, i) => ({ ...item, stem: `Line ${String(i)}\nand another\n\nand a third` }));
	const { cards } = await readGift(writeGift(texts.map(cardOf)).text, 'Quiz');
	expect(cards.map(({ item }) => asked(item))).toEqual(texts.map(asked));
});

test('an arrow inside a pair does not part it', async () => {
	const item: DeckItem = {
		...(fc.sample(matchItem, { numRuns: 1, seed: 1 })[0] as DeckItem & { kind: 'match' }),
		prompts: [
			{ id: 'p1', text: 'a -> b', answer: 'c1', why: '' },
			{ id: 'p2', text: 'c', answer: 'c2', why: '' }
		],
		choices: [
			{ id: 'c1', text: 'x -> y' },
			{ id: 'c2', text: 'z' }
		]
	};
	const { cards } = await readGift(writeGift([cardOf(item)]).text, 'Quiz');
	expect(cards[0]?.item).toMatchObject({
		prompts: [{ text: 'a → b' }, { text: 'c' }],
		choices: [{ text: 'x → y' }, {}]
	});
});

test('questions that ask for an order are left out and told of', () => {
	const [order] = fc.sample(orderItem, { numRuns: 1, seed: 3 }) as [DeckItem];
	expect(writeGift([cardOf(order)])).toEqual({ text: '\n', leftOut: [order] });
});
