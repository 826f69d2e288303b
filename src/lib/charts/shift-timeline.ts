import type { Chart } from './chart.ts';
import { counted, numberWords } from './words.ts';

/** One piece of a shift's work; times in minutes since the shift began, and as its wall clock shows them. */
export interface ShiftSpan {
	readonly name: string;
	/** 1 to 5, as it truly was. */
	readonly priority: number;
	readonly arrived: number;
	readonly arrivedWords: string;
	/** When its first answer was due. */
	readonly due: number;
	readonly dueWords: string;
	/** Null: never. */
	readonly answered: number | null;
	readonly answeredWords: string | null;
}

const outcomeOf = ({ answered, due }: ShiftSpan, minutes: number): string =>
	answered === null ? (due > minutes ? 'no answer yet' : 'no answer') : answered <= due ? 'in time' : 'late';

/** What arrived when, how long it waited for its first answer, and how long it might have. */
export function shiftChart(minutes: number, spans: readonly ShiftSpan[]): Chart {
	const title = 'The shift, minute by minute';
	if (spans.length === 0) {
		return { kind: 'empty', title, needs: 'it needs a piece of work.' };
	}
	const end = Math.max(minutes, ...spans.map(({ answered }) => answered ?? 0));
	const along = (minute: number): number => Math.min(1, minute / end);
	const late = spans.filter((span) => ['late', 'no answer'].includes(outcomeOf(span, minutes))).length;
	return {
		kind: 'spans',
		title,
		summary: `${counted(spans.length, 'piece')} of work; ${late === 0 ? (spans.every(({ answered }) => answered !== null) ? 'every first answer came in time' : 'none waited past its limit') : `${numberWords(late)} waited too long`}.`,
		note: 'The upright stroke is the limit of the first answer; where there is none, it lies after the shift.',
		columns: ['Piece', 'Priority', 'Arrived', 'Due', 'First answer', 'Outcome'],
		parts: [
			{ name: 'Waited within its limit', tone: 'lamp' },
			{ name: 'Waited too long', tone: 'wrong' },
			{ name: 'Time that was left', tone: 'soft' }
		],
		marks: [0, 5, 10, 15, 20, 25, 30]
			.filter((minute) => minute <= end)
			.map((minute) => ({ at: along(minute), text: `${String(minute)} min` })),
		stops: spans.map((span) => {
			const { name, priority, arrived, due, answered } = span;
			const until = answered ?? end;
			const outcome = outcomeOf(span, minutes);
			return {
				label: name,
				name: `P${String(priority)} · ${name} · ${outcome}`,
				cells: [`P${String(priority)}`, span.arrivedWords, span.dueWords, span.answeredWords ?? '–', outcome],
				limit: due <= end ? along(due) : null,
				spans: [
					{ from: along(arrived), to: along(Math.min(until, due)), part: 0 },
					...(until > due ? [{ from: along(due), to: along(until), part: 1 }] : []),
					...(until < Math.min(due, end) ? [{ from: along(until), to: along(due), part: 2 }] : [])
				]
			};
		})
	};
}
