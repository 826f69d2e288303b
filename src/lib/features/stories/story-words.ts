import type { Check, CriterionId, Figure } from '#lib/domain/stories/analysis.ts';
import type { Label, StarPart } from '#lib/domain/stories/parts.ts';

export const partNames: Readonly<Record<Label, string>> = {
	situation: 'Situation',
	task: 'Task',
	action: 'Action',
	result: 'Result',
	none: 'No part'
};

/** What helps a person who thinks that they have no story. */
export const partPrompts: Readonly<Record<StarPart, { readonly ask: string; readonly help: string }>> = {
	situation: {
		ask: 'Where and when was it, and what was wrong?',
		help: 'Two sentences. A shop, a school, a team, a family and a home lab all count. Name the place, the time and what was at stake.'
	},
	task: {
		ask: 'What was up to you?',
		help: 'One sentence: “I had to …”, “My job was to …”. If nobody asked you, say what you set out to do.'
	},
	action: {
		ask: 'What did you do, step by step?',
		help: 'Three steps or more that begin with “I” and a verb: I asked, I checked, I called. Say what came first, and what you used.'
	},
	result: {
		ask: 'How did it end, and how do you know?',
		help: 'What changed, with one number: how many, how long, before and after. Then what you learned, or still do today.'
	}
};

export const checkNames: Readonly<Record<Check, string>> = {
	balance: 'Balance of the parts',
	ownership: 'I against “we”',
	passive: 'Passive voice',
	quantified: 'Numbers in the result',
	blame: 'Blame and contempt',
	jargon: 'Unexplained terms',
	hedges: 'Hedges',
	fillers: 'Fillers',
	length: 'Length'
};

export const criterionNames: Readonly<Record<CriterionId, string>> = {
	situation: 'Situation',
	task: 'Task',
	action: 'Action',
	result: 'Result',
	balance: 'Balance',
	ownership: 'Ownership',
	length: 'Length',
	pace: 'Pace',
	fillers: 'Fillers',
	'plain-words': 'Plain words'
};

/** A figure's value with its unit. */
export function valueWords({ value, unit }: Figure): string {
	switch (unit) {
		case 'percent':
			return `${String(value)} %`;
		case 'seconds':
			return clockWords(value);
		case 'words':
			return `${String(value)} ${value === 1 ? 'word' : 'words'}`;
		case 'words a minute':
			return `${String(value)} words a minute`;
		case 'a minute':
			return `${String(value)} a minute`;
		case 'times':
			return value === 0 ? 'none' : String(value);
	}
}

/** Seconds as 1:24. */
export const clockWords = (seconds: number): string =>
	`${String(Math.floor(Math.round(seconds) / 60))}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
export const timeWords = (at: number): string => date.format(at);

/** Bytes as kB, MB or GB, of 1000. */
export const sizeWords = (bytes: number): string =>
	bytes < 1_000_000
		? `${String(Math.round(bytes / 1000))} kB`
		: bytes < 1_000_000_000
			? `${(bytes / 1_000_000).toFixed(1)} MB`
			: `${(bytes / 1_000_000_000).toFixed(1)} GB`;
