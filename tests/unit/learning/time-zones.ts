import { millis, type Millis } from '#lib/domain/shared/units.ts';
import { from2024, until2031 } from './random-histories.ts';

// What the platform's own time zone data says, as the measure of our day numbers.

export const zones: readonly string[] = Intl.supportedValuesOf('timeZone');

const formats = new Map<string, Intl.DateTimeFormat>();

function fieldsIn(zone: string, at: Millis): [month: number, day: number, year: number, hour: number, rest: number] {
	let format = formats.get(zone);
	if (format === undefined) {
		format = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
		formats.set(zone, format);
	}
	// "1/10/2024, 15:50:07"; formatToParts says the same and takes four times as long.
	const [month, day, year, hour, minute, second] = format.format(at).split(/\D+/).map(Number);
	return [month ?? NaN, day ?? NaN, year ?? NaN, hour ?? NaN, (minute ?? NaN) * 60 + (second ?? NaN)];
}

/** The date (days since 1970) and the hour that a wall clock in the zone shows. */
export function wallClock(zone: string, at: Millis): { date: number; hour: number } {
	const [month, day, year, hour] = fieldsIn(zone, at);
	return { date: Date.UTC(year, month - 1, day) / 86_400_000, hour };
}

/** Minutes from UTC in the zone at an instant. */
export function offsetIn(zone: string, at: Millis): number {
	const [month, day, year, hour, rest] = fieldsIn(zone, at);
	const wall = Date.UTC(year, month - 1, day, hour) + rest * 1000;
	return (wall - Math.floor(at / 1000) * 1000) / 60_000;
}

/** The first instants (to the second) of every new offset in the zone from 2024 to 2030. */
export function clockChanges(zone: string): Millis[] {
	const changes: Millis[] = [];
	const week = 7 * 86_400_000;
	let offset = offsetIn(zone, millis(from2024));
	for (let at = from2024; at < until2031; at += week) {
		const next = offsetIn(zone, millis(at + week));
		if (next !== offset) {
			let [before, after] = [at, at + week];
			while (after - before > 1000) {
				const middle = Math.floor((before + after) / 2000) * 1000;
				[before, after] = offsetIn(zone, millis(middle)) === offset ? [middle, after] : [before, middle];
			}
			changes.push(millis(after));
			offset = next;
		}
	}
	return changes;
}
