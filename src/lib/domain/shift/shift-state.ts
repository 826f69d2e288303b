import type { CallDesk, Level } from '#lib/domain/calls/scenario.schema.ts';
import type { ShiftEnded, ShiftStarted } from './events.ts';
import type { Later, Shift, Sla, Work } from './shift.schema.ts';

/** Milliseconds of a minute of the shift. */
export const minuteMillis = 60_000;

/** What a shift is played from. */
export interface Duty {
	readonly shift: Shift;
	readonly desk: CallDesk;
}

interface Triage {
	readonly impact: Level;
	readonly urgency: Level;
	readonly atMillis: number;
}

/** A word on when they hear again, and when they did. */
export interface Promised {
	readonly minutes: number;
	readonly madeMillis: number;
	readonly dueMillis: number;
	/** Null: not yet, or never. */
	readonly keptMillis: number | null;
}

interface Assignment {
	readonly group: string;
	readonly atMillis: number;
}

/** What was done about one piece of work. */
export interface Handling {
	readonly id: string;
	readonly openedMillis: number | null;
	/** The newest one. */
	readonly triage: Triage | null;
	/** When whoever reported it first heard from the desk. */
	readonly answeredMillis: number | null;
	/** The first step that was given first. */
	readonly step: string | null;
	/** Words on when they hear again, oldest first. */
	readonly promises: readonly Promised[];
	readonly linkedTo: string | null;
	readonly linkedMillis: number | null;
	readonly assignments: readonly Assignment[];
	readonly resolvedMillis: number | null;
	/** It was closed, and then came back. */
	readonly reopened: boolean;
}

/** A shift as its events give it. */
export interface ShiftState {
	readonly start: ShiftStarted;
	/** In the order of the shift's file. */
	readonly handlings: readonly Handling[];
	readonly elapsedMillis: number;
	readonly ended: { readonly how: ShiftEnded['how']; readonly atMillis: number } | undefined;
	readonly selfRating: number | undefined;
}

export const arrivalMillis = ({ arrives }: Pick<Work, 'arrives'>): number => arrives * minuteMillis;

/** What is owed to a priority, 1 to 5. Throws where the sheet has no such row. */
export function slaOf({ policy }: Shift, priority: number): Sla {
	const row = policy.sla[priority - 1];
	if (row === undefined) throw new RangeError(`The policy sheet has no priority ${String(priority)}.`);
	return row;
}

export const workOf = ({ work }: Shift, id: string): Work | undefined => work.find((each) => each.id === id);

/** How a piece of work was handled; untouched where nothing was done. */
export const handlingOf = ({ handlings }: Pick<ShiftState, 'handlings'>, id: string): Handling =>
	handlings.find((each) => each.id === id) ?? untouched(id);

export const untouched = (id: string): Handling => ({
	id,
	openedMillis: null,
	triage: null,
	answeredMillis: null,
	step: null,
	promises: [],
	linkedTo: null,
	linkedMillis: null,
	assignments: [],
	resolvedMillis: null,
	reopened: false
});

/** When it first came into anybody's hands: assigned, linked or solved. */
function handedMillis({ assignments, linkedMillis, resolvedMillis }: Handling): number | null {
	const times = [assignments[0]?.atMillis, linkedMillis, resolvedMillis].filter((time) => typeof time === 'number');
	return times.length === 0 ? null : Math.min(...times);
}

/** When a later message came, or would come if nothing more is done; null where it was forestalled. */
function laterMillis(work: Work, handling: Handling, { after, unless }: Later): number | null {
	const at = arrivalMillis(work) + after * minuteMillis;
	const done = unless === 'answered' ? handling.answeredMillis : unless === 'handed' ? handedMillis(handling) : null;
	return done !== null && done < at ? null : at;
}

/** The later messages that have come by then, oldest first. */
export const laterBy = (work: Work, handling: Handling, nowMillis: number): (Later & { atMillis: number })[] =>
	(work.later ?? []).flatMap((later) => {
		const at = laterMillis(work, handling, later);
		return at === null || at > nowMillis ? [] : [{ ...later, atMillis: at }];
	});

export interface TrueKey {
	readonly impact: Level;
	readonly urgency: Level;
	readonly priority: number;
}

/** Impact, urgency and priority as they truly are by then; later messages change them. */
export function keyAt({ desk }: Duty, work: Work, handling: Handling, nowMillis: number): TrueKey {
	const { impact, urgency } = laterBy(work, handling, nowMillis).reduce<{ impact: Level; urgency: Level }>(
		(key, later) => ({ impact: later.impact ?? key.impact, urgency: later.urgency ?? key.urgency }),
		work
	);
	return { impact, urgency, priority: desk.priority[impact][urgency] };
}

/** When its first answer is due: by the sheet, sooner where it grew worse before it was answered. */
export function answerDueMillis(duty: Duty, work: Work, handling: Handling, nowMillis = Infinity): number {
	const until = Math.min(handling.answeredMillis ?? Infinity, nowMillis);
	const changes = [arrivalMillis(work), ...laterBy(work, handling, until).map(({ atMillis }) => atMillis)];
	return Math.min(
		...changes.map((at) => at + slaOf(duty.shift, keyAt(duty, work, handling, at).priority).answer * minuteMillis)
	);
}

/** Whether it has come by then. */
export const hasArrived = (work: Work, nowMillis: number): boolean => arrivalMillis(work) <= nowMillis;

/** The promise that is waiting to be kept. */
export const openPromise = ({ promises }: Handling): Promised | undefined =>
	promises.find(({ keptMillis }) => keptMillis === null);
