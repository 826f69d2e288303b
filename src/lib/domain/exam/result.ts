import { workKinds } from '#lib/domain/bank/work.ts';
import type { ExamStarted } from './events.ts';
import type { QuestionMark } from './marking.ts';

/** A share with its uncertainty. */
export interface Share {
	readonly points: number;
	readonly of: number;
	readonly share: number;
	/** 90 % interval for the share one would score on many such questions. */
	readonly low: number;
	readonly high: number;
}

interface Part {
	/** Number of the domain or objective. */
	readonly key: string;
	readonly all: Share;
}

export interface ExamResult {
	readonly overall: Share;
	/** Never seen before, or generated anew: the ones that say something about a fresh exam. */
	readonly firstSights: Share;
	readonly seenBefore: Share;
	readonly works: Share;
	readonly domains: readonly Part[];
	readonly objectives: readonly Part[];
	/** Whether the learner's pass line was reached. */
	readonly reached: boolean;
}

/** z of a two-sided 90 % interval. */
const z = 1.6449;

/**
 * A share of points with its Wilson score interval (Wilson 1927), which stays within 0 and 1 and is fair for few
 * questions. Partial credit counts as that part of a question. Without questions the interval is 0 to 1.
 */
export function shareOf(points: number, of: number): Share {
	if (of === 0) {
		return { points, of, share: 0, low: 0, high: 1 };
	}
	const p = points / of;
	const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
	const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
	return { points, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Credit of a question, 0 to 1: every question counts one point, a PBQ gives a part of it for each sub-answer. */
export const scoreOf = ({ points, of }: Pick<QuestionMark, 'points' | 'of'>): number => (of === 0 ? 0 : points / of);

/** What the marks of an exam add up to. */
export function examResult(
	start: Pick<ExamStarted, 'places' | 'passLine'>,
	marks: readonly QuestionMark[]
): ExamResult {
	const shareWhere = (keep: (mark: QuestionMark) => boolean): Share => {
		const kept = marks.filter(keep);
		return shareOf(
			kept.reduce((sum, mark) => sum + scoreOf(mark), 0),
			kept.length
		);
	};
	const domainOf = ({ question }: QuestionMark): string => start.places[question]?.domain ?? '';
	const partsBy = (keyOf: (mark: QuestionMark) => string): Part[] =>
		[...new Set(marks.map(keyOf))]
			.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
			.map((key) => ({ key, all: shareWhere((mark) => keyOf(mark) === key) }));
	const overall = shareWhere(() => true);
	return {
		overall,
		firstSights: shareWhere(({ sight }) => sight !== 'again'),
		seenBefore: shareWhere(({ sight }) => sight === 'again'),
		works: shareWhere(({ kind }) => workKinds.some((each) => each === kind)),
		domains: partsBy(domainOf),
		objectives: partsBy(({ objective }) => objective),
		// Rounded, so that 72 of 90 reaches 80 % whatever the floating point thinks.
		reached: marks.length > 0 && Math.round(overall.share * 1e6) >= Math.round(start.passLine * 1e6)
	};
}
