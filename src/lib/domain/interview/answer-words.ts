import { clausesOf } from '#lib/domain/language/clauses.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { tokensOf, type Span, type Token } from '#lib/domain/language/tokens.ts';
import { lemmaOf } from '#lib/domain/language/verbs.ts';
import { doubtedClauses, negatedTokens } from './scope.ts';

/** A word or number of a text that is marked; marks are left out. */
export interface AnswerWord extends Span {
	readonly word: string;
	/** The same for all forms of a word and the words made from it, as far as endings tell: `verify`, `verification`. */
	readonly root: string;
	/** After a negation whose reach has not ended. */
	readonly negated: boolean;
}

interface AnswerClause {
	/** Its words, as places in the words of the answer; the end is exclusive. */
	readonly from: number;
	readonly to: number;
	/** What others say, or what the speaker calls wrong. */
	readonly doubted: boolean;
}

export interface AnswerText {
	readonly words: readonly AnswerWord[];
	readonly clauses: readonly AnswerClause[];
}

/** Spellings that stand for another word: British forms, joined words, and slips that change the stem. */
const spellings = new Map(
	`wi-fi wifi|e-mail email|e-mails email|emails email|mails email|log-in login|logon login|sign-in signin|sign-on signin
	|pop-up popup|pop-ups popup|popups popup|add-on addon|add-in addon|add-ins addon
	|plug-in plugin|plug-ins plugin|wi-fis wifi|neighbour neighbor|neighbours neighbor|colour color|behaviour behavior
	|licence license|programme program|organise organize|recognise recognize|apologise apologize|enrol enroll|anti-virus antivirus
	|anti-static antistatic|usb-c usbc|usb-sticks usb|2.4ghz 2.4|5ghz 5|6ghz 6|power-cycle restart|re-image reimage
	|re-install reinstall|back-up backup|back-ups backup|backups backup|backed backup|ive i|dont not|didnt not|doesnt not
	|isnt not|wont not|cant not|cannot not|n't not|gonna going|wanna want|gotta got|ok okay|pwd password|pw password
	|ppl people|pcs pc|hdd disk|ssds ssd|vms vm|dlls dll|safemode safe|cmd command|apps app|applications app|application app
	|newer new|newest new|older old|oldest old|bigger big|biggest big|longer long|closer close|nearer near|faster fast
	|fastest fast|quicker quick|quickest quick|slower slow|safer safe|safest safe|easier easy|easiest easy|harder hard
	|smaller small|larger large|higher high|highest high|lower low|better good|best good|worse bad|worst bad
	|coworker colleague|co-worker colleague|coworkers colleague|co-workers colleague|workmate colleague|mate colleague`
		.split('|')
		.map((pair) => pair.trim().split(' ') as [string, string])
);

/** Endings that make one word of another, the longest first. */
const endings: readonly (readonly [string, string])[] = [
	['ification', 'ify'],
	['ization', 'ize'],
	['ational', 'ate'],
	['ations', ''],
	['ation', ''],
	['ments', ''],
	['ment', ''],
	['ances', ''],
	['ance', ''],
	['ences', ''],
	['ence', ''],
	['ness', ''],
	['able', ''],
	['ible', ''],
	['ally', ''],
	['ical', 'ic'],
	['tions', 't'],
	['tion', 't'],
	['sion', 's'],
	['ures', ''],
	['ity', ''],
	['ive', ''],
	['ful', ''],
	['ers', ''],
	['ors', ''],
	['ing', ''],
	['ed', ''],
	['er', ''],
	['or', ''],
	['al', ''],
	['ly', ''],
	['e', ''],
	['y', 'i']
];

/** What is left of a word without its endings; at least three letters. */
export function rootOf(word: string): string {
	let root = lemmaOf(spellings.get(word) ?? word);
	for (const [ending, instead] of endings) {
		if (!root.endsWith(ending) || root.length - ending.length < 4) continue;
		root = root.slice(0, root.length - ending.length) + instead;
		break;
	}
	if (root.length > 3 && /([bdgmnprt])\1$/.test(root)) root = root.slice(0, -1);
	return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}

const roots = new Map<string, string>();

function rootOnce(word: string): string {
	let root = roots.get(word);
	if (root === undefined) {
		root = rootOf(word);
		if (roots.size > 20_000) roots.clear();
		roots.set(word, root);
	}
	return root;
}

/** A word with a hyphen or slash inside counts as its parts, unless it is known as a whole. */
function partsOf(token: Token): readonly (Span & { readonly word: string })[] {
	const known = spellings.get(token.word);
	if (known !== undefined || token.clitic || !/[-–/]/.test(token.word)) {
		return [{ word: known ?? token.word, start: token.start, end: token.end }];
	}
	return [...token.word.matchAll(/[^-–/]+/g)].map((match) => ({
		word: spellings.get(match[0]) ?? match[0],
		start: token.start + match.index,
		end: token.start + match.index + match[0].length
	}));
}

function wordsOf(tokens: readonly Token[]): {
	readonly words: readonly AnswerWord[];
	readonly firstWord: readonly number[];
} {
	const negated = negatedTokens(tokens);
	const words: AnswerWord[] = [];
	const firstWord: number[] = [];
	tokens.forEach((token, at) => {
		firstWord.push(words.length);
		if (token.kind === 'mark') return;
		for (const part of partsOf(token)) {
			words.push({ ...part, root: rootOnce(part.word), negated: negated[at] === true });
		}
	});
	firstWord.push(words.length);
	return { words, firstWord };
}

/** The words of a short text that is one clause. */
export const readWords = (text: string): readonly AnswerWord[] => wordsOf(tokensOf(text)).words;

/** Reads a text into its words and clauses, with what is negated or doubted. */
export function readAnswer(text: string): AnswerText {
	const tokens = tokensOf(text);
	const { words, firstWord } = wordsOf(tokens);
	const ranges = sentencesOf(tokens, text).flatMap((sentence) => clausesOf(tokens, sentence));
	const doubted = doubtedClauses(tokens, ranges);
	const clauses = ranges.map((range, at) => ({
		from: firstWord[range.from] ?? 0,
		to: firstWord[range.to] ?? words.length,
		doubted: doubted[at] === true
	}));
	return { words, clauses: clauses.filter(({ from, to }) => to > from) };
}
