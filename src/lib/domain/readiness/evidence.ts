import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { ReadinessParameters } from './parameters.ts';
import { clamp, grouped, mean, sum } from './sums.ts';

/** A first sight with what has become of it. */
export interface Evidence extends Pick<FirstSight, 'objective' | 'day' | 'credit' | 'guess' | 'confidence'> {
	/** FSRS' chance, 0 to 1, that the unit is recalled today; undefined where it has no memory. */
	readonly recall: number | undefined;
}

/** What one first sight says of its objective today. */
export interface Sign {
	readonly objective: string;
	readonly day: LocalDay;
	/** 1 today, half as much after each half-life. */
	readonly weight: number;
	/** Knowledge that the answer showed: guessing taken out, confidence taken in. */
	readonly shown: number;
	/** How much of it has been forgotten since. */
	readonly faded: number;
	/** What is left of it today, with what the objective's later questions taught. */
	readonly known: number;
}

/** Chance that a right answer was known and not guessed, by Bayes; `prior` is the chance to know such an item. */
export function knownGiven(
	{ credit, guess, confidence }: Pick<Evidence, 'credit' | 'guess' | 'confidence'>,
	prior: number,
	{ likelier }: Pick<ReadinessParameters, 'likelier'>
): number {
	const times = confidence === null ? 1 : likelier[confidence];
	const known = prior * times;
	return credit * (known / (known + (1 - prior) * guess));
}

/** Learning slows: the first questions of an objective teach more than the tenth. */
export const stepsAfter = (questions: number): number => Math.log2(1 + questions);

export interface Signs {
	readonly signs: readonly Sign[];
	/** Share of answers that guessing does not explain. */
	readonly level: number;
	/** Knowledge gained with each doubling of an objective's questions. */
	readonly slope: number;
}

/** What the first sights say today. They must be in the order in which they happened. */
export function readSigns(evidence: readonly Evidence[], today: LocalDay, p: ReadinessParameters): Signs {
	const weighed = evidence.map((each) => ({
		...each,
		weight: 0.5 ** (Math.max(0, today - each.day) / p.halfLifeDays)
	}));
	// Unbiased, whatever the learner says of their confidence.
	const level = clamp(
		mean(weighed, ({ credit, guess }) => (credit - guess) / (1 - guess)),
		0.02,
		0.98
	);
	const earlier = new Map<string, number>();
	const believed = weighed.map((each) => {
		const before = earlier.get(each.objective) ?? 0;
		earlier.set(each.objective, before + 1);
		return { ...each, believed: knownGiven(each, level, p), step: stepsAfter(before) };
	});
	// Confidence shares the knowledge out among the answers; how much of it there is, it does not say.
	const scale = clamp(
		level /
			Math.max(
				1e-9,
				mean(believed, (each) => each.believed)
			),
		0.5,
		1.2
	);
	const slope = slopeOf(believed, p);
	return {
		level,
		slope,
		signs: believed.map(({ objective, day, weight, recall, step, believed: own }) => {
			const shown = Math.min(1, own * scale);
			const learnt = slope * (stepsAfter(earlier.get(objective) ?? 0) - step);
			const faded = shown * (1 - (recall ?? 1) ** p.fading);
			return { objective, day, weight, shown, faded, known: shown - faded + learnt };
		})
	};
}

/**
 * How much better an answer is for each doubling of the questions that its objective had taught before it: least squares
 * within objectives, drawn towards what is usual (a ridge; Hoerl and Kennard 1970).
 */
function slopeOf(
	sights: readonly { readonly objective: string; readonly believed: number; readonly step: number }[],
	{ learning, learningTrust }: ReadinessParameters
): number {
	let [both, spread] = [0, 0];
	for (const group of grouped(sights, ({ objective }) => objective).values()) {
		const middle = sum(group, ({ step }) => step) / group.length;
		const average = sum(group, ({ believed }) => believed) / group.length;
		both += sum(group, ({ step, believed }) => (step - middle) * (believed - average));
		spread += sum(group, ({ step }) => (step - middle) ** 2);
	}
	return (both + learningTrust * learning) / (spread + learningTrust);
}
