/** What is known of a memory: chances from 0 to 1, days counted from the last answer. */
export interface Forgetting {
	readonly recallAfter: (days: number) => number;
	readonly dueAfter: number;
	readonly todayAfter: number;
}

interface CurvePoint {
	readonly days: number;
	readonly recall: number;
}

export interface ForgettingCurve {
	/** Days at the right edge: 60, or twice the interval where that is longer. */
	readonly horizon: number;
	readonly points: readonly CurvePoint[];
	readonly due: CurvePoint;
	/** Undefined where today lies beyond the horizon. */
	readonly today: CurvePoint | undefined;
	/** Days of the marks on the axis, 0 first. */
	readonly ticks: readonly number[];
	/** The same as a table: the marks of the axis, today and the due day, each once, in order. */
	readonly rows: readonly (CurvePoint & { readonly notes: readonly string[] })[];
}

const leastHorizon = 60;
const mostPoints = 120;
const tickSteps = [10, 15, 30, 60, 90, 180, 365, 730, 1825, 3650, 7300, 18_250];

/** The chance of recall from the last answer on, where the schedule's due day meets it, and where today stands on it. */
export function buildForgettingCurve({ recallAfter, dueAfter, todayAfter }: Forgetting): ForgettingCurve {
	const horizon = Math.max(leastHorizon, 2 * dueAfter);
	const at = (days: number): CurvePoint => ({ days, recall: recallAfter(days) });
	const step = Math.ceil(horizon / mostPoints);
	const tickStep = tickSteps.find((each) => horizon / each <= 5) ?? horizon;
	const ticks = every(tickStep, horizon);
	const today = todayAfter <= horizon ? at(todayAfter) : undefined;
	const due = at(dueAfter);
	const days = new Set([...ticks, due.days, ...(today === undefined ? [] : [today.days])]);
	const notesOf = (day: number): string[] => [
		...(day === 0 ? ['last answer'] : []),
		...(day === today?.days ? ['today'] : []),
		...(day === due.days ? ['due'] : [])
	];
	return {
		horizon,
		points: [...new Set([...every(step, horizon), horizon])].map(at),
		due,
		today,
		ticks,
		rows: [...days].sort((a, b) => a - b).map((day) => ({ ...at(day), notes: notesOf(day) }))
	};
}

const every = (step: number, end: number): number[] =>
	Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
