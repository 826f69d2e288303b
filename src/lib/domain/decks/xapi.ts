import type { ExamEnded, ExamMarked, ExamStarted } from '#lib/domain/exam/events.ts';
import type { Answered } from '#lib/domain/learning/events.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import { itemIdOf } from '#lib/domain/shared/units.ts';

// Statements of the Experience API (xAPI), in the words that 1.0.3 and 2.0 share (https://github.com/adlnet/xAPI-Spec).
// The version is told beside the statements by whoever sends them, so they carry none.

const verbs = 'http://adlnet.gov/expapi/verbs';
const activities = 'http://adlnet.gov/expapi/activities';

export interface XapiStatement {
	readonly id: string;
	readonly actor: {
		readonly objectType: 'Agent';
		readonly account: { readonly homePage: string; readonly name: string };
	};
	readonly verb: { readonly id: string; readonly display: { readonly 'en-US': string } };
	readonly object: {
		readonly objectType: 'Activity';
		readonly id: string;
		readonly definition: { readonly type: string; readonly name: { readonly 'en-US': string } };
	};
	readonly result: {
		readonly success: boolean;
		readonly completion: true;
		readonly duration?: string;
		readonly response?: string;
		readonly score?: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: number };
	};
	readonly context: {
		readonly registration?: string;
		readonly platform: 'Firstline';
		readonly language: 'en-US';
		readonly contextActivities: {
			readonly grouping: readonly { readonly objectType: 'Activity'; readonly id: string }[];
		};
	};
	readonly timestamp: string;
}

/** ISO 8601 with hundredths of a second, which is as fine as xAPI compares durations. */
export const isoDuration = (millis: number): string => `PT${String(Math.max(0, Math.round(millis / 10)) / 100)}S`;

/** The moment as the learner's clock had it, with its distance from UTC. */
export function isoMoment(at: number, offsetMinutes: number): string {
	const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, -1);
	const distance = Math.abs(offsetMinutes);
	const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
	return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}

/** Half surrogates have no form in an IRI. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''));

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Exam {
	started?: ExamStarted;
	ended?: ExamEnded;
	points: number;
	of: number;
}

/**
 * Gathers a log's results: every answer, every answered exam question, every exam that was finished. Answers taken back
 * are left out. Feed it the whole log in its order, then ask for the statements.
 */
export class XapiResults {
	readonly #home: string;
	readonly #answers = new Map<string, Answered | ExamMarked>();
	readonly #exams = new Map<string, Exam>();
	#device = 'unknown';

	/** @param home address of the app with a `/` at its end: ids of items and of the account begin with it */
	constructor(home: string) {
		this.#home = home;
	}

	take(events: readonly StoredEvent[]): void {
		for (const event of events) {
			this.#device = event.device;
			if (!isKnown(event)) continue;
			if (event.type === 'undone') this.#answers.delete(event.target);
			else if (event.type === 'answered') this.#answers.set(event.id, event);
			else if (event.type === 'exam-started') this.#exam(event.run).started = event;
			else if (event.type === 'exam-ended') this.#exam(event.run).ended = event;
			else if (event.type === 'exam-marked') {
				const exam = this.#exam(event.run);
				exam.points += event.points;
				exam.of += event.of;
				if (event.answered) this.#answers.set(event.id, event);
			}
		}
	}

	/** In the order of the log; the finished exams last. The account is that of the device that wrote last. */
	*statements(): Generator<XapiStatement> {
		for (const answer of this.#answers.values()) yield this.#answer(answer);
		for (const { started, ended, points, of } of this.#exams.values()) {
			if (started !== undefined && ended !== undefined && ended.how !== 'abandoned' && of > 0) {
				yield this.#finished(started, ended, points, of);
			}
		}
	}

	#exam(run: string): Exam {
		const exam = this.#exams.get(run) ?? { points: 0, of: 0 };
		this.#exams.set(run, exam);
		return exam;
	}

	#statement(
		event: StoredEvent,
		verb: string,
		object: XapiStatement['object'],
		result: XapiStatement['result'],
		grouping: readonly string[]
	): XapiStatement {
		return {
			id: event.id,
			actor: { objectType: 'Agent', account: { homePage: this.#home, name: this.#device } },
			verb: { id: `${verbs}/${verb}`, display: { 'en-US': verb } },
			object,
			result,
			context: {
				...(event.run !== undefined && uuid.test(event.run) && { registration: event.run }),
				platform: 'Firstline',
				language: 'en-US',
				contextActivities: { grouping: grouping.map((id) => ({ objectType: 'Activity', id })) }
			},
			timestamp: isoMoment(event.at, event.offset)
		};
	}

	#activity(path: string, type: string, name: string): XapiStatement['object'] {
		return {
			objectType: 'Activity',
			id: `${this.#home}${path}`,
			definition: { type: `${activities}/${type}`, name: { 'en-US': name } }
		};
	}

	#answer(event: Answered | ExamMarked): XapiStatement {
		const { unit, bank, objective, correct, durationMillis, chosen = [], points, of } = event;
		const id = itemIdOf(unit) ?? unit;
		const bankPath = encoded(bank);
		const at = `library/item?id=${encoded(id)}&bank=${bankPath}`;
		const scored = points !== undefined && of !== undefined && of > 0;
		return this.#statement(
			event,
			'answered',
			this.#activity(at, 'question', id),
			{
				success: correct,
				completion: true,
				duration: isoDuration(durationMillis),
				...(chosen.length > 0 && { response: chosen.join('[,]') }),
				...(scored && { score: { scaled: points / of, raw: points, min: 0, max: of } })
			},
			[
				`${this.#home}library?bank=${bankPath}&objective=${encoded(objective)}`,
				...(event.type === 'exam-marked' ? [`${this.#home}exam`] : [])
			]
		);
	}

	#finished(started: ExamStarted, ended: ExamEnded, points: number, of: number): XapiStatement {
		const passed = points / of >= started.passLine;
		return this.#statement(
			ended,
			passed ? 'passed' : 'failed',
			this.#activity(
				`exam?bank=${encoded(started.bank)}&shape=${started.shape}`,
				'assessment',
				`Mock exam: ${started.bank}, ${started.shape}`
			),
			{
				success: passed,
				completion: true,
				duration: isoDuration(ended.elapsedMillis),
				score: { scaled: points / of, raw: points, min: 0, max: of }
			},
			[`${this.#home}exam`]
		);
	}
}
