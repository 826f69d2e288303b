import type { MoveExample } from './move-examples.ts';
import { kindOfMove } from '#lib/domain/calls/moves.ts';
import type { Recognised } from '#lib/domain/calls/recognise.ts';

/** A share with its 95 % interval after Wilson. */
export interface Share {
	readonly right: number;
	readonly of: number;
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** Wilson's score interval for `right` of `of`, 95 %. */
export function shareOf(right: number, of: number): Share {
	if (of === 0) return { right, of, share: 0, low: 0, high: 1 };
	const z = 1.959964;
	const share = right / of;
	const middle = share + (z * z) / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const scale = 1 + (z * z) / of;
	return { right, of, share, low: (middle - half) / scale, high: (middle + half) / scale };
}

interface MoveFigures {
	readonly move: string;
	/** Single-move sentences of it, and how many of them count as it. */
	readonly recall: Share;
	/** Of all sentences that count as it, how many make it. */
	readonly precision: Share;
}

export interface Measures {
	/** Single-move sentences whose surest move, counted or asked about, is the right one. */
	readonly firstGuess: Share;
	/** … that count as the right move, and as that surest. */
	readonly counted: Share;
	/** … that count as the right move and as no other. */
	readonly exact: Share;
	/** Sentences of several moves: precision and recall over their moves, and F1. */
	readonly several: { readonly precision: Share; readonly recall: Share; readonly f1: number };
	/** Sentences of no move that count as one. */
	readonly noneTaken: Share;
	/** Sentences without a misstep that count as one. */
	readonly accused: Share;
	readonly moves: readonly MoveFigures[];
}

const isMisstep = (move: string): boolean => kindOfMove(move) === 'missteps';

/** Measures what the recogniser made of examples. */
export function measure(
	cases: readonly { readonly example: MoveExample; readonly found: Recognised }[],
	moves: readonly string[]
): Measures {
	const counts = cases.map(({ example, found }) => ({
		made: example.moves,
		counted: found.moves.map(({ id }) => id),
		first: found.moves[0]?.id ?? found.unsure[0]?.id
	}));
	const single = counts.filter(({ made }) => made.length === 1);
	const several = counts.filter(({ made }) => made.length > 1);
	const none = counts.filter(({ made }) => made.length === 0);
	const innocent = counts.filter(({ made }) => !made.some(isMisstep));
	const share = <T>(all: readonly T[], holds: (each: T) => boolean): Share =>
		shareOf(all.filter(holds).length, all.length);

	const hits = several.reduce(
		(sum, { made, counted }) => sum + counted.filter((move) => made.includes(move)).length,
		0
	);
	const precision = shareOf(
		hits,
		several.reduce((sum, { counted }) => sum + counted.length, 0)
	);
	const recall = shareOf(
		hits,
		several.reduce((sum, { made }) => sum + made.length, 0)
	);
	return {
		firstGuess: share(single, ({ made, first }) => first === made[0]),
		counted: share(single, ({ made, counted }) => counted[0] === made[0]),
		exact: share(single, ({ made, counted }) => counted.length === 1 && counted[0] === made[0]),
		several: { precision, recall, f1: (2 * hits) / Math.max(1, precision.of + recall.of) },
		noneTaken: share(none, ({ counted }) => counted.length > 0),
		accused: share(innocent, ({ counted }) => counted.some(isMisstep)),
		moves: moves.map((move) => ({
			move,
			recall: share(
				single.filter(({ made }) => made[0] === move),
				({ counted }) => counted.includes(move)
			),
			precision: share(
				counts.filter(({ counted }) => counted.includes(move)),
				({ made }) => made.includes(move)
			)
		}))
	};
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** "84.2 % (80.1 % to 87.6 %, 421 of 500)". */
export const inWords = ({ share, low, high, right, of }: Share): string =>
	`${percent(share)} (${percent(low)} to ${percent(high)}, ${String(right)} of ${String(of)})`;

/** The figures as lines to read. */
export const linesOf = (measures: Measures): readonly string[] => [
	`one move, surest guess right: ${inWords(measures.firstGuess)}`,
	`one move, counted at first and right: ${inWords(measures.counted)}`,
	`one move, counted and nothing else: ${inWords(measures.exact)}`,
	`several moves, F1: ${percent(measures.several.f1)}; precision ${inWords(measures.several.precision)}, recall ${inWords(measures.several.recall)}`,
	`no move taken for one: ${inWords(measures.noneTaken)}`,
	`no misstep taken for one: ${inWords(measures.accused)}`
];
