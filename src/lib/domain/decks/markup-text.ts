// Imported markup becomes plain text: nothing of it is ever shown as HTML, so nothing in it can run or fetch.

/** The elements that quiz files hold; anything else between angle brackets is text that somebody meant, such as `<none>`. */
const known =
	'a|abbr|audio|b|blockquote|br|code|div|em|embed|figure|font|form|h[1-6]|hr|i|iframe|img|input|kbd|li|link|math|mark|meta|object|ol|p|pre|s|script|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video';
const breaking = /<(?:br|hr|\/(?:p|div|li|tr|h[1-6]|pre|blockquote|table|ul|ol))\b[^<>]*>/gi;
const dropped = new RegExp(`</?(?:${known})\\b[^<>]*>`, 'gi');
const silent = [
	{ opening: '<script', closing: '</script' },
	{ opening: '<style', closing: '</style' },
	{ opening: '<!--', closing: '--' }
];
const picture = /<(?:img|video|audio|object|embed|iframe)\b[^<>]*>/i;

const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' ']
]);

function decoded(whole: string, name: string): string {
	if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? whole;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isScalar ? String.fromCodePoint(code) : whole;
}

/** Without what stands between two marks; by search and not by pattern, so that a hostile text takes no longer than its length. */
function withoutSpans(text: string, opening: string, closing: string): string {
	const lower = text.toLowerCase();
	if (lower.length !== text.length) return text;
	let kept = '';
	let from = 0;
	for (;;) {
		const start = lower.indexOf(opening, from);
		const inside = start < 0 ? -1 : lower.indexOf(closing, start + opening.length);
		const end = inside < 0 ? -1 : lower.indexOf('>', inside + closing.length);
		if (end < 0) return kept + text.slice(from);
		kept += text.slice(from, start);
		from = end + 1;
	}
}

/** Plain text of a text that may hold HTML: line breaks stay, scripts, styles and media go. */
export const textOfMarkup = (markup: string): string =>
	silent
		.reduce((text, { opening, closing }) => withoutSpans(text, opening, closing), markup)
		.replaceAll(breaking, '\n')
		.replaceAll(dropped, '')
		.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decoded)
		.replaceAll(/[^\S\n]+/g, ' ')
		.replaceAll(/ ?\n ?/g, '\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();

/** Whether markup shows a picture, a sound or a page: none of them comes in. */
export const holdsMedia = (markup: string): boolean => picture.test(markup);
