import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import type { LocalDay, Millis } from '#lib/domain/shared/units.ts';
import {
	isOfInterview,
	type InterviewAnswered,
	type InterviewEnded,
	type InterviewEvent,
	type InterviewProbeAnswered,
	type InterviewStarted
} from './events.ts';
import type { PlannedStage, StageKind } from './plan.ts';
import type { ProbeKind } from './star-probe.ts';

/** Where a day stands: the question to ask next. */
export interface Place {
	readonly stage: PlannedStage;
	readonly question: string;
	/** Of the stage, from 0. */
	readonly number: number;
	/** What is asked about the answer just given, before the next question. */
	readonly probe: string | undefined;
}

/** What was asked after a story, and the reply once there is one. */
export interface Probe {
	readonly about: ProbeKind;
	readonly asked: string;
	readonly reply: InterviewProbeAnswered | undefined;
}

/** An interview day, as its events give it. */
export interface InterviewRun {
	readonly start: InterviewStarted;
	/** By question; the first answer counts. */
	readonly answers: ReadonlyMap<string, InterviewAnswered>;
	/** By question of the stories. */
	readonly probes: ReadonlyMap<string, Probe>;
	readonly skipped: ReadonlySet<StageKind>;
	/** Run of the role-play call, once it was taken. */
	readonly call: string | undefined;
	/** By `<question> <point>`: whether the learner says that it was said. */
	readonly overruled: ReadonlyMap<string, boolean>;
	readonly ended: InterviewEnded['how'] | undefined;
	/** Undefined when all is done or the day is over. */
	readonly place: Place | undefined;
}

/** A day as it is kept for the list of days. While it goes on, only its start is known here. */
export interface InterviewRow {
	readonly run: string;
	readonly open: 0 | 1;
	readonly startedAt: Millis;
	readonly startedDay: LocalDay;
	/** All its events in fold order, once it is over. */
	readonly events: readonly InterviewEvent[];
}

/** The events of an interview day that this version knows; others stay in the log. */
export const interviewEventsOf = (history: readonly StoredEvent[]): readonly InterviewEvent[] =>
	history.filter(isKnown).filter(isOfInterview);

export const overruleKey = (question: string, point: string): string => `${question} ${point}`;

function placeOf(
	stages: readonly PlannedStage[],
	skipped: ReadonlySet<StageKind>,
	isDone: (stage: PlannedStage, question: string) => boolean,
	probeOf: (question: string) => string | undefined
): Place | undefined {
	for (const stage of stages) {
		if (skipped.has(stage.kind)) continue;
		const number = stage.questions.findIndex((question) => !isDone(stage, question));
		const question = stage.questions[number];
		if (question !== undefined) return { stage, question, number, probe: probeOf(question) };
	}
	return undefined;
}

/** Folds the events of a day, in fold order; undefined where its start is missing. An answer to no question of the plan is left alone. */
export function foldInterview(events: readonly InterviewEvent[]): InterviewRun | undefined {
	const start = events.find((event) => event.type === 'interview-started');
	if (start === undefined) return undefined;
	const answers = new Map<string, InterviewAnswered>();
	const probes = new Map<string, Probe>();
	const skipped = new Set<StageKind>();
	const overruled = new Map<string, boolean>();
	let call: string | undefined;
	let ended: InterviewEnded['how'] | undefined;
	for (const event of events) {
		switch (event.type) {
			case 'interview-started':
				break;
			case 'interview-answered':
				if (
					ended === undefined &&
					!answers.has(event.question) &&
					start.stages.some(({ kind, questions }) => kind === event.stage && questions.includes(event.question))
				) {
					answers.set(event.question, event);
				}
				break;
			case 'interview-probed':
				if (answers.has(event.question) && !probes.has(event.question)) {
					probes.set(event.question, { about: event.about, asked: event.asked, reply: undefined });
				}
				break;
			case 'interview-probe-answered': {
				const probe = probes.get(event.question);
				if (ended === undefined && probe !== undefined && probe.reply === undefined) {
					probes.set(event.question, { ...probe, reply: event });
				}
				break;
			}
			case 'interview-call-linked':
				call ??= event.call;
				break;
			case 'interview-stage-skipped':
				if (ended === undefined) skipped.add(event.stage);
				break;
			case 'interview-overruled':
				overruled.set(overruleKey(event.question, event.point), event.covered);
				break;
			case 'interview-ended':
				ended ??= event.how;
		}
	}
	/** What is asked of an answer and has no reply yet. */
	const openProbe = (question: string): string | undefined => {
		const probe = probes.get(question);
		return probe?.reply === undefined ? probe?.asked : undefined;
	};
	const place =
		ended !== undefined
			? undefined
			: placeOf(
					start.stages,
					skipped,
					({ kind }, question) =>
						kind === 'call' ? call !== undefined : answers.has(question) && openProbe(question) === undefined,
					openProbe
				);
	return { start, answers, probes, skipped, call, overruled, ended, place };
}

/** The row of a day by its events, in fold order; undefined where its start is missing. */
export function interviewRow(history: readonly StoredEvent[]): InterviewRow | undefined {
	const events = interviewEventsOf(history);
	const day = foldInterview(events);
	if (day === undefined) return undefined;
	const { run, at, day: startedDay } = day.start;
	const open = day.ended === undefined ? 1 : 0;
	return { run, open, startedAt: at, startedDay, events: open === 1 ? [] : events };
}
