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
	'The phone screen and your questions to them: you have your own mark and what a good answer holds.',
	'Key points are found by their words. A point said in unusual words can be missed, and you can overrule every mark.',
	'Whether you would be hired. No figure here says so.'
];
