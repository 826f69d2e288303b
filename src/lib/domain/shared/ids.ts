import { eventId, millis, type EventId, type Millis } from './units.ts';
import type { Rng } from './rng.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * UUIDv7 of a moment (RFC 9562 section 5.7): 48 bits of milliseconds, then chance.
 * Lower-case, so that string order is time order.
 */
export function uuidv7(at: Millis, rng: Rng): EventId {
	const time = hex(at, 12);
	const bits = (count: number): number => Math.floor(rng() * 2 ** count);
	const variant = (8 + bits(2)).toString(16);
	return eventId(
		`${time.slice(0, 8)}-${time.slice(8)}-7${hex(bits(12), 3)}-${variant}${hex(bits(12), 3)}-${hex(bits(24), 6)}${hex(bits(24), 6)}`
	);
}

/** The milliseconds that an id carries (hybrid time, at or after the wall clock of its device). */
export const timeOfId = (id: EventId): Millis => millis(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));

/**
 * The hybrid clock: an id that sorts after `last` even where the wall clock stands still or runs backwards.
 * @param last the newest id in the log, if any
 */
export function nextEventId(now: Millis, last: EventId | undefined, rng: Rng): EventId {
	const time = last === undefined ? now : Math.max(now, timeOfId(last) + 1);
	return uuidv7(millis(time), rng);
}

/** A name for a device that no other has: 128 bits of chance. */
export const deviceName = (rng: Rng): string =>
	Array.from({ length: 4 }, () => Math.floor(rng() * 2 ** 32).toString(36)).join('');
