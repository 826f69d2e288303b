import { keyOf } from '#lib/domain/bank/marking.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { wordsOf } from '#lib/domain/bank/words.ts';
import { error, warning, type LintRule } from './remark.ts';

/**
 * What a second reader is shown, in one canonical text: stem, exhibit and options (in the order of their ids, because
 * they are shuffled anyway). A review is void when the hash of this text is no longer the recorded one.
 */
export function reviewText(item: Item): string {
	const { stem, exhibit } = item;
	if (item.kind === 'choice') {
		const options = item.options.map(({ id, text }) => [id, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
		return JSON.stringify([stem, exhibit ?? null, options]);
	}
	if (item.kind === 'recall') return JSON.stringify([stem, exhibit ?? null]);
	// Worked kinds: all that is served counts, except the words shown after the answer.
	const { id, version, topic, level, explanation, facts, source, blind, reserve, retired, ...shown } = item;
	return JSON.stringify(shown, (key, value: unknown) => (key === 'why' ? undefined : value));
}

/** Whether a second reader has answered this wording, as the author did and without finding it ambiguous. */
export const isReviewed = (item: Item, reviewHash: string): boolean =>
	item.blind !== undefined && item.blind.hash === reviewHash && !item.blind.ambiguous && sameAnswer(item) !== false;

/** Undefined for kinds whose key is not an answer of this form. */
function sameAnswer(item: Item): boolean | undefined {
	const given = item.blind?.answer ?? [];
	if (item.kind === 'recall') {
		return item.blind?.agrees === true || wordsOf(given.join(' ')).join(' ') === wordsOf(item.answer).join(' ');
	}
	if (item.kind !== 'choice') return undefined;
	return [...given].sort().join() === keyOf(item).sort().join();
}

export const blindReview: LintRule = {
	id: 'blind',
	check: (item, { reviewHash }) => {
		if (item.blind === undefined) return [];
		if (reviewHash !== undefined && item.blind.hash !== reviewHash) {
			return [
				warning(`review void: stem or options changed (hash now ${reviewHash})`, 'have it read again', ['blind'])
			];
		}
		if (item.blind.ambiguous) {
			return [
				error('the second reader found it ambiguous', 'add the constraint that decides, then have it read again', [
					'blind'
				])
			];
		}
		return sameAnswer(item) === false
			? [
					error(
						`the second reader answered ${item.blind.answer.join(', ')}, not the key`,
						'check the key; reword; have it read again',
						['blind']
					)
				]
			: [];
	}
};
