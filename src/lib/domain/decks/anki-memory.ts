import { localDayOf } from '#lib/domain/learning/local-day.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { millis, type OffsetMinutes } from '#lib/domain/shared/units.ts';
import type { AnkiCard } from './anki.ts';
import type { ImportedMemory } from './deck.ts';

/** What turns Anki's days into the learner's own. */
export interface AnkiCalendar {
	/** Seconds since 1970 at which the collection's day 0 began. */
	readonly madeAt: number;
	readonly offset: OffsetMinutes;
	readonly rolloverHour: number;
}

/** Longest that a memory or a pause can be, in days (FSRS's own bound). */
const longestDays = 36_500;
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const review = 2;
const relearning = 3;
const learningByDay = 3;
/** From here on a number is seconds since 1970 and no day of a collection. */
const leastSeconds = 1_000_000_000;

function fieldsOf(data: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(data);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

const numberIn = (value: unknown, least: number, most: number): number | undefined =>
	typeof value === 'number' && value >= least && value <= most ? value : undefined;

/**
 * FSRS memory of a card that SM-2 scheduled. SM-2 aims at 90 % recall when a card falls due, which is what stability
 * means: S is the interval. Difficulty D is the one at which FSRS-6 lengthens an interval by the card's ease E when it
 * is answered Good on the day: E = 1 + e^w8 · (11 − D) · S^−w9 · (e^(w10·0.1) − 1), solved for D and kept in 1 to 10.
 */
export function memoryOfSm2(interval: number, ease: number): Pick<ImportedMemory, 'stability' | 'difficulty'> {
	const [w8 = 0, w9 = 0, w10 = 0] = defaultWeights.slice(8, 11);
	const stability = within(interval, 0.1, longestDays);
	const gain = Math.exp(w8) * stability ** -w9 * (Math.exp(w10 * 0.1) - 1);
	return { stability, difficulty: within(11 - (ease - 1) / gain, 1, 10) };
}

/** The memory that Anki's schedule holds of a card; undefined for one that is new or in its first steps. */
export function memoryOfCard(card: AnkiCard, calendar: AnkiCalendar): ImportedMemory | undefined {
	const { type, queue, interval, ease, due } = card;
	if ((type !== review && type !== relearning) || interval < 1) return undefined;
	const dayOf = (seconds: number): number => localDayOf(millis(seconds * 1000), calendar.offset, calendar.rolloverHour);
	// Anki begins its day at the hour that it was set to; noon of it is on that day whatever ours is.
	const firstDay = dayOf(calendar.madeAt + 12 * 3600);
	const data = fieldsOf(card.data);
	const bySeconds = due >= leastSeconds && queue !== learningByDay;
	const dueDay = bySeconds ? dayOf(within(due, 0, 8e12)) : firstDay + within(due, -longestDays, longestDays);
	const reviewedAt = numberIn(data['lrt'], leastSeconds, 8e9);
	const stability = numberIn(data['s'], 0.001, longestDays);
	const difficulty = numberIn(data['d'], 1, 10);
	return {
		...(stability === undefined || difficulty === undefined
			? memoryOfSm2(interval, ease > 0 ? ease / 1000 : 2.5)
			: { stability, difficulty }),
		lastDay: reviewedAt === undefined ? dueDay - within(interval, 0, longestDays) : dayOf(reviewedAt),
		dueDay,
		reps: Math.max(1, card.reps),
		lapses: Math.max(0, card.lapses)
	};
}
