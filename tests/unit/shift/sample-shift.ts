import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { deskFileSchema } from '#lib/domain/calls/scenario.schema.ts';
import { foldShift } from '#lib/domain/shift/engine.ts';
import type { ShiftChange, ShiftEvent } from '#lib/domain/shift/events.ts';
import { shiftEventAt, shiftStartOf } from '#lib/domain/shift/player.ts';
import { shiftSchema } from '#lib/domain/shift/shift.schema.ts';
import { minuteMillis, type Duty, type ShiftState } from '#lib/domain/shift/shift-state.ts';

const folder = 'question-banks/calls/shifts';
export const desk = deskFileSchema.parse(parse(readFileSync('question-banks/calls/desk.yaml', 'utf8')));

/** All shifts that are served. */
export const duties: Duty[] = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => ({ shift: shiftSchema.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))), desk }));

export const dutyOf = (id: string): Duty => {
	const found = duties.find(({ shift }) => shift.id === id);
	if (found === undefined) throw new Error(`no shift ${id}`);
	return found;
};

type Move = ShiftChange extends infer Each ? (Each extends ShiftChange ? Omit<Each, 'elapsedMillis'> : never) : never;

/** Events at these minutes, from the start on. */
export const eventsAt = (duty: Duty, moves: readonly (readonly [minute: number, move: Move])[]): ShiftEvent[] => [
	shiftStartOf(duty),
	...moves.map(([minute, move], place) => shiftEventAt(place + 1, { ...move, elapsedMillis: minute * minuteMillis }))
];

/** The shift after these moves. */
export function worked(duty: Duty, moves: readonly (readonly [minute: number, move: Move])[]): ShiftState {
	const state = foldShift(duty, eventsAt(duty, moves));
	if (state === undefined) throw new Error('the start is missing');
	return state;
}

export const answer = (work: string, promise: number | null = null, step?: string): Move => ({
	type: 'work-acknowledged',
	work,
	promise,
	...(step !== undefined && { step })
});
export const over: readonly [number, Move] = [20, { type: 'shift-ended', how: 'time' }];
