import type { StageKind } from './plan.ts';

export const stageTitles: Readonly<Record<StageKind, string>> = {
	phone: 'Phone screen',
	technical: 'Technical questions',
	call: 'Role-play call',
	star: 'Your experience',
	yours: 'Your questions to them'
};

export const percentWords = (percent: number | null): string =>
	percent === null ? 'not measured' : `${String(percent)} of 100`;

/** What no program can tell from an interview day. */
export const notMeasured: readonly string[] = [
	'Whether what you said of yourself is true, and how you came across: voice, face, warmth.',
	'The phone screen has no points: the words and the length are shown, and whether it persuades is for a person to say.',
	'Whether your questions to them were well put, and whether they fitted what had been said.',
	'Key points are found by their words. A point said in unusual words can be missed, and you can overrule every mark.',
	'Whether you would be hired. No figure here says so.'
];
