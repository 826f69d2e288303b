import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { generators } from '#lib/domain/bank/generators/registry.ts';
import { realise, type RealisedItem } from '#lib/domain/bank/realise.ts';
import { addressChoices, addressFills, addressGroups } from './address-oracles.ts';
import { effort, patience } from './effort.ts';
import { realItems, type GeneratedItem } from './real-items.ts';
import { tableChoices, tableFills, tableMatches } from './table-oracles.ts';

vi.setConfig({ testTimeout: patience });

const choices = { ...addressChoices, ...tableChoices };
const fills = { ...addressFills, ...tableFills };

/** What a case says is right, and what its oracle says. */
function verdicts(item: RealisedItem, source: GeneratedItem): { said: unknown; proved: unknown } {
	const name = source.generator;
	switch (item.kind) {
		case 'choice': {
			const isRight = choices[name]?.(item, source);
			return {
				said: item.options.map(({ text, key }) => [text, key === true]),
				proved: item.options.map(({ text }) => [text, isRight?.(text)])
			};
		}
		case 'fill':
			return {
				said: Object.fromEntries(item.blanks.map(({ id, accept }) => [id, accept[0]])),
				proved: fills[name]?.(item, source)
			};
		case 'group': {
			const binOf = addressGroups[name]?.(item, source);
			return {
				said: item.members.map(({ text, bin }) => [text, bin]),
				proved: item.members.map(({ text }) => [text, binOf?.(text)])
			};
		}
		case 'match': {
			const fits = tableMatches[name]?.(item);
			return {
				said: item.prompts.map(({ answer }) => item.choices.filter(({ id }) => id === answer)),
				proved: item.prompts.map(({ text }) => item.choices.filter((choice) => fits?.(text, choice.text)))
			};
		}
		case 'order': {
			const right = source.steps?.map(({ id }) => id) ?? [];
			const asked = item.steps.map(({ id }) => id);
			return { said: asked, proved: right.filter((id) => asked.includes(id)) };
		}
	}
}

test.each(realItems.map(({ item }) => [item.id, item] as const))(
	'%s: what is called right is right, and nothing else is',
	(_id, item) => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const drawn = realise(item, seed);
				const { said, proved } = verdicts(drawn, item);
				expect([drawn.stem, said]).toEqual([drawn.stem, proved]);
			}),
			effort(300)
		);
	}
);

test('every generator is used in a bank, and so proved above', () => {
	const used = new Set(realItems.map(({ item }) => item.generator));
	expect([...used].sort()).toEqual(Object.keys(generators).sort());
});
