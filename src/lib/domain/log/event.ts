import type { CallEvent } from '#lib/domain/calls/events.ts';
import type { ExamEvent } from '#lib/domain/exam/events.ts';
import type { InterviewEvent } from '#lib/domain/interview/events.ts';
import type { LearningEvent } from '#lib/domain/learning/events.ts';
import type { ShiftEvent } from '#lib/domain/shift/events.ts';
import type { Envelope, Undone } from './envelope.ts';
import type { ImportEvent } from './imports.ts';

/** Every fact the log can hold. A new area adds its union here and nothing else. */
export type LogEvent = Undone | ImportEvent | LearningEvent | ExamEvent | CallEvent | ShiftEvent | InterviewEvent;

/** A row as stored: perhaps of a type that a newer version of the app wrote. It is kept and not folded. */
export type StoredEvent = LogEvent | Envelope;

/** An event before the log stamps its id and its device on it. */
export type NewEvent = LogEvent extends infer Each
	? Each extends LogEvent
		? Omit<Each, 'id' | 'device'>
		: never
	: never;
