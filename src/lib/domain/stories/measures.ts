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

const minutesOfClock = new Set(['thirty', 'fifteen', 'forty-five']);
const clockNumbers = new Set(
	'two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12'.split(' ')
);

/** "cut by half", "half the calls", "half an hour"; "half my page" is a thing. */
const halfOf = new Set(['by', 'in', 'a', 'an', 'the', 'of', 'as', 'about', 'under', 'than']);

/** "at four", "by 9:30", "at 8 a.m.": when something happened is no measure of it. */
function isClockTime(tokens: readonly Token[], at: number): boolean {
	const { word = '' } = tokens[at] ?? {};
	const next = tokens[at + 1]?.word ?? '';
	if (/^\d{1,2}(?::\d\d)?(?:am|pm)$/.test(word) || /^\d{1,2}:\d\d$/.test(word) || /^[ap]\.?m\b/.test(next)) return true;
	if (minutesOfClock.has(word) && clockNumbers.has(tokens[at - 1]?.word ?? '')) return true;
	if (tokens[at - 1]?.word !== 'at' || !clockNumbers.has(word)) return false;
	if (minutesOfClock.has(next)) return true;
	return (
		!/^\p{L}/u.test(next) ||
		['in', 'on', 'the', 'and', 'now', 'that', 'sharp', 'every', 'when', 'with', 'but'].includes(next)
	);
}

const owners = new Set([
	'my',
	'our',
	'his',
	'her',
	'their',
	'your',
	'the',
	'these',
	'those',
	'us',
	'you',
	'no',
	'same'
]);

/** "my three colleagues", "the two of them": who they are, not how much came of it; "the two weeks" is a time. */
function isKnownNumber(tokens: readonly Token[], at: number): boolean {
	const { word = '' } = tokens[at] ?? {};
	if (!owners.has(tokens[at - 1]?.word ?? '') || !(numberWords.has(word) || /^\d{1,2}$/.test(word))) return false;
	const next = tokens[at + 1]?.word ?? '';
	return !timeUnits.test(next) && next !== 'percent' && next !== 'per' && !numberWords.has(next);
}

function startsMeasure(tokens: readonly Token[], at: number): boolean {
	const { word = '', kind } = tokens[at] ?? {};
	const before = tokens[at - 1]?.word ?? '';
	if (isClockTime(tokens, at) || isKnownNumber(tokens, at)) return false;
	if (kind === 'number') return !/^\d+(?:st|nd|rd|th)$/.test(word);
	if (numberWords.has(word) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(word)) return true;
	if (alone.has(word)) return true;
	if (word === 'half') return halfOf.has(before) || halfOf.has(tokens[at + 1]?.word ?? '');
	if ((word === 'third' || word === 'quarter' || word === 'tenth') && before === 'a') return true;
	if (timeUnits.test(word) && before === 'the' && tokens[at - 2]?.word === 'within') return true;
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
