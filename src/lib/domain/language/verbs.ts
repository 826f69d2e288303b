import { irregularBases, irregularForm } from './irregular-verbs.ts';
import { regularVerbs } from './regular-verbs.ts';

const notPast = new Set(
	`need bed red speed feed seed shed hundred indeed wed bleed breed exceed proceed succeed naked sacred wicked embed
	weed deed greed rugged led fed bred sped med limited`.split(/\s+/)
);

/** The base of a regular form without its ending: `stopped` -> `stop`, `tried` -> `try`, `closed` -> `close`. */
function baseOf(stem: string): string {
	if (regularVerbs.has(stem) || irregularBases.has(stem)) return stem;
	if (regularVerbs.has(`${stem}e`) || irregularBases.has(`${stem}e`)) return `${stem}e`;
	if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
	if (/([bdgklmnprtv])\1$/.test(stem) && !/(?:ll|ss|ff|zz)$/.test(stem)) return stem.slice(0, -1);
	if (/(?:ll)$/.test(stem) && regularVerbs.has(stem.slice(0, -1))) return stem.slice(0, -1);
	return /(?:[cgsuvz]|at|[^aeiou]l)$/.test(stem) && !stem.endsWith('ss') ? `${stem}e` : stem;
}

export interface VerbForm {
	readonly lemma: string;
	readonly past: boolean;
	readonly participle: boolean;
}

/** The word read as a past form or participle; undefined if it can be neither. */
export function pastForm(word: string): VerbForm | undefined {
	const irregular = irregularForm(word);
	if (irregular !== undefined) return irregular;
	if (word.length < 4 || !word.endsWith('ed') || notPast.has(word)) return undefined;
	return { lemma: baseOf(word.slice(0, -2)), past: true, participle: true };
}

const notGerund = new Set(
	`thing nothing something anything everything morning evening during spring string king ring bring sing wing ceiling
	building wedding meeting setting being sting swing cling`.split(/\s+/)
);

/** The verb of an -ing form; undefined for other words. */
export function gerundLemma(word: string): string | undefined {
	if (word.length < 5 || !word.endsWith('ing') || notGerund.has(word)) return undefined;
	return baseOf(word.slice(0, -3));
}

/** The verb of a known present form (`calls`, `call`); undefined for other words. */
export function presentLemma(word: string): string | undefined {
	const known = (lemma: string): boolean => regularVerbs.has(lemma) || irregularBases.has(lemma);
	if (known(word)) return word;
	if (!word.endsWith('s')) return undefined;
	const candidates = [word.slice(0, -1), word.slice(0, -2), word.endsWith('ies') ? `${word.slice(0, -3)}y` : ''];
	return candidates.find(known);
}

/** A word without its ending, the same for all forms of a verb or noun; good enough to compare words. */
export function lemmaOf(word: string): string {
	const verb = pastForm(word)?.lemma ?? gerundLemma(word) ?? presentLemma(word);
	if (verb !== undefined) return verb;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
		? word.slice(0, -1)
		: word;
}
