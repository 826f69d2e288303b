import type { LinkedCall, LinkIndex } from './objective-links.ts';
import { linksOf } from './objective-links.ts';

/** The one thing to do for the interview today. */
export type Suggestion =
	| {
			readonly kind: 'call';
			readonly scenario: string;
			readonly title: string;
			readonly minutes: number;
			readonly why: string;
	  }
	| { readonly kind: 'stage'; readonly stage: 'technical' | 'star'; readonly minutes: number; readonly why: string }
	| { readonly kind: 'day'; readonly minutes: number; readonly why: string };

/** What was shown of a part of the interview. */
interface PartShown {
	readonly id: 'star' | 'technical' | 'calls';
	/** As a sentence has it. */
	readonly words: string;
	/** Mean of the latest evidence of its groups, 0 to 100; null where nothing was measured. */
	readonly percent: number | null;
}

/** Answers of the last days in one objective. */
export interface LateAnswers {
	/** As `<bank>/<objective>`. */
	readonly objective: string;
	readonly title: string;
	readonly answers: number;
	readonly correct: number;
}

/** What a suggestion rests on. */
export interface Grounds {
	/** Days to the next interview that the job kit knows of; undefined without one. */
	readonly interviewIn: number | undefined;
	/** Days since the last mock interview; undefined where none was held. */
	readonly mockAgo: number | undefined;
	readonly late: readonly LateAnswers[];
	/** Scenarios that were taken lately. */
	readonly taken: readonly string[];
	/** Empty where no mock interview was held. */
	readonly parts: readonly PartShown[];
}

/** Days before an interview in which a mock is worth more than anything else, and days that a mock lasts. */
const near = 14;
const lasts = 3;
/** From how many answers and which share of misses on an objective counts as missed lately. */
const enoughAnswers = 4;
const muchMissed = 0.4;
const dayMinutes = 15;
/** A stage by itself, by the usual number of its questions. */
const stageMinutes = { technical: 12, star: 12 } as const;

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`);

const open = (links: LinkIndex, taken: readonly string[]): LinkIndex => ({
	...links,
	calls: links.calls.filter(({ id }) => !taken.includes(id))
});

const theCall = ({ id, title, minutes }: LinkedCall, why: string): Suggestion => ({
	kind: 'call',
	scenario: id,
	title,
	minutes,
	why
});

/** A call, not taken lately, that needs what was missed most. */
function callForMisses(late: readonly LateAnswers[], links: LinkIndex): Suggestion | undefined {
	const missed = late
		.filter(({ answers, correct }) => answers >= enoughAnswers && (answers - correct) / answers >= muchMissed)
		.toSorted((a, b) => b.answers - b.correct - (a.answers - a.correct));
	for (const { objective, title, answers, correct } of missed) {
		const [call] = linksOf(links, [objective], 1).calls;
		if (call !== undefined) {
			const misses = `${String(answers - correct)} of ${String(answers)}`;
			return theCall(call, `You missed ${misses} on “${title}” this week, and this call needs it.`);
		}
	}
	return undefined;
}

/** What to train of the part that was shown least; undefined where all parts were shown well. */
function weakestPart({ parts }: Grounds, links: LinkIndex): Suggestion | undefined {
	const [weakest] = parts.toSorted((a, b) => (a.percent ?? -1) - (b.percent ?? -1));
	if (weakest === undefined || (weakest.percent ?? 0) >= 85) return undefined;
	const why =
		weakest.percent === null
			? `Nothing has been seen of your ${weakest.words} yet.`
			: `Your ${weakest.words} are the weakest part so far: ${String(weakest.percent)} of 100.`;
	if (weakest.id !== 'calls') return { kind: 'stage', stage: weakest.id, minutes: stageMinutes[weakest.id], why };
	const [call] = links.calls.toSorted((a, b) => a.minutes - b.minutes);
	return call === undefined ? undefined : theCall(call, why);
}

/**
 * One thing to do, or none without a reason in the evidence: a near interview first, then what was missed in items and
 * a call rehearses, then the weakest part of the mock interviews that were held.
 */
export function suggestionOf(grounds: Grounds, links: LinkIndex): Suggestion | undefined {
	const { interviewIn, mockAgo, late, taken } = grounds;
	const rest = open(links, taken);
	if (interviewIn !== undefined && interviewIn <= near && (mockAgo ?? Infinity) > lasts) {
		return { kind: 'day', minutes: dayMinutes, why: `An interview of yours is ${inDays(interviewIn)}.` };
	}
	return callForMisses(late, rest) ?? (mockAgo === undefined || mockAgo === 0 ? undefined : weakestPart(grounds, rest));
}
