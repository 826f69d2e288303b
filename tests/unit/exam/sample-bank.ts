import type { BankEntry, ItemEntry } from '#lib/domain/bank/content.ts';

interface Size {
	readonly weights?: readonly number[];
	/** Choice items in all, spread by weight. */
	readonly choices?: number;
	readonly works?: number;
	readonly reserve?: number;
	readonly objectives?: number;
}

/** A bank of items without text, spread over domains by weight and over each domain's objectives evenly. */
export function sampleBank({
	weights = [13, 23, 25, 11, 28],
	choices = 400,
	works = 22,
	reserve = 90,
	objectives = 5
}: Size = {}): BankEntry {
	const total = weights.reduce((a, b) => a + b, 0);
	return {
		id: 'sample',
		exam: 'X1-001',
		name: 'Sample',
		edition: '1',
		launched: '2025-01-01',
		estimatedRetirement: '2028',
		maxQuestions: 90,
		minutes: 90,
		scaledPass: 700,
		itemPrefix: 's',
		domains: weights.map((weight, d) => {
			const share = (count: number): number => Math.ceil((count * weight) / total);
			const items: ItemEntry[] = [
				...Array.from({ length: share(choices) }, (_, i): ItemEntry => ({
					id: `s-${d + 1}-choice-${i}`,
					version: 1,
					kind: 'choice',
					...(i < share(reserve) && { reserve: true })
				})),
				...Array.from({ length: share(works) }, (_, i): ItemEntry => ({
					id: `s-${d + 1}-match-${i}`,
					version: 1,
					kind: 'match'
				})),
				{ id: `s-${d + 1}-card`, version: 1, kind: 'recall' }
			];
			return {
				number: String(d + 1),
				name: `Domain ${d + 1}`,
				weight,
				objectives: Array.from({ length: objectives }, (_, o) => ({
					number: `${d + 1}.${o + 1}`,
					title: `Objective ${o + 1}`,
					level: 'scenario',
					file: `${d + 1}.${o + 1}.json`,
					open: items.filter(({ reserve }, i) => i % objectives === o && reserve !== true).length,
					items: items.filter((_item, i) => i % objectives === o)
				}))
			};
		})
	};
}
