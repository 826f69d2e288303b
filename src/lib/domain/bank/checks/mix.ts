import { priorityOf } from '#lib/domain/bank/lints/priority.ts';
import { warning } from '#lib/domain/bank/lints/remark.ts';
import { choicesOf, percent, type BankInput, type BankRemark } from './bank-input.ts';

/** Shares of the bank's choice items. */
export interface MixFigures {
	readonly n: number;
	readonly recallLevel: number;
	readonly multipleResponse: number;
	readonly priorityWord: number;
	readonly negative: number;
	/** With command output, a table or a drawing. */
	readonly exhibit: number;
}

export function mixFigures({ items }: BankInput): MixFigures {
	const choices = choicesOf(items).map(({ item }) => item);
	const share = (test: (item: (typeof choices)[number]) => boolean): number =>
		choices.length === 0 ? 0 : choices.filter(test).length / choices.length;
	return {
		n: choices.length,
		recallLevel: share(({ level }) => level === 'recall'),
		multipleResponse: share(({ choose }) => choose > 1),
		priorityWord: share(({ stem }) => priorityOf(stem).length > 0),
		negative: share(({ stem }) => /\b(?:NOT|EXCEPT)\b/.test(stem)),
		exhibit: share(({ exhibit }) => exhibit !== undefined)
	};
}

const wanted = [
	['recallLevel', 'items at recall level', 0.25, 0.35],
	['multipleResponse', 'items with several keys', 0.05, 0.1],
	['priorityWord', 'items with a capital priority word', 0.25, 0.4],
	['negative', 'negative stems', 0, 0.02],
	['exhibit', 'items with an exhibit', 0.08, 1]
] as const;

export const mixRemarks = (figures: MixFigures): BankRemark[] =>
	figures.n === 0
		? []
		: wanted
				.filter(([name, , low, high]) => figures[name] < low || figures[name] > high)
				.map(([name, words, low, high]) => ({
					rule: 'bank/mix',
					...warning(
						`${percent(figures[name])} of ${String(figures.n)} choice items are ${words}`,
						`bring it to ${String(low * 100)} to ${String(high * 100)} %`
					)
				}));
