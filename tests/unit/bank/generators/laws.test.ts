import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { lintCase } from '#build/lint-generated.ts';
import { generatorOf, realise } from '#lib/domain/bank/realise.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { effort, patience } from './effort.ts';
import { realItems } from './real-items.ts';

vi.setConfig({ testTimeout: patience });

const shown = (item: ReturnType<typeof realise>): string => {
	const { stem, exhibit } = item;
	switch (item.kind) {
		case 'choice':
			return JSON.stringify([stem, exhibit, item.options.map(({ text }) => text).toSorted()]);
		case 'fill':
			return JSON.stringify([stem, item.blanks.map(({ label }) => label)]);
		case 'order':
			return JSON.stringify([stem, item.steps.map(({ id }) => id)]);
		case 'match':
			return JSON.stringify([stem, item.prompts.map(({ text }) => text).toSorted()]);
		case 'group':
			return JSON.stringify([stem, item.members.map(({ text }) => text).toSorted()]);
	}
};

/** Every text of a case. */
const texts = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(texts)
			: [];

describe.each(realItems.map(({ item, context }) => [item.id, item, context] as const))('%s', (_id, item, context) => {
	test(
		'breaks no rule of the bank, whatever the seed',
		() => {
			fc.assert(
				fc.property(fc.string(), (seed) => {
					const errors = lintCase(realise(item, seed), context).filter(({ severity }) => severity === 'error');
					expect(errors).toEqual([]);
				}),
				effort(20)
			);
		},
		patience
	);

	test('is a case of its item: same id, version, topic, level and source, and no place left open', () => {
		const { id, version, topic, level, source, reviewed } = item;
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const drawn = realise(item, seed);
				expect(drawn).toMatchObject({ id, version, topic, level, source, reviewed });
				expect(drawn).not.toHaveProperty('wording');
				expect(texts(drawn).filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
				// "A" before a word that wants "an": a drawn word that its stem does not suit.
				expect(texts(drawn).filter((text) => /(?<![\w:])a (?:[aeio](?!ne\b)|u(?![nsp])|8\b)/i.test(text))).toEqual([]);
				expect(drawn.explanation.endsWith(item.explanation)).toBe(true);
				if (drawn.kind === 'choice') expect(drawn.options.filter(({ key }) => key === true)).toHaveLength(1);
			}),
			effort(60)
		);
	});

	test('states in each stem what the answer rests on', () => {
		const source = { ...item, label: (id: string) => item.wording.labels?.[id] ?? '' };
		const { given } = generatorOf(item).draft(source, seededRng('given'));
		const silent = Object.keys(given).flatMap((name) =>
			item.wording.stems.filter((stem) => !stem.includes(`{${name}}`))
		);
		expect(silent).toEqual([]);
	});

	test('is the same for the same seed, and new for others', () => {
		const cases = Array.from({ length: 1000 }, (_, index) => realise(item, `seed ${String(index)}`));
		expect(cases.slice(0, 20)).toEqual(
			Array.from({ length: 20 }, (_, index) => realise(item, `seed ${String(index)}`))
		);
		expect(new Set(cases.map(({ stem }) => stem)).size).toBeGreaterThanOrEqual(30);
		expect(new Set(cases.map(shown)).size).toBeGreaterThanOrEqual(200);
	});
});

test('over all choice cases that are worded, the key is the longest about as often as chance has it', () => {
	const worded = new Set(['address-pick', 'port-service', 'steps-next', 'steps-misplaced', 'gateway-misfit']);
	const cases = realItems
		.filter(({ item }) => worded.has(item.generator))
		.flatMap(({ item }) => Array.from({ length: 500 }, (_, index) => realise(item, `length ${String(index)}`)))
		.filter((drawn) => drawn.kind === 'choice');
	const longest = cases.filter(({ options }) => {
		const length = options.find(({ key }) => key === true)?.text.length ?? 0;
		return options.every(({ key, text }) => key === true || text.length < length);
	});
	const share = longest.length / cases.length;
	expect(share).toBeGreaterThan(0.18);
	expect(share).toBeLessThan(0.28);
});
