import { seededRng } from '#lib/domain/shared/rng.ts';
import type { ChoiceItem } from '#lib/domain/bank/item.schema.ts';
import { error, warning } from '#lib/domain/bank/lints/remark.ts';
import { ascendingOrder } from '#lib/domain/bank/option-order.ts';
import { optionFeatures, type OptionFeatures } from '#lib/domain/bank/option-features.ts';
import { percent, solvable, type BankInput, type BankRemark } from './bank-input.ts';
import { crossValidatedHits, type Choice } from './classifier.ts';
import { hitByHighest } from './guess.ts';

// Guessers that know nothing of the matter. Where one of them beats chance, the form of the options gives keys away.

interface SolverFigure {
	readonly name: string;
	/** Share of items that it gets right; a tie counts as the chance of picking the key among the tied. */
	readonly rate: number;
}

export interface SolverFigures {
	/** Items with one key among four options. */
	readonly n: number;
	/** Chance plus two standard errors. */
	readonly limit: number;
	readonly solvers: readonly SolverFigure[];
}

const CHANCE = 0.25;

/** Highest share of hits that chance explains (two standard errors of a share over n items with four options). */
export const chanceLimit = (n: number): number => CHANCE + 2 * Math.sqrt((CHANCE * (1 - CHANCE)) / n);

interface Question {
	readonly key: number;
	readonly features: readonly OptionFeatures[];
	/** Place of each option as shown, where that is no matter of chance; else as written. */
	readonly places: readonly number[];
}

function asQuestion(item: ChoiceItem): Question {
	const order = ascendingOrder(item.options.map(({ text }) => text)) ?? [...item.options.keys()];
	return {
		key: item.options.findIndex(({ key }) => key === true),
		features: optionFeatures(item),
		places: item.options.map((_, index) => order.indexOf(index))
	};
}

const rateOf = (questions: readonly Question[], score: (question: Question) => readonly number[]): number =>
	questions.reduce((sum, question) => sum + hitByHighest(score(question), question.key), 0) / questions.length;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** What the classifier sees of each option, relative to the other options of its item. */
function asChoice({ key, features, places }: Question): Choice {
	const relative = (pick: (feature: OptionFeatures) => number): number[] => {
		const values = features.map(pick);
		const centre = mean(values);
		return values.map((value) => (value - centre) / (centre + 1));
	};
	const extreme = (best: (...values: number[]) => number): number[] => {
		const lengths = features.map(({ length }) => length);
		return lengths.map((length) => (length === best(...lengths) ? 1 : 0));
	};
	const columns = [
		relative(({ length }) => length),
		relative(({ words }) => words),
		relative(({ sharedWithStem }) => sharedWithStem),
		relative(({ sharedWithOptions }) => sharedWithOptions),
		extreme(Math.max),
		extreme(Math.min),
		...[0, 1, 2].map((place) => places.map((own) => (own === place ? 1 : 0)))
	];
	return { key, options: features.map((_, index) => Float64Array.from(columns, (column) => column[index] ?? 0)) };
}

/** Hit rates of all solvers on a bank's items with one key among four options. */
export function solverFigures({ bank, items }: BankInput): SolverFigures {
	const questions = solvable(items).map(asQuestion);
	const n = questions.length;
	if (n === 0) return { n, limit: 1, solvers: [] };
	const positions = [0, 1, 2, 3].map((place) =>
		rateOf(questions, ({ places }) => places.map((own) => (own === place ? 1 : 0)))
	);
	const solvers = [
		{ name: 'longest option', rate: rateOf(questions, ({ features }) => features.map(({ length }) => length)) },
		{
			name: 'shares most with stem',
			rate: rateOf(questions, ({ features }) => features.map((own) => own.sharedWithStem))
		},
		{
			name: 'shares most with options',
			rate: rateOf(questions, ({ features }) => features.map((own) => own.sharedWithOptions))
		},
		{ name: 'best fixed position', rate: Math.max(...positions) },
		{ name: 'trained classifier', rate: crossValidatedHits(questions.map(asChoice), seededRng(`cue-blind ${bank.id}`)) }
	];
	return { n, limit: chanceLimit(n), solvers };
}

/** From here on the normal approximation behind the limit holds (n times chance is 5 or more). */
const ENOUGH = 20;

export const solverRemarks = ({ n, limit, solvers }: SolverFigures): BankRemark[] =>
	solvers
		.filter(({ rate }) => rate > limit)
		.map(({ name, rate }) => ({
			rule: 'bank/cue-blind',
			...(n >= ENOUGH ? error : warning)(
				`"${name}" finds ${percent(rate)} of ${String(n)} keys; chance explains ${percent(limit)}`,
				'change lengths, shared words or places until it is at chance'
			)
		}));
