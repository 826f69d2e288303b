import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { ExamShape, ExamStarted } from '#lib/domain/exam/events.ts';

interface Shape {
	readonly shape: ExamShape;
	readonly length: number;
	readonly domain?: string | undefined;
}

/** "Full exam, 90 questions", "Short exam, 20 questions", "Domain 2: Networking, 20 questions". */
export function shapeWords({ domains }: Pick<BankEntry, 'domains'>, { shape, length, domain }: Shape): string {
	const name = domains.find(({ number }) => number === domain)?.name;
	const what = { full: 'Full exam', short: 'Short exam', domain: `Domain ${domain ?? ''}: ${name ?? ''}` }[shape];
	return `${what}, ${length} questions`;
}

/** The shape of an exam that was started. */
export const shapeOf = ({ shape, domain, places }: ExamStarted): Shape => ({ shape, domain, length: places.length });

/** "1:05:09", or "12:07" below an hour. */
export function clockWords(millis: number): string {
	const seconds = Math.max(0, Math.ceil(millis / 1000));
	const two = (value: number): string => String(value).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	return hours > 0 ? `${hours}:${rest}` : rest;
}

/** "12 minutes", "1 minute", "40 seconds". */
export function minutesWords(millis: number): string {
	const seconds = Math.round(millis / 1000);
	if (seconds < 60) {
		return seconds === 1 ? '1 second' : `${seconds} seconds`;
	}
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** How long something took: "45 s", "1 min 20 s", "1 h 5 min". */
export function spanWords(millis: number): string {
	const seconds = Math.round(millis / 1000);
	const minutes = Math.floor(seconds / 60);
	if (minutes >= 60) {
		return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	}
	return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** "80 %". */
export const percentWords = (share: number): string => `${Math.round(share * 100)} %`;
