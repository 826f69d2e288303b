import { expect, test } from 'vitest';
import type { ChoiceItem } from '#lib/domain/bank/item.schema.ts';
import { choice, options, recall, remarksOf, verdict } from './sample-items.ts';

const offered = (...texts: string[]) => choice({ options: options(texts) });

test.each([
	[['Oak', 'Ash', 'Moss', 'All of the above'], 'error'],
	[['Oak', 'Ash', 'Moss', 'None of these'], 'error'],
	[['Oak', 'Ash', 'Moss', 'Both A and B'], 'error'],
	[['Oak', 'Ash', 'Moss', 'A and C only'], 'error'],
	[['Oak', 'Ash', 'Moss', 'A and AAAA records'], 'silent'],
	[['Oak', 'Ash', 'Moss', 'All oak leaves'], 'silent']
])('rule 4: %j is %s', (texts, expected) => {
	expect(verdict('4-no-lumped-option', offered(...texts))).toBe(expected);
});

const words = (length: number): string => 'leaf '.repeat(length).slice(0, length - 1) + '.';

test.each([
	[61, 40, 'error'],
	[60, 40, 'warning'],
	[51, 40, 'warning'],
	[49, 40, 'warning'],
	[48, 40, 'silent'],
	[30, 40, 'silent'],
	[4, 3, 'silent'],
	[5, 3, 'error']
])('rule 6: a key of %i characters beside distractors of %i is %s', (key, distractor, expected) => {
	expect(verdict('6-key-length', offered(words(key), words(distractor), words(distractor), words(distractor)))).toBe(
		expected
	);
});

test('rule 6: digits of a number are no length', () => {
	expect(verdict('6-key-length', offered('1024', '22', '23', '25'))).toBe('silent');
});

test.each([
	[['Water', 'Always prune', 'Dig', 'Plant'], 'warning'],
	[['Water', 'Always prune', 'Never dig', 'Plant'], 'error'],
	[['Always water', 'Always prune', 'Never dig', 'Plant'], 'silent'],
	[['Water', 'Read-only mode', 'Run `list /all`', 'Type /all'], 'silent']
])('rule 7: %j is %s', (texts, expected) => {
	expect(verdict('7-absolute-word', offered(...texts))).toBe(expected);
});

test.each([
	[['Usually water', 'Prune', 'Dig', 'Plant'], 'error'],
	[['Usually water', 'Often prune', 'Dig', 'Plant'], 'silent'],
	[['Water', 'Often prune', 'Dig', 'Plant'], 'silent']
])('rule 8: %j is %s', (texts, expected) => {
	expect(verdict('8-hedged-key', offered(...texts))).toBe(expected);
});

test('rule 9: a word of the stem in the key alone is a clang, also inflected', () => {
	const stem = 'The leaves are wilting. Which of the following should the gardener examine?';
	const heard = (texts: string[]) => verdict('9-clang', choice({ stem, options: options(texts) }));
	expect(heard(['Leaf wilt', 'Root growth', 'Bark tone', 'Fruit weight'])).toBe('warning');
	expect(heard(['Leaf wilt', 'Root wilt', 'Bark tone', 'Fruit weight'])).toBe('silent');
	expect(heard(['Soil moisture', 'Root growth', 'Bark tone', 'Wilted fruit'])).toBe('silent');
});

test('rule 9: words of the trade are no clang', () => {
	const stem = 'A laptop has lost its network. Which of the following should the technician examine?';
	expect(verdict('9-clang', choice({ stem, options: options(['Network jack', 'Lid', 'Fan', 'Hinge']) }))).toBe(
		'silent'
	);
});

test('rule 9: a card does not hold its own answer', () => {
	expect(verdict('9-clang', recall({ stem: 'How many of the three leaves are green?', answer: 'three leaves' }))).toBe(
		'warning'
	);
	expect(verdict('9-clang', recall())).toBe('silent');
});

const acronyms = new Map([['DNS', ['Domain Name System']]]);

test.each([
	[['DNS server', 'Domain Name System servers', 'Switch', 'Router'], 'error'],
	[['The router', 'Routers', 'Switch', 'Hub'], 'error'],
	[['DNS', 'Domain Name System (DNS)', 'Switch', 'Hub'], 'error'],
	[['DNS server', 'DHCP server', 'Switch', 'Router'], 'silent']
])('rule 10: %j is %s', (texts, expected) => {
	expect(verdict('10-unique-options', offered(...texts), { acronyms })).toBe(expected);
});

test.each([
	['a number among words', ['80', 'Oak', 'Ash', 'Fir'], 'warning'],
	['a verb among nouns', ['Replace the cable', 'Encryption keys', 'Cable tester', 'Patch panel'], 'warning'],
	['an -ing form among infinitives', ['Replace the cable', 'Pruning the oak', 'Dig a hole', 'Plant a fir'], 'warning'],
	['verbs that are not in the list', ['Refrob the cable', 'Prune the oak', 'Dig a hole', 'Plant a fir'], 'silent'],
	['nouns', ['Charging roller', 'Imaging drum', 'Fuser', 'Transfer belt'], 'silent'],
	['numbers', ['20', '21', '22', '23'], 'silent']
])('rule 11: %s', (_case, texts, expected) => {
	expect(verdict('11-same-kind', offered(...texts))).toBe(expected);
});

test.each([
	['numbers of different dimensions', ['5 GHz', '100 m', '30 W', '12 V'], 'warning'],
	['one quantity in two units', ['1 Gbps', '1000 Mbps', '10 Mbps', '10 Gbps'], 'error'],
	['numbers that can be put in order', ['2.4 GHz', '5 GHz', '900 MHz', '6 GHz'], 'silent'],
	['words', ['Oak', 'Ash', 'Fir', 'Elm'], 'silent']
])('rule 13: %s', (_case, texts, expected) => {
	expect(verdict('13-numeric-order', offered(...texts))).toBe(expected);
});

test.each([
	[['Cable', 'Network cable', 'Switch', 'Router'], 'warning'],
	[['A record', 'PTR record', 'MX record', 'TXT record'], 'silent']
])('rule 14: %j is %s', (texts, expected) => {
	expect(verdict('14-no-overlap', offered(...texts))).toBe(expected);
});

test('rule 15: the key is not where the words of all options meet', () => {
	expect(
		verdict('15-convergence', offered('Encrypted remote login', 'Encrypted tunnel', 'Remote printing', 'Login banner'))
	).toBe('warning');
	expect(verdict('15-convergence', offered('Soil moisture', 'Remote printing', 'Remote login', 'Login banner'))).toBe(
		'silent'
	);
});

test('rule 18: each option has its own reason of 40 characters or more', () => {
	const [first, ...rest] = options(['Oak', 'Ash', 'Fir', 'Elm']) as [
		ChoiceItem['options'][number],
		...ChoiceItem['options']
	];
	const reasoned = (why: string) => choice({ options: [{ ...first, why }, ...rest] });
	expect(verdict('18-rationale', reasoned('x'.repeat(39)))).toBe('error');
	expect(verdict('18-rationale', reasoned('x'.repeat(40)))).toBe('silent');
	expect(verdict('18-rationale', reasoned(rest[0]?.why ?? ''))).toBe('error');
});

test('a remark names the place of the fault in the item', () => {
	const [remark] = remarksOf('4-no-lumped-option', offered('Oak', 'Ash', 'Moss', 'All of the above'));
	expect(remark?.path).toEqual(['options', 3, 'text']);
	expect(remark?.fix).not.toBe('');
});
