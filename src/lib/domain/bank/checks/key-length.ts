import { error, warning } from '#lib/domain/bank/lints/remark.ts';
import { percent, solvable, type BankInput, type BankRemark } from './bank-input.ts';

export interface KeyLengthFigures {
	readonly n: number;
	/** Share of items whose key is longer than every distractor. */
	readonly longestShare: number;
	/** Mean over items of key length / mean distractor length. */
	readonly lengthRatio: number;
}

export function keyLengthFigures({ items }: BankInput): KeyLengthFigures {
	const lengths = solvable(items).map(({ options }) => ({
		key: options.find(({ key }) => key === true)?.text.length ?? 0,
		others: options.filter(({ key }) => key !== true).map(({ text }) => text.length)
	}));
	const n = lengths.length;
	const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		n,
		longestShare: n === 0 ? 0 : lengths.filter(({ key, others }) => key > Math.max(...others)).length / n,
		lengthRatio: n === 0 ? 1 : mean(lengths.map(({ key, others }) => key / mean(others)))
	};
}

const LOWEST = 0.18;
const HIGHEST = 0.28;

export function keyLengthRemarks({ n, longestShare, lengthRatio }: KeyLengthFigures): BankRemark[] {
	if (n === 0) return [];
	const say = n >= 25 ? error : warning;
	return [
		...(longestShare >= LOWEST && longestShare <= HIGHEST
			? []
			: [
					{
						rule: 'bank/longest-key',
						...say(
							`the key is uniquely the longest in ${percent(longestShare)} of ${String(n)} items`,
							`bring it to 18 to 28 %, that is ${String(Math.ceil(n * LOWEST))} to ${String(Math.floor(n * HIGHEST))} items`
						)
					}
				]),
		...(lengthRatio >= 0.9 && lengthRatio <= 1.15
			? []
			: [
					{
						rule: 'bank/length-ratio',
						...warning(
							`keys are ${lengthRatio.toFixed(2)} times as long as distractors`,
							'bring the mean to 0.90 to 1.15'
						)
					}
				])
	];
}
