import { expect, test } from 'vitest';
import type { FillItem } from '#lib/domain/bank/item.schema.ts';
import { lintItem } from '#lib/domain/bank/lints/registry.ts';
import { proseOf } from '#lib/domain/bank/prose.ts';
import { remarksOf, verdict } from './sample-items.ts';
import { fill, group, match, order } from './sample-work.ts';

const [dig, trim, edge] = match().prompts;
const [spade, shears, rake] = match().choices;
const [pea, oak, ...plants] = group().members;
const [length] = fill().blanks;
const [first, second, ...steps] = order().steps;
if (!dig || !trim || !edge || !spade || !shears || !rake || !pea || !oak || !length || !first || !second) {
	throw new Error('the samples have parts');
}

test.each([match(), order(), group(), fill()])('a sound $kind item draws no remark from any rule', (item) => {
	expect(lintItem(item, { topics: ['Gardens'], acronyms: new Map(), facts: new Map() })).toEqual([]);
});

test.each([
	['two prompts with one id', match({ prompts: [dig, { ...trim, id: dig.id }, edge] })],
	['two choices that read alike', match({ choices: [spade, shears, { ...rake, text: '`spade`' }] })],
	['two steps with one id', order({ steps: [first, { ...second, id: first.id }, ...steps] })],
	['two steps that read alike', order({ steps: [first, { ...second, text: 'Dig the hole.' }, ...steps] })],
	['two members that read alike', group({ members: [pea, { ...oak, text: 'pea' }, ...plants] })],
	['two blanks with one label', fill({ blanks: [length, { ...length, id: 'width' }] })]
])('%s: an error', (_, item) => {
	expect(verdict('pbq-distinct', item)).toBe('error');
});

test.each([
	['a prompt whose answer is no choice', match({ prompts: [{ ...dig, answer: 'hoe' }, trim, edge] }), 'error'],
	[
		'as many choices as prompts, each used once',
		match({ prompts: [dig, trim, { ...edge, answer: 'rake' }] }),
		'warning'
	],
	['a spare choice', match({ prompts: [dig, trim] }), 'silent'],
	['a member whose bin is none', group({ members: [pea, { ...oak, bin: 'moss' }, ...plants] }), 'error'],
	['a bin that takes nothing', group({ bins: [...group().bins, { id: 'biennial', text: 'Two years' }] }), 'error'],
	['a step with its number', order({ steps: [{ ...first, text: '1. Dig the hole' }, second, ...steps] }), 'error'],
	[
		'a step that has a number inside',
		order({ steps: [{ ...first, text: '2 spades deep' }, second, ...steps] }),
		'silent'
	]
])('%s: %s', (_, item, expected) => {
	expect(verdict('pbq-answers', item)).toBe(expected);
});

type Blank = FillItem['blanks'][number];

test.each<[changes: Partial<Blank>, expected: string]>([
	[{ accept: ['50', '50 m', '50 meters'] }, 'silent'],
	[{ accept: ['fifty'] }, 'error'],
	[{ accept: ['50 kg'] }, 'error'],
	[{ format: 'ipv4', accept: ['192.168.1.1'] }, 'error'],
	[{ format: 'text', accept: ['Oak'] }, 'error']
])('a blank in meters with %j: %s', (changes, expected) => {
	expect(verdict('pbq-answers', fill({ blanks: [{ ...length, ...changes }] }))).toBe(expected);
});

test.each<[format: Blank['format'], accept: string, expected: string]>([
	['ipv4', '192.168.1.1', 'silent'],
	['ipv4', '192.168.01.1', 'error'],
	['ipv4', '192.168.1.0/24', 'error'],
	['ipv6', 'fe80::1', 'silent'],
	['ipv6', 'fe80::1::2', 'error'],
	['cidr', '10.0.0.0/8', 'silent'],
	['cidr', '/8', 'error'],
	['prefix', '/26', 'silent'],
	['prefix', '/129', 'error'],
	['mac', '00-53-00-12-34-56', 'silent'],
	['mac', '00-53-00-12-34', 'error']
])('an accepted %s %s: %s', (format, accept, expected) => {
	const blank = { id: 'b', label: 'Sensor', format, accept: [accept], why: length.why };
	expect(verdict('pbq-answers', fill({ blanks: [blank] }))).toBe(expected);
});

test('a short why is an error at its place', () => {
	const item = order({ steps: [first, { ...second, why: 'Because it is second.' }, ...steps] });
	expect(remarksOf('pbq-why', item)).toMatchObject([{ severity: 'error', path: ['steps', 1, 'why'] }]);
});

test.each([match(), order(), group(), fill()])(
	'all that a $kind item says in sentences is read by the wording rules',
	(item) => {
		const read = proseOf(item).map(({ text }) => text);
		const written = JSON.stringify(item, (key, value: unknown) =>
			['id', 'kind', 'topic', 'level', 'source', 'answer', 'bin', 'format', 'unit', 'accept', 'proof'].includes(key)
				? undefined
				: value
		);
		const texts = [...written.matchAll(/:"([^"]+)"/g)].map(([, text]) => text);
		expect(texts.length).toBeGreaterThan(5);
		expect(texts.filter((text) => !read.includes(text ?? ''))).toEqual([]);
	}
);
