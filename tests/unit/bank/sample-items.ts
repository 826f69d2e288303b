import type { Bank, ChoiceItem, RecallItem } from '#lib/domain/bank/item.schema.ts';
import { lintRules } from '#lib/domain/bank/lints/registry.ts';
import type { LintContext, Remark } from '#lib/domain/bank/lints/remark.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';

const why = (text: string): string => `${text} would be right on a day when nothing else in the house had failed.`;

/** Options a, b, c … of which the first `keys` are right. */
export const options = (texts: readonly string[], keys = 1): ChoiceItem['options'] =>
	texts.map((text, index) => ({
		id: String.fromCharCode(97 + index),
		text,
		...(index < keys && { key: true as const }),
		why: why(text)
	}));

/** An item against which no rule speaks; a test breaks one thing in it. */
export const choice = (changes: Partial<ChoiceItem> = {}): ChoiceItem => ({
	id: 'x-1.1-sample',
	version: 1,
	kind: 'choice',
	topic: 'Gardens',
	level: 'apply',
	stem: 'A gardener finds pale leaves on young trees. Which of the following should the gardener examine FIRST?',
	choose: 1,
	options: options(['Soil moisture', 'Root growth', 'Bark colour', 'Fruit weight']),
	explanation: 'Moisture is the cheapest thing to examine, so it comes before everything that needs digging.',
	source: 'Handbook of Trees, chapter 3',
	...changes
});

export const recall = (changes: Partial<RecallItem> = {}): RecallItem => ({
	id: 'x-1.1-recall',
	version: 1,
	kind: 'recall',
	topic: 'Gardens',
	level: 'recall',
	stem: 'How many leaves has a young clover plant?',
	answer: 'three',
	explanation: 'A clover leaf has three leaflets.',
	source: 'Handbook of Trees, chapter 4',
	...changes
});

/** What one rule says about an item. */
export function remarksOf(rule: string, item: Item, context: LintContext = {}): readonly Remark[] {
	const found = lintRules.find(({ id }) => id === rule);
	if (found === undefined) throw new Error(`no rule ${rule}`);
	return found.check(item, context);
}

/** What one rule says, as one word: 'error', 'warning' or 'silent'. */
export const verdict = (rule: string, item: Item, context: LintContext = {}): string => {
	const severities = remarksOf(rule, item, context).map(({ severity }) => severity);
	return severities.includes('error') ? 'error' : (severities[0] ?? 'silent');
};

export const bank = (changes: Partial<Bank> = {}): Bank => ({
	id: 'sample',
	exam: 'X-1',
	name: 'Sample Bank',
	edition: 'V1',
	launched: '2024-01-01',
	estimatedRetirement: '2030',
	maxQuestions: 90,
	minutes: 90,
	scaledPass: 700,
	itemPrefix: 'x',
	domains: [
		{
			number: '1',
			name: 'Outdoors',
			weight: 100,
			objectives: [{ number: '1.1', title: 'Trees', level: 'scenario', topics: ['Gardens'] }]
		}
	],
	...changes
});
