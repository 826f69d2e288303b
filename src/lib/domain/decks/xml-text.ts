const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Text between tags or in an attribute. What XML 1.0 cannot hold at all, control characters and half surrogates, is left out. */
export const xmlText = (text: string): string =>
	text
		.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll(/[&<>"']/g, (char) => entities[char] ?? '');

/** Plain text as HTML of the same words: its paragraphs and line breaks, and nothing that a browser would act on. */
export const htmlText = (text: string): string =>
	text
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${xmlText(paragraph).replaceAll('\n', '<br/>')}</p>`)
		.join('');

/** Plain text where no paragraph may stand: only its line breaks become markup. */
export const lineText = (text: string): string => xmlText(text.trim()).replaceAll('\n', '<br/>');
