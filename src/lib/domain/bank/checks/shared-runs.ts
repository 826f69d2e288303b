import { error } from '#lib/domain/bank/lints/remark.ts';
import { proseOf } from '#lib/domain/bank/prose.ts';
import { functionWords, stockWords } from '#lib/domain/bank/stop-words.ts';
import { shingles, wordsOf } from '#lib/domain/bank/words.ts';
import type { BankRemark, PlacedItem } from './bank-input.ts';

const RUN = 8;

/** Question frames ("which of the following should the technician do first") are everyone's; a run needs words of its own. */
const OWN_WORDS = 2;

const isOwn = (run: string): boolean =>
	run.split(' ').filter((word) => !functionWords.has(word) && !stockWords.has(word)).length >= OWN_WORDS;

const runsOf = (text: string): string[] => shingles(wordsOf(text), RUN).filter(isOwn);

/** A run of 8 words that a text shares with one that must not be copied; undefined where there is none. */
export function copiedRun(texts: readonly string[], foreign: readonly string[]): string | undefined {
	const foreignRuns = new Set(foreign.flatMap(runsOf));
	return texts.flatMap(runsOf).find((run) => foreignRuns.has(run));
}

/**
 * Runs of 8 words that an item shares with another item or with a text that must not be copied.
 * @param foreign that text, in pieces (the exam blueprints), if it is at hand
 */
export function sharedRunRemarks(items: readonly PlacedItem[], foreign: readonly string[]): BankRemark[] {
	const remarks: BankRemark[] = [];
	const foreignRuns = new Set(foreign.flatMap(runsOf));
	const owners = new Map<string, string>();
	for (const { item } of items) {
		const met = new Set<string>();
		for (const { text, path, common = false } of proseOf(item)) {
			for (const run of runsOf(text)) {
				const owner =
					(common ? undefined : owners.get(run)) ?? (foreignRuns.has(run) ? 'the exam blueprints' : undefined);
				if (owner === undefined && !common) owners.set(run, item.id);
				// One remark a pair: the runs after the first mostly overlap it.
				if (owner === undefined || owner === item.id || met.has(owner)) continue;
				met.add(owner);
				remarks.push({
					rule: 'bank/shared-run',
					item: item.id,
					...error(`shares 8 words with ${owner}: "${run}"`, 'say it in other words', path)
				});
			}
		}
	}
	return remarks;
}
