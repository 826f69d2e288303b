import type { Span, Token } from '#lib/domain/language/tokens.ts';

const small = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens`;
const numberWords = new Set(small.split(/\s+/));
const alone = new Set([
	'halved',
	'doubled',
	'tripled',
	'twice',
	'thrice',
	'percent',
	'quadrupled',
	'threefold',
	'twofold'
]);
const timeUnits = /^(?:second|minute|hour|day|week|month|year|fortnight|quarter|shift)s?$/;
const articles = new Set([
	'a',
	'an',
	'one',
	'few',
	'couple',
	'several',
	'half',
	'under',
	'less',
	'of',
	'than',
	'about'
]);

/** "cut by half", "half the calls", "half an hour"; "half my page" is a thing. */
const halfOf = new Set(['by', 'in', 'a', 'an', 'the', 'of', 'as', 'about', 'under', 'than']);

function startsMeasure(tokens: readonly Token[], at: number): boolean {
	const { word = '', kind } = tokens[at] ?? {};
	const before = tokens[at - 1]?.word ?? '';
	if (kind === 'number') return !/^\d+(?:st|nd|rd|th)$/.test(word);
	if (numberWords.has(word) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(word)) return true;
	if (alone.has(word)) return true;
	if (word === 'half') return halfOf.has(before) || halfOf.has(tokens[at + 1]?.word ?? '');
	if ((word === 'third' || word === 'quarter' || word === 'tenth') && before === 'a') return true;
	return timeUnits.test(word) && articles.has(before) && !(before === 'one' && word === 'day');
}

/** Numbers, shares, money and durations in a text: "40 customers", "half", "£5", "an hour". Ordinals are none. */
export function measuresIn(tokens: readonly Token[]): readonly Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || !startsMeasure(tokens, at)) continue;
		spans.push({ start: token.start, end: token.end });
	}
	return spans;
}
