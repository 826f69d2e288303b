import type { InterviewStarted } from '#lib/domain/interview/events.ts';
import type { InterviewRow } from '#lib/domain/interview/interview-run.ts';
import type { DayLength } from '#lib/domain/interview/plan.ts';
import { stageTitles } from '#lib/domain/interview/report-words.ts';
import type { Millis } from '#lib/domain/shared/units.ts';

const date = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' });

export const dateWords = (at: Millis): string => date.format(at);

export const lengthWords = (length: DayLength): string =>
	length === 'short' ? 'short' : length === 'standard' ? 'standard' : `only ${stageTitles[length].toLowerCase()}`;

/** How an ended day began. */
export const startOf = ({ events }: InterviewRow): InterviewStarted | undefined =>
	events.find((event) => event.type === 'interview-started');
