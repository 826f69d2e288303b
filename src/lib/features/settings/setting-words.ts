/** What a desired retention means, and costs. `rest`: length of the rests against those at 90 % (see `restFactor`). */
export function retentionWords(percent: number, rest: number): string {
	const known = `When a unit comes back, you still know it ${String(percent)} times in 100.`;
	if (percent === 90) {
		return `${known} A good middle for most people.`;
	}
	return rest < 1
		? `${known} Each comes back about ${times(1 / rest)} times as often as at 90 %: more reviews a day.`
		: `${known} Each rests about ${times(rest)} times as long as at 90 %: fewer reviews, and more is forgotten in between.`;
}

const times = (value: number): string => (value < 3 ? value.toFixed(1) : value.toFixed(0));

/** Bytes in a unit that fits, "3.4 MB"; 1 kB is 1000 bytes. */
export function bytesWords(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	const place = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** place;
	return `${value >= 10 || place === 0 ? String(Math.round(value)) : value.toFixed(1)}\u00a0${units[place] ?? ''}`;
}

/** An hour or a minute of the day as a time input holds it, "18:30". */
export const timeOfMinute = (minute: number): string =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes after midnight of a time input's value. */
export const minuteOfTime = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
