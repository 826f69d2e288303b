const whole = new Intl.NumberFormat('en-US');

/** "1,234". */
export const numberWords = (count: number): string => whole.format(count);

/** "1 answer", "1,234 answers". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${numberWords(count)} ${count === 1 ? one : many}`;

/** A share, 0 to 1, as "84 %". */
export const percent = (share: number): string => `${String(Math.round(100 * share))} %`;

/** Minutes as "45 min", or from two hours on as "2.5 h". */
export const minuteWords = (minutes: number): string =>
	minutes >= 120 ? `${(minutes / 60).toFixed(1)} h` : `${String(Math.round(minutes))} min`;
