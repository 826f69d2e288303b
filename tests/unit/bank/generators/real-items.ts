import { loadBanks } from '#build/load-banks.ts';
import { withFactRows } from '#lib/domain/bank/generators/fact-rows.ts';
import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { LintContext } from '#lib/domain/bank/lints/remark.ts';

export type GeneratedItem = ServedKind<'generated'>;

const { banks, facts, acronyms } = loadBanks('question-banks');

export { facts };

/** Every generated item of the banks as it is served, with what the rules know about its place. */
export const realItems: readonly { readonly item: GeneratedItem; readonly context: LintContext }[] = banks.flatMap(
	({ bank, items }) =>
		items.flatMap(({ item, objective }) => {
			if (item.kind !== 'generated') return [];
			const topics = bank.domains
				.flatMap(({ objectives }) => objectives)
				.filter(({ number }) => number === objective)
				.flatMap(({ topics }) => topics);
			const { blind, ...kept } = withFactRows(item, facts);
			return [{ item: { ...kept, reviewed: false }, context: { facts, acronyms, topics } }];
		})
);
