import { itemSchema, type Item } from '#lib/domain/bank/item.schema.ts';
import { withFactRows } from '#lib/domain/bank/generators/fact-rows.ts';
import { error, type LintContext } from '#lib/domain/bank/lints/remark.ts';
import { lintItem, type RuleRemark } from '#lib/domain/bank/lints/registry.ts';
import { generatorOf, realise, type RealisedItem } from '#lib/domain/bank/realise.ts';

type GeneratedItem = Extract<Item, { kind: 'generated' }>;

/** Cases of each generated item that a check looks at; the tests look at thousands. */
const SEEDS = Array.from({ length: 20 }, (_, index) => `check ${String(index)}`);

const complain = (message: string, fix: string, path: readonly string[]): RuleRemark => ({
	rule: 'generated',
	...error(message, fix, path)
});

/** Whether the wording explains just what the generator names. */
function lintWording({ generator, wording }: GeneratedItem): RuleRemark[] {
	const { reasons, labels = [] } = generatorOf({ generator });
	const missing = reasons.filter((reason) => wording.whys[reason] === undefined);
	const unknown = Object.keys(wording.whys).filter((reason) => !reasons.includes(reason));
	const unnamed = labels.filter((label) => wording.labels?.[label] === undefined);
	return [
		...(missing.length === 0
			? []
			: [complain(`${generator} wants a why for ${missing.join(', ')}`, 'write it', ['wording', 'whys'])]),
		...(unknown.length === 0
			? []
			: [complain(`${generator} gives no ${unknown.join(', ')}`, 'remove the why', ['wording', 'whys'])]),
		...(unnamed.length === 0
			? []
			: [complain(`${generator} wants a label for ${unnamed.join(', ')}`, 'write it', ['wording', 'labels'])])
	];
}

/** The parts of a case whose `why` no rule for choice items sees. */
const whysOf = (item: RealisedItem): readonly { readonly why: string }[] => {
	switch (item.kind) {
		case 'choice':
			return item.options;
		case 'fill':
			return item.blanks;
		case 'order':
			return item.steps;
		case 'match':
			return item.prompts;
		case 'group':
			return item.members;
	}
};

/** All that is wrong with one case: by schema, by the rules for single items, and by its rationales. */
export function lintCase(drawn: RealisedItem, context: LintContext): RuleRemark[] {
	const { reviewed, ...item } = drawn;
	const parsed = itemSchema.safeParse(item);
	if (!parsed.success) {
		return parsed.error.issues.map(({ path, message }) =>
			complain(`${path.join('.')}: ${message}`, 'correct wording or data', ['wording'])
		);
	}
	const short = whysOf(drawn).filter(({ why }) => why.length < 40);
	return [
		...lintItem(parsed.data, context),
		...short.map(({ why }) =>
			complain(`"${why}" has ${String(why.length)} characters`, 'write 40 or more', ['wording'])
		)
	];
}

/** Draws some cases of a generated item and gives the errors in them, each rule once, with generator and seed. */
export function lintGenerated(item: GeneratedItem, context: LintContext): RuleRemark[] {
	const found = new Map<string, RuleRemark>();
	try {
		for (const remark of lintWording(item)) found.set(remark.message, remark);
		if (found.size > 0) return [...found.values()];
		// The second reader answered one case of many; the others have keys of their own.
		const { blind, ...unread } = item;
		const source = withFactRows(unread, context.facts ?? new Map());
		for (const seed of SEEDS) {
			for (const remark of lintCase(realise({ ...source, reviewed: false }, seed), context)) {
				if (remark.severity !== 'error' || found.has(remark.rule)) continue;
				const message = `${item.generator}, seed "${seed}": ${remark.message}`;
				found.set(remark.rule, { ...remark, message, path: ['wording'] });
			}
		}
	} catch (reason) {
		const message = reason instanceof Error ? reason.message : String(reason);
		found.set('generated', complain(`${item.generator}: ${message}`, 'correct wording, rows or steps', ['generator']));
	}
	return [...found.values()];
}
