import { localDay, millis, type LocalDay, type Millis, type OffsetMinutes } from '#lib/domain/shared/units.ts';

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const dayMillis = 24 * hourMillis;
/** The range of an ECMAScript time value (ECMA-262, 21.4.1.1): 100 million days either side of 1970. */
const maxMillis = 8.64e15;

/** A point in time as the learner lives it: the instant, and the local day that it belongs to. */
export interface Moment {
	readonly at: Millis;
	readonly day: LocalDay;
	readonly offset: OffsetMinutes;
	readonly rolloverHour: number;
}

/** Throws unless the value is a whole day number; a NaN let in here would be stored for good. */
export function checkDay(day: number, name: string): void {
	if (!Number.isSafeInteger(day)) {
		throw new RangeError(`${name} must be a whole day number, got ${day}`);
	}
}

/** Throws unless the value is an instant that a clock can show. */
export function checkMillis(at: number, name: string): void {
	if (!(Math.abs(at) <= maxMillis)) {
		throw new RangeError(`${name} must be milliseconds since 1970 within ±${maxMillis}, got ${at}`);
	}
}

/**
 * The learner's day of an instant: calendar days since 1970-01-01 on the wall clock that `offset` gives,
 * each beginning at `rolloverHour`. Throws a RangeError that names the value when one is not a time.
 */
export function localDayOf(at: Millis, offset: OffsetMinutes, rolloverHour: number): LocalDay {
	checkMillis(at, 'at');
	if (!(Math.abs(offset) <= 24 * 60)) {
		throw new RangeError(`offset must be minutes from UTC within ±1440, got ${offset}`);
	}
	if (!(rolloverHour >= 0 && rolloverHour < 24)) {
		throw new RangeError(`rolloverHour must be an hour from 0 to 23, got ${rolloverHour}`);
	}
	return localDay(Math.floor((at + offset * minuteMillis - rolloverHour * hourMillis) / dayMillis));
}

/** The instant at which a local day begins, as long as `offset` holds. */
export const startOfLocalDay = (day: LocalDay, offset: OffsetMinutes, rolloverHour: number): Millis =>
	millis(day * dayMillis - offset * minuteMillis + rolloverHour * hourMillis);

/** An instant with its local day. */
export const momentOf = (at: Millis, offset: OffsetMinutes, rolloverHour: number): Moment => ({
	at,
	day: localDayOf(at, offset, rolloverHour),
	offset,
	rolloverHour
});

/** Whole days from one local day to another; 0 when the clock has gone back, for nothing is un-lived. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => Math.max(0, to - from);
