/** What was done on one local day, whole days since 1970; days without an answer are there too. */
export interface DaySum {
	readonly day: number;
	readonly answers: number;
	readonly correct: number;
	/** Units that an answer brought into memory. */
	readonly introduced: number;
	readonly minutes: number;
	/** Answers to units in review, and those that were right. */
	readonly reviews: number;
	readonly reviewsRight: number;
	/** PBQs, and the sum of their credits of 0 to 1. */
	readonly works: number;
	readonly workCredit: number;
}

/** Days in a row that are shown as one. */
export interface Period extends DaySum {
	readonly label: string;
	readonly days: number;
}

export type Grain = 'day' | 'week' | 'month';

const dayMillis = 86_400_000;
const short = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-US', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const month = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthAlone = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** "Nov 24". */
export const dayWords = (day: number): string => short.format(day * dayMillis);
/** "Mon, Nov 24, 2025". */
export const fullDayWords = (day: number): string => long.format(day * dayMillis);
/** "Nov". */
export const monthWords = (day: number): string => monthAlone.format(day * dayMillis);
/** 0 Monday to 6 Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The grain at which so many days make at most about 100 stops. */
export const grainFor = (dayCount: number): Grain => (dayCount <= 92 ? 'day' : dayCount <= 740 ? 'week' : 'month');

const nothing = {
	answers: 0,
	correct: 0,
	introduced: 0,
	minutes: 0,
	reviews: 0,
	reviewsRight: 0,
	works: 0,
	workCredit: 0
};

/** Several days' sums as one. */
export function added(days: readonly DaySum[]): Omit<DaySum, 'day'> {
	const sum = { ...nothing };
	for (const day of days) {
		sum.answers += day.answers;
		sum.correct += day.correct;
		sum.introduced += day.introduced;
		sum.minutes += day.minutes;
		sum.reviews += day.reviews;
		sum.reviewsRight += day.reviewsRight;
		sum.works += day.works;
		sum.workCredit += day.workCredit;
	}
	return sum;
}

/** Days in order, by day, by week from Monday on, or by month; the first and last may be cut. */
export function periodsOf(days: readonly DaySum[], grain: Grain): Period[] {
	const keyOf = ({ day }: DaySum): number => {
		const date = new Date(day * dayMillis);
		return grain === 'day'
			? day
			: grain === 'week'
				? day - weekdayOf(day)
				: 12 * date.getUTCFullYear() + date.getUTCMonth();
	};
	const groups = new Map<number, DaySum[]>();
	for (const day of days) {
		const key = keyOf(day);
		const group = groups.get(key);
		if (group === undefined) {
			groups.set(key, [day]);
		} else {
			group.push(day);
		}
	}
	return [...groups].map(([key, group]) => {
		const first = group[0]?.day ?? 0;
		return {
			...added(group),
			day: first,
			days: group.length,
			label: grain === 'month' ? month.format(first * dayMillis) : dayWords(grain === 'week' ? key : first)
		};
	});
}

/** The head of a table's first column. */
export const grainHead = (grain: Grain): string => (grain === 'day' ? 'Day' : grain === 'week' ? 'Week from' : 'Month');
