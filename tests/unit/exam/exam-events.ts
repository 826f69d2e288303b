import type { ExamChange, ExamPlace, ExamStarted, RunningEvent } from '#lib/domain/exam/events.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

export const startedAt = Date.UTC(2026, 10, 22, 9);

let counter = 0;
const envelope = (after: number) => ({
	version: 1 as const,
	id: uuidv7(millis(startedAt + after), () => (counter = (counter + 1) % 4096) / 4096),
	at: millis(startedAt + after),
	offset: offsetMinutes(0),
	day: localDay(20779),
	device: 'test',
	run: 'exam-1'
});

export const places = (count: number): ExamPlace[] =>
	Array.from({ length: count }, (_, index) => ({
		unit: itemUnit(`s-1-choice-${index}`),
		objective: `1.${(index % 2) + 1}`,
		domain: '1',
		itemVersion: 1,
		kind: 'choice',
		sight: index % 3 === 0 ? 'again' : 'first'
	}));

export const started = (more: Partial<ExamStarted> = {}): ExamStarted => ({
	...envelope(0),
	type: 'exam-started',
	bank: 'sample',
	seed: 'seed',
	shape: 'short',
	limitMillis: 60_000,
	timeFactor: 1,
	passLine: 0.8,
	places: places(3),
	...more
});

type Details = ExamChange extends infer Each ? (Each extends ExamChange ? Omit<Each, 'elapsedMillis'> : never) : never;

/** An event of the exam, so many milliseconds after its start. */
export const after = (elapsedMillis: number, details: Details): RunningEvent => ({
	...envelope(elapsedMillis),
	elapsedMillis,
	...details
});
