import { error, quoted, warning } from '#lib/domain/bank/lints/remark.ts';
import { lastSentence, shingles, sharedCount, wordsOf } from '#lib/domain/bank/words.ts';
import type { BankRemark, PlacedItem } from './bank-input.ts';

const SHINGLE = 5;
const LIMIT = 0.5;

/** Share of the 5-word runs of two stems that both have (Jaccard). */
export function stemLikeness(a: string, b: string): number {
	const [one, other] = [a, b].map((stem) => new Set(shingles(wordsOf(stem), SHINGLE))) as [Set<string>, Set<string>];
	const shared = sharedCount(one, other);
	return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** What is asked with what answer: topic, key and asking sentence; undefined for worked kinds. */
function askedFrame({ item }: PlacedItem): string | undefined {
	const key =
		item.kind === 'choice'
			? item.options.filter((option) => option.key === true).map((option) => option.text)
			: item.kind === 'recall'
				? [item.answer]
				: undefined;
	return key && [item.topic, ...key, lastSentence(item.stem)].map((part) => wordsOf(part).join(' ')).join('|');
}

/** Pairs of items that ask the same; over the items of all banks. */
export function duplicateRemarks(items: readonly PlacedItem[]): BankRemark[] {
	const remarks: BankRemark[] = [];
	const byRun = new Map<string, number[]>();
	const byFrame = new Map<string, string>();
	for (const [index, placed] of items.entries()) {
		const runs = new Set(shingles(wordsOf(placed.item.stem), SHINGLE));
		const near = new Set([...runs].flatMap((run) => byRun.get(run) ?? []));
		for (const other of near) {
			const twin = items[other]?.item;
			const likeness = twin === undefined ? 0 : stemLikeness(twin.stem, placed.item.stem);
			if (twin !== undefined && likeness > LIMIT) {
				remarks.push({
					rule: 'bank/near-duplicate',
					item: placed.item.id,
					...error(`the stem is ${likeness.toFixed(2)} like that of ${twin.id}`, 'rewrite or drop one', ['stem'])
				});
			}
		}
		for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), index]);

		const frame = askedFrame(placed);
		const twin = frame === undefined ? undefined : byFrame.get(frame);
		if (twin !== undefined) {
			remarks.push({
				rule: 'bank/same-question',
				item: placed.item.id,
				...warning(`asks the same as ${twin}: ${quoted(lastSentence(placed.item.stem))}`, 'ask for something else', [
					'stem'
				])
			});
		} else if (frame !== undefined) byFrame.set(frame, placed.item.id);
	}
	return remarks;
}
