import type { BankEntry, ItemEntry, ServedItem } from '#lib/domain/bank/content.ts';
import { Content } from '#lib/platform/content.ts';
import { bank as sampleBank, choice, recall } from '#tests/unit/bank/sample-items.ts';

const entry = (id: string, reserve = false): ItemEntry => ({
	id,
	version: 1,
	kind: 'choice',
	...(reserve && { reserve: true as const })
});

const objective = (number: string, items: readonly ItemEntry[]) => ({
	number,
	title: `Title of ${number}`,
	level: 'scenario' as const,
	file: `${number}.json`,
	open: items.filter(({ reserve }) => reserve !== true).length,
	items
});

/** Two exams; the first has two domains, and one item of its mock reserve. */
export const banks: readonly BankEntry[] = [
	{
		...sampleBank({ id: 'core', exam: 'C-1', name: 'Core' }),
		domains: [
			{
				number: '1',
				name: 'One',
				weight: 60,
				objectives: [objective('1.1', [entry('c-a'), entry('c-b')]), objective('1.2', [entry('c-kept', true)])]
			},
			{ number: '2', name: 'Two', weight: 40, objectives: [objective('2.1', [entry('c-c')])] }
		]
	},
	{
		...sampleBank({ id: 'net', exam: 'N-1', name: 'Net' }),
		domains: [{ number: '1', name: 'One', weight: 100, objectives: [objective('1.1', [entry('n-a')])] }]
	}
];

export const content = (): Content => new Content({ format: 1, banks, facts: [] });

export const servedChoice = (id: string): ServedItem & { kind: 'choice' } => ({ ...choice({ id }), reviewed: false });
export const servedRecall = (id: string): ServedItem & { kind: 'recall' } => ({ ...recall({ id }), reviewed: false });
