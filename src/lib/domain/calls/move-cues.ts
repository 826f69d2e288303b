import { actionCues } from './cues-action.ts';
import { diagnosisCues } from './cues-diagnosis.ts';
import { discoveryCues } from './cues-discovery.ts';
import { misstepCues } from './cues-missteps.ts';
import { denial, idle, noneCues } from './cues-none.ts';
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
	...misstepCues,
	...noneCues
};
export interface Cue {
	readonly move: string;
	readonly pattern: RegExp;
	/** Its feature; none for weak ones, which are only counted. */
	readonly name: string | undefined;
	/** Looks at where the text begins or ends, which a piece of it may do elsewhere. */
	readonly anchored: boolean;
}

const cuesFrom = (move: string, patterns: readonly string[], named: boolean): Cue[] =>
	joined(patterns).map((pattern, index) => ({
		move,
		pattern,
		name: named ? `p ${move} ${String(index)}` : undefined,
		anchored: /[\^$]/.test((patterns[index] ?? '').replaceAll('[^', ''))
	}));

const compiled: readonly Cue[] = Object.entries(all).flatMap(([move, { strong, weak }]) => [
	...cuesFrom(move, strong, true),
	...cuesFrom(move, weak, false)
]);

/** The words of an utterance as the cues read them. */
const cueText = (words: readonly UtteranceWord[]): string =>
	words
		.map(({ word, mark }) => (mark ? (/^[.?!]$/.test(word) ? word : '') : word.replaceAll('-', ' ')))
		.filter((word) => word !== '')
		.map((word) => word.replace(/^#.*/, '#'))
		.join(' ');

export interface CueFeature {
	readonly name: string;
	readonly kind: 'strong' | 'weak' | 'pattern';
}

/** The cues that can speak in any piece of an utterance: trying them all on each piece would take long. */
export function cuesWithin(words: readonly UtteranceWord[]): readonly Cue[] {
	const text = cueText(words);
	return compiled.filter(({ pattern, anchored }) => anchored || pattern.test(text));
}

/** The features that cues give: which fired, and for each move how many. */
export function cueFeatures(words: readonly UtteranceWord[], among: readonly Cue[] = compiled): CueFeature[] {
	const text = cueText(words);
	const found: CueFeature[] = [];
	const counts = new Map<string, number>();
	for (const { move, pattern, name } of among) {
		if (!pattern.test(text)) continue;
		if (name !== undefined) found.push({ name, kind: 'pattern' });
		const key = `${name === undefined ? 'W' : 'S'} ${move}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count <= 3) found.push({ name: `${key} ${String(count)}`, kind: name === undefined ? 'weak' : 'strong' });
	}
	return found;
}

const offTopic = joined([idle]);
const denied = joined([denial]);
/** Words that make talk of a coffee or a bus talk of the fault again. */
const onTopic = joined([
	'{DEV}|{PERI}|{APP}|{NET}|{CRED}|{ADMINR}|files?|account|ticket|printing|error|cable|sorry|queue|bye|take care|thank you|support|technician'
]);

/** Whether words are about something else than the call, and whether they deny a move. */
export function asidesIn(words: readonly UtteranceWord[]): { readonly idle: boolean; readonly denial: boolean } {
	const text = cueText(words);
	const any = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
	return { idle: any(offTopic) && !any(onTopic), denial: any(denied) };
}
