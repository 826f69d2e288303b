import type { Article } from './article.ts';
import { unexplained } from './call-words.ts';
import type { CallDesk, Variant } from './scenario.schema.ts';

export const articleChecks = ['title', 'symptom', 'cause', 'steps', 'worked', 'escalate', 'private', 'jargon'] as const;
export type ArticleCheck = (typeof articleChecks)[number];

/** Checks that an article must meet to count as drafted. */
export const enoughChecks = 5;

export interface Checked {
	readonly check: ArticleCheck;
	readonly met: boolean;
	/** Words of the article that show it: why it is met, or what stands in the way. */
	readonly words: readonly string[];
}

/** What an article is read against. */
export interface ArticleSource {
	readonly variant: Pick<Variant, 'name' | 'contact' | 'asset'>;
	/** Everything that the caller said. */
	readonly callerSaid: string;
	readonly desk: Pick<CallDesk, 'jargon'>;
}

/** Fewer words than these in symptom, cause and fix together are too few to be free of anything. */
const leastWords = 20;
const leastInPart = 4;
const fromTheCaller = 2;

const small = new Set(
	(
		'about after again also been before being cannot could does doing done down each even ever from have having here ' +
		'into it’s just know like made make many more most much must need only other over please really same since ' +
		'some still such than that that’s their them then there these they thing this those very want well were what ' +
		'when where which while will with work works would your'
	).split(' ')
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
const tellingWords = (text: string): string[] => [
	...new Set(wordsOf(text).filter((word) => word.length > 3 && !small.has(word.replaceAll("'", '’'))))
];
// Endings differ ("prints", "printing"); the first five letters rarely do.
const stem = (word: string): string => word.slice(0, 5);

/** Sentences, and the lines of a list, one by one. */
const sentences = (text: string): string[] =>
	text.split(/(?<=[.!?])\s+|\n+/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));

const worked =
	/\b(?:(?:know|tell|see|confirm|verify|make sure) (?:that|whether|if|it|this)\b|(?:check|test) (?:that|whether|if) (?:you|it) can\b|(?:it|this) (?:has )?worked\b|you (?:should|will|can) now\b|you should (?:see|hear)\b|should now\b|now (?:opens?|prints?|works?|connects?|starts?|shows?)\b)/iu;
const escalates =
	/\b(?:escalat\w+|hand (?:it |this )?over|pass (?:it |this )?(?:on|to)|assign (?:it |this )?to|(?:call|contact|ring|tell|ask) (?:the |your )?(?:service |help )?(?:desk|it\b|support|security|manager)|(?:raise|open|log) a ticket|tier 2|second line)/iu;
const condition = /\b(?:if|when|unless|after|as soon as|once|still|does not|doesn’t|doesn't|do not|don't)\b/iu;

/** Lines that are numbered 1, 2, 3 … one after the other. */
function numberedSteps(text: string): string[] {
	const steps: string[] = [];
	for (const line of text.split('\n')) {
		const [, number, step] = /^\s*(\d+)[.)]\s+(\S.*)$/u.exec(line) ?? [];
		if (step !== undefined && Number(number) === steps.length + 1) steps.push(step.trim());
	}
	return steps;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const word = (text: string, flags: string): RegExp =>
	new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(text)}(?:['’]s)?(?![\p{L}\p{N}])`, `u${flags}`);
const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What a text tells of a caller: their name or a part of it, their number or address, their device. */
export function privateWords(text: string, { name, contact, asset }: ArticleSource['variant']): string[] {
	const [first = name, ...others] = name.split(/\s+/);
	// A surname may be an ordinary word, which then is not capitalised.
	const names = [word(first, 'i'), ...others.map((each) => word(each, ''))];
	const digits = contact.replaceAll(/\D/g, '');
	const reached =
		digits.length > 2
			? (text.match(/\d(?:[\d\s()./-]*\d)?/gu) ?? []).filter((number) => number.replaceAll(/\D/g, '').includes(digits))
			: squeezed(text).includes(squeezed(contact))
				? [contact]
				: [];
	return [
		...names.flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
		...reached,
		...(text.match(/[^\s@<>()]+@[^\s@<>()]+\.\p{L}+/gu) ?? []),
		...(asset !== undefined && squeezed(text).includes(squeezed(asset)) ? [asset] : [])
	];
}

/** Reads an article by its checklist, in the checklist's order. It sees words; whether the fix is right it cannot tell. */
export function checkArticle(article: Article, { variant, callerSaid, desk }: ArticleSource): Checked[] {
	const { title, symptom, cause, fix } = article;
	const body = `${symptom}\n${cause}\n${fix}`;
	const all = `${title}\n${body}`;
	const toJudge = wordsOf(body).length >= leastWords;
	const heard = new Set(wordsOf(callerSaid).map(stem));
	const shared = tellingWords(title).filter((each) => heard.has(stem(each)));
	const inTitle = unexplained(title, desk);
	const steps = numberedSteps(fix);
	const shows = sentences(fix).find((each) => worked.test(each));
	const hands = sentences(fix).find((each) => escalates.test(each) && condition.test(each));
	const telling = privateWords(all, variant);
	const jargon = unexplained(all, desk);
	const enough = (text: string): boolean => wordsOf(text).length >= leastInPart;
	const found: Readonly<Record<ArticleCheck, Omit<Checked, 'check'>>> = {
		title: {
			met: shared.length >= fromTheCaller && inTitle.length === 0,
			words: inTitle.length > 0 ? inTitle : shared
		},
		symptom: { met: enough(symptom), words: [] },
		cause: { met: enough(cause), words: [] },
		steps: { met: steps.length >= 2, words: steps.slice(0, 2) },
		worked: { met: shows !== undefined, words: shows === undefined ? [] : [shows] },
		escalate: { met: hands !== undefined, words: hands === undefined ? [] : [hands] },
		private: { met: toJudge && telling.length === 0, words: telling },
		jargon: { met: toJudge && jargon.length === 0, words: jargon }
	};
	return articleChecks.map((check) => ({ check, ...found[check] }));
}

/** Whether so much of the checklist is met that the article counts as drafted. */
export const countsAsDrafted = (checked: readonly Checked[]): boolean =>
	checked.filter(({ met }) => met).length >= enoughChecks;
