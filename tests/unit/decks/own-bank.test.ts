import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ImportProblem } from '#lib/domain/decks/deck.ts';
import { readOwnBank } from '#lib/domain/decks/own-bank.ts';
import { choice, recall } from '#tests/unit/bank/sample-items.ts';

const bankOf = (...items: unknown[]): string => JSON.stringify({ name: 'Mine', items }, null, '\t');

test('a file of our own banks is a bank, in YAML and as JSON', async () => {
	const yaml = readFileSync('question-banks/network-plus/1.4-ports-and-protocols.yaml', 'utf8');
	const deck = readOwnBank(yaml, 'Ports');
	expect(deck.name).toBe('Ports');
	expect(deck.cards.length).toBeGreaterThan(20);
	expect(deck.skipped).toEqual([]);
	expect(deck.cards[0]?.item).not.toHaveProperty('blind');
	expect(deck.cards[0]?.tags).toEqual(['1.4', deck.cards[0]?.item.topic]);
	const { parse } = await import('yaml');
	expect(readOwnBank(JSON.stringify(parse(yaml), null, '\t'), 'Ports')).toEqual(deck);
});

test('an item that is wrong costs itself and is told of by line, name and remedy', () => {
	const text = bankOf(recall(), { ...recall({ id: 'x-2' }), anser: 'three' }, { ...recall({ id: 'x-3' }), stem: '' });
	const { cards, skipped } = readOwnBank(text, 'Mine');
	expect(cards).toHaveLength(1);
	const lines = text.split('\n');
	expect(skipped).toEqual([
		{
			place: `Line ${String(lines.findIndex((line) => line.includes('"x-2"')))}`,
			what: expect.stringContaining('x-2: the item: Unrecognized key: "anser"') as string,
			fix: 'correct the spelling or remove the key'
		},
		{
			place: `Line ${String(lines.findIndex((line) => line.includes('"stem": ""')) + 1)}`,
			what: expect.stringContaining('x-3: stem: ') as string,
			fix: 'fill it in'
		}
	]);
});

test.each([
	[{ ...choice(), choose: 2 }, 'asks for 2 and has 1 right'],
	[{ ...choice(), options: choice().options.map((option) => ({ ...option, id: 'a' })) }, 'uses the id a twice'],
	[{ ...recall(), retired: true }, 'is retired']
])('what the schema cannot say is checked too: %#', (item, what) => {
	const { cards, skipped } = readOwnBank(bankOf(recall({ id: 'sound', stem: 'Another?' }), item), 'Mine');
	expect(cards).toHaveLength(1);
	expect(skipped[0]?.what).toContain(what);
});

const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
	.concat(
		Array.from(
			{ length: 9 },
			(_, i) => `a${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)}, `.repeat(9)}*a${String(i)}]`
		)
	)
	.join('\n');

test.each([
	['', /Line 1: the bank: .* write "items:"/],
	['items: []', /Line 1: items: .* fill it in/],
	['domains: []', /Line 1: /],
	['items: [1, 2', /Line 1: .* correct the YAML/],
	['a: 1\na: 2', /Line 2: .* keep one/],
	['items:\n  - id: x', /Line 2: x: /],
	['['.repeat(50_000), /Line \d+: /],
	[`items: ${'[]'.repeat(70_000)}`, /Line 1: has more than 30000 brackets/],
	[`${laughs}\nitems: *a9`, /repeats its own parts too often/],
	['{"__proto__": {"polluted": true}, "items": [{"__proto__": {"polluted": true}}]}', /Line 1: /]
])('a text that is no bank is refused with a place and a remedy: %#', (text, message) => {
	expect(() => readOwnBank(text, 'Mine')).toThrow(ImportProblem);
	expect(() => readOwnBank(text, 'Mine')).toThrow(message);
	expect({}).not.toHaveProperty('polluted');
});
