import type { Correct } from './spelling.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { tokensOf, type Span, type Token } from '#lib/domain/language/tokens.ts';
import { lemmaOf } from '#lib/domain/language/verbs.ts';
import { negations } from '#lib/domain/language/word-classes.ts';
import { conceptOf } from './move-concepts.ts';

/** A word as the recogniser sees it. */
export interface UtteranceWord {
	/** In lower case with usual spelling; numbers by their kind. */
	readonly word: string;
	readonly lemma: string;
	/** What the word stands for ("cord" for any cable), or its lemma. */
	readonly concept: string;
	/** After a negation of the same clause. */
	readonly negated: boolean;
	readonly mark: boolean;
}

/** Chat shorthand, British forms, dropped apostrophes and common slips, by what they stand for. */
const spellings = new Map(
	`u you|ur your|pls please|plz please|thx thanks|thnx thanks|ty thanks|cheers thanks|k ok|okay ok|okey ok|alright ok
	|gonna going|wanna want|gotta got|lemme let|gimme give|dunno know|whats what|wheres where|hows how|whos who|lets let
	|its it|teh the|hav have|wich which|wat what|wen when|plug-in plug|e-mail email|mails email|mail email|e-mails email
	|wi-fi wifi|log-in login|logon login|sign-in signin|pass-word password|passwrd password|pasword password|pwd password
	|pw password|passphrase password|passcode pin|apologise apologize|apologises apologize|apologising apologize
	|realise realize|recognise recognize|organise organize|colour color|behaviour behavior|favour favor|centre center
	|licence license|programme program|enrol enroll|enrols enroll|cancelled canceled|frustating frustrating|sory sorry
	|soory sorry|appologies apologies|apologies apologize|apology apologize|recieve receive|happend happen|prolem problem
	|probem problem|comupter computer|restrat restart|reboot restart|rebooting restart|rebooted restart|minuets minutes
	|mins minutes|min minutes|secs seconds|sec seconds|hrs hours|wouldve would|couldve could|shouldve should|ain is
	|mam madam|ma'am madam|'s is|'d would|wifi wifi|tomorow tomorrow|tmrw tomorrow|asap soon|btw way|im i`
		.split('|')
		.map((pair) => pair.trim().split(' ') as [string, string])
);

/** What ends the reach of a negation. */
const clauseEnds = new Set([',', '.', '?', '!', ';', ':', '–', '—', '-', '…', 'but', 'so', 'because', 'and', 'then']);

function numberKind(text: string): string {
	if (/^[£$€]/.test(text)) return '#money';
	if (/^\d+[:.]\d\d$/.test(text) || /\d(?:am|pm)$/.test(text)) return '#time';
	if (text.endsWith('%')) return '#percent';
	return /^\d{4,}/.test(text) ? '#long' : '#number';
}

function wordOf(token: Token): string {
	if (token.kind === 'number') return numberKind(token.word);
	return spellings.get(token.word) ?? token.word;
}

/** The words of some tokens in order, with the reach of negations. */
export function wordsOf(tokens: readonly Token[]): readonly UtteranceWord[] {
	let negated = false;
	return tokens.map((token) => {
		const word = wordOf(token);
		if (clauseEnds.has(word)) negated = false;
		const lemma = token.kind === 'word' ? lemmaOf(word) : word;
		const mark = token.kind === 'mark';
		const found = { word, lemma, concept: mark ? word : conceptOf(word, lemma), negated: negated && !mark, mark };
		if (negations.has(word)) negated = true;
		return found;
	});
}

export interface Piece extends Span {
	readonly tokens: readonly Token[];
}

const joints = new Set([',', ';', ':', '–', '—', '-', '…', '(', ')']);
/** Words that begin a new move after "and", "so" and the like, or in speech without marks. */
const starters = new Set(
	`can could would will do does did is are was were have has what when where which who how why let i please may shall
	thank thanks sorry hi hello if you we while meanwhile tell give check look try`.split(/\s+/)
);
/** Two words that begin a new move in speech without marks. */
const speechStarters =
	/^(?:(?:can|could|would|will|do|did|have|are) (?:you|we|i|they)|(?:is|are|was|does|has) (?:it|this|that|the|there|your|anyone|anybody|everything)|(?:let|give|tell) me|i (?:will|am|have|just|need|can)|(?:thank|thanks|sorry|please|hello|bye) \w+|(?:what|when|where|which|who|how) \w+|(?:we|you) (?:will|are|can|should)|(?:try|check|restart|open|click|press|unplug) (?:the|your|it|that|this))$/;
const shortestSpeech = 8;

const connectors = new Set(['and', 'but', 'so', 'then', 'or', 'because', 'while']);

/** The sentences of an utterance, and, cut further at commas and joining words, its clauses. */
export function piecesOf(
	text: string,
	correct: Correct = (token) => token
): { readonly whole: Piece; readonly pieces: readonly Piece[] } {
	const tokens = tokensOf(text).map(correct);
	const pieceOf = (from: number, to: number): Piece => ({
		tokens: tokens.slice(from, to),
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0
	});
	const whole = pieceOf(0, tokens.length);
	const pieces: Piece[] = [];
	const spans = new Set<string>();
	const add = (from: number, to: number): void => {
		const key = `${String(from)} ${String(to)}`;
		if (to > from && to - from < tokens.length && !spans.has(key)) {
			spans.add(key);
			pieces.push(pieceOf(from, to));
		}
	};
	for (const { from, to } of sentencesOf(tokens, text)) {
		add(from, to);
		let start = from;
		const spoken = to - from >= shortestSpeech && !tokens.slice(from, to).some(({ kind }) => kind === 'mark');
		for (let at = from + 2; at < to - 1; at += 1) {
			const before = tokens[at - 1]?.word ?? '';
			const word = tokens[at]?.word ?? '';
			const next = tokens[at + 1]?.word ?? '';
			const cut = joints.has(before) || (connectors.has(word) && starters.has(next));
			const heard = spoken && at - start > 2 && speechStarters.test(`${word} ${next}`);
			if (!(cut || heard) || at - start < 2) continue;
			add(start, at);
			start = at;
		}
		if (start > from) add(start, to);
	}
	return { whole, pieces };
}
