import type { Band } from '#lib/domain/readiness/form-score.ts';

/** "74 %". */
export const percent = (share: number): string => `${String(Math.round(100 * share))}\u00a0%`;

/** "+1.2" points of a hundred. */
export const points = (share: number): string => `+${(100 * share).toFixed(1)}`;

/** A chance in tens, for more would claim more than is known: "about 6 in 10". */
export function inTen(chance: number): string {
	const tens = Math.round(10 * chance);
	return tens === 0 ? 'less than 1 in 10' : tens === 10 ? 'more than 9 in 10' : `about ${String(tens)} in 10`;
}

/** "between 3 and 7 in 10"; one number where both ends round to it. */
export function bandInTen({ low, high }: Band): string {
	const [from, to] = [Math.round(10 * low), Math.round(10 * high)];
	return from === to ? inTen((low + high) / 2) : `between ${String(from)} and ${String(to)} in 10`;
}

/** "1 hour 10 minutes", "12 minutes". */
export function minutesWords(minutes: number): string {
	const whole = Math.max(1, Math.round(minutes));
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	const parts = [
		...(hours === 0 ? [] : [`${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`]),
		...(rest === 0 && hours > 0 ? [] : [`${String(rest)} ${rest === 1 ? 'minute' : 'minutes'}`])
	];
	return parts.join(' ');
}
