import { actionCues } from './cues-action.ts';
import { diagnosisCues } from './cues-diagnosis.ts';
import { discoveryCues } from './cues-discovery.ts';
import { misstepCues } from './cues-missteps.ts';
import { policyCues } from './cues-policy.ts';
import { processCues } from './cues-process.ts';
import { rapportCues, type Cues } from './cues-rapport.ts';
import { cueWords } from './cue-words.ts';
import type { UtteranceWord } from './utterance-words.ts';

const filled = (pattern: string): string =>
	// A gap of any length would join sentences and take long.
	pattern
		.replaceAll(/\{([A-Z]+)\}/g, (_, name: string) => `(?:${cueWords[name] ?? name})`)
		.replaceAll('(?:\\w+ )*', '(?:[\\w#]+ ){0,4}')
		.replaceAll('.*', '[^.?!]{0,60}');

const joined = (patterns: readonly string[]): readonly RegExp[] =>
	patterns.map((pattern) => new RegExp(`(?<![\\w#])(?:${filled(pattern)})(?!\\w)`));

const all: Readonly<Record<string, Cues>> = {
	...rapportCues,
	...discoveryCues,
	...policyCues,
	...diagnosisCues,
	...actionCues,
	...processCues,
	...misstepCues
};
const compiled = Object.entries(all).map(([move, { strong, weak }]) => ({
	move,
	strong: joined(strong),
	weak: joined(weak)
}));

/** The words of an utterance as the cues read them. */
export const cueText = (words: readonly UtteranceWord[]): string =>
	words
		.map(({ word, mark }) => (mark ? (/^[.?!]$/.test(word) ? word : '') : word.replaceAll('-', ' ')))
		.filter((word) => word !== '')
		.map((word) => word.replace(/^#.*/, '#'))
		.join(' ');

export interface CueFeature {
	readonly name: string;
	readonly kind: 'strong' | 'weak' | 'pattern';
}

/** Names of the features that cues give: which fired, and for each move how many. */
export function cueFeatures(words: readonly UtteranceWord[]): CueFeature[] {
	const text = cueText(words);
	const found: CueFeature[] = [];
	for (const { move, strong, weak } of compiled) {
		let strongs = 0;
		let weaks = 0;
		strong.forEach((pattern, index) => {
			if (!pattern.test(text)) return;
			strongs += 1;
			found.push({ name: `p ${move} ${String(index)}`, kind: 'pattern' });
		});
		for (const pattern of weak) if (pattern.test(text)) weaks += 1;
		for (let count = 1; count <= Math.min(3, strongs); count += 1)
			found.push({ name: `S ${move} ${String(count)}`, kind: 'strong' });
		for (let count = 1; count <= Math.min(3, weaks); count += 1)
			found.push({ name: `W ${move} ${String(count)}`, kind: 'weak' });
	}
	return found;
}
