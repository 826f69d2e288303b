import type { Band } from '#lib/domain/calls/scorecard.ts';
import { notesOf, type Evidence, type MarkId, type MarkNote } from './marks.ts';
import { answerOrder, strongerOrder, type Answered } from './order.ts';
import { minuteMillis, type Duty, type ShiftState } from './shift-state.ts';

/** Raised when a weight or a formula changes: cards of another version are not compared. */
export const cardVersion = 1;

/** Points of each mark, together 100. The weights are our judgement. */
export const markTable: Readonly<Record<MarkId, number>> = {
	order: 20,
	security: 15,
	sla: 15,
	promises: 10,
	links: 10,
	hands: 10,
	triage: 10,
	steps: 10
};

const markIds: readonly MarkId[] = ['order', 'security', 'sla', 'promises', 'links', 'hands', 'triage', 'steps'];

export interface ShiftMark {
	readonly id: MarkId;
	/** Null: this shift gave no occasion; the mark leaves the sum. */
	readonly points: number | null;
	readonly of: number;
	readonly notes: readonly MarkNote[];
}

export interface ShiftCard {
	readonly version: number;
	readonly marks: readonly ShiftMark[];
	readonly points: number;
	readonly of: number;
	/** 0 to 100, whole: points of what could be earned. */
	readonly percent: number;
	readonly band: Exclude<Band, 'failed'>;
	/** Own rating minus percent; undefined before the learner rated. */
	readonly selfGap: number | undefined;
	readonly order: readonly Answered[];
	readonly stronger: readonly Answered[];
}

/** Whole points by the formula of every mark: its points × earned ÷ weight over its notes, never below 0; null without an occasion. */
function markOf(evidence: Evidence, id: MarkId): ShiftMark {
	const notes = notesOf[id](evidence);
	const of = markTable[id];
	const weight = notes.reduce((sum, each) => sum + each.weight, 0);
	const earned = notes.reduce((sum, each) => sum + each.earned, 0);
	return { id, points: weight === 0 ? null : Math.round((of * Math.max(0, earned)) / weight), of, notes };
}

/** The card of a shift, as it stands. What had not come when it was ended early counts as not answered. */
export function scoreShift(duty: Duty, state: ShiftState): ShiftCard {
	const endMillis = state.ended?.atMillis ?? state.elapsedMillis;
	const horizonMillis = Math.max(duty.shift.minutes * minuteMillis, endMillis);
	const marks = markIds.map((id) => markOf({ duty, state, endMillis, horizonMillis }, id));
	const counted = marks.filter(({ points }) => points !== null);
	const points = counted.reduce((sum, mark) => sum + (mark.points ?? 0), 0);
	const of = counted.reduce((sum, mark) => sum + mark.of, 0);
	const percent = of === 0 ? 0 : Math.round((100 * points) / of);
	return {
		version: cardVersion,
		marks,
		points,
		of,
		percent,
		band: percent >= 85 ? 'ready' : percent >= 70 ? 'nearly' : 'practise',
		selfGap: state.selfRating === undefined ? undefined : state.selfRating - percent,
		order: answerOrder(duty, state),
		stronger: strongerOrder(duty, state, horizonMillis)
	};
}
