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

/** An hour or a minute of the day as a time input holds it, "18:30". */
export const timeOfMinute = (minute: number): string =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes after midnight of a time input's value. */
export const minuteOfTime = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
