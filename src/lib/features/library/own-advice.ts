import type { RuleRemark } from '#lib/domain/bank/lints/registry.ts';
import { itemOf, type Draft } from './own-card.ts';

/** Whether there is enough of a draft for the rules to judge. */
function isJudgeable({ kind, stem, answer, options }: Draft): boolean {
	const written = options.filter(({ text }) => text.trim() !== '');
	return (
		stem.trim() !== '' &&
		(kind === 'recall' ? answer.trim() !== '' : written.length > 2 && written.some(({ key }) => key))
	);
}

/** What the rules for bank items say of a draft, but for what is simply not written yet. The rules are fetched when first asked. */
export async function adviceOn(draft: Draft): Promise<RuleRemark[]> {
	if (!isJudgeable(draft)) {
		return [];
	}
	const { lintItem } = await import('#lib/domain/bank/lints/registry.ts');
	const item = itemOf(draft, 'own-draft');
	return lintItem(item, {}).filter(({ path }) => path === undefined || !isEmptyAt(item, path));
}

function isEmptyAt(item: unknown, path: readonly (string | number)[]): boolean {
	const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], item);
	return value === '';
}
