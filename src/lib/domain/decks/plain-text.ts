// A card's HTML becomes plain text when it comes in: no markup is kept, so none can run, load or break a page.

/** Elements that begin or end a line, and those whose content is no text. */
const blocks = new Set(
	'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
		' '
	)
);
const silent = new Set('script style head title template iframe object svg math noscript'.split(' '));
const media = new Set('img audio video embed object iframe source'.split(' '));
const code = new Set('code tt kbd samp'.split(' '));

const entities: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '' },
	...{ hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
	...{ bull: '•', middot: '·', deg: '°', micro: 'µ', times: '×', divide: '÷', plusmn: '±', minus: '−', frac12: '½' },
	...{ larr: '←', rarr: '→', uarr: '↑', darr: '↓', harr: '↔', rArr: '⇒', le: '≤', ge: '≥', ne: '≠', asymp: '≈' },
	...{ copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', sect: '§', para: '¶', infin: '∞', ohm: 'Ω', Omega: 'Ω' },
	...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è' },
	...{ aacute: 'á', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', iacute: 'í', oacute: 'ó', uacute: 'ú', oslash: 'ø' }
};

function entityOf(whole: string, name: string): string {
	if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
	const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	const lone = point >= 0xd800 && point <= 0xdfff;
	return Number.isNaN(point) || point === 0 || point > 0x10ffff || lone ? '' : String.fromCodePoint(point);
}

const decoded = (text: string): string => text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,9});/gi, entityOf);

/** Where the tag that begins at `start` ends; a `>` inside quotes is not its end. The length of the text where it has none. */
function tagEnd(html: string, start: number): number {
	let quote = '';
	for (let i = start; i < html.length; i++) {
		const char = html.charAt(i);
		if (quote !== '') {
			if (char === quote) quote = '';
		} else if (char === '>') {
			return i;
		} else if ((char === '"' || char === "'") && html.charAt(i - 1) === '=') {
			quote = char;
		}
	}
	return html.length;
}

/** Text without control characters, in lines without blank ends, at most one of them empty between two. */
function tidied(text: string): string {
	return text
		.replace(/(?![\t\n\r])[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** A text, and how many sounds, pictures or other media it named, which are left out. */
export interface PlainText {
	readonly text: string;
	readonly media: number;
}

/** Leaves the references to sounds out of a text that is not HTML. */
export function plainOf(source: string): PlainText {
	let count = 0;
	const text = source.replace(/\[(?:sound|anki:tts|anki:play):?[^[\]]{0,500}\]/g, () => {
		count += 1;
		return '';
	});
	return { text: tidied(text), media: count };
}

/** HTML as plain text: lines where it had blocks, `•` at its list items, `^` before superscripts, backticks around code. */
export function textOfHtml(html: string): PlainText {
	let text = '';
	let count = 0;
	let preformatted = 0;
	const add = (part: string): void => {
		text += preformatted > 0 ? decoded(part) : decoded(part.replace(/\s+/g, ' '));
	};
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open === -1) {
			add(html.slice(at));
			break;
		}
		add(html.slice(at, open));
		if (html.startsWith('<!--', open)) {
			const end = html.indexOf('-->', open);
			at = end === -1 ? html.length : end + 3;
			continue;
		}
		const name = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24));
		if (name === null) {
			// A "less than", or a doctype.
			const doctype = html.startsWith('<!', open) || html.startsWith('<?', open);
			at = doctype ? tagEnd(html, open) + 1 : open + 1;
			if (!doctype) add('<');
			continue;
		}
		const closing = name[1] === '/';
		const element = (name[2] ?? '').toLowerCase();
		at = tagEnd(html, open) + 1;
		if (!closing && media.has(element)) count += 1;
		if (!closing && silent.has(element)) {
			const rest = new RegExp(`</${element}[\\s>]`, 'ig');
			rest.lastIndex = at;
			const end = rest.exec(html);
			at = end === null ? html.length : tagEnd(html, end.index) + 1;
			continue;
		}
		if (element === 'pre') preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
		if (blocks.has(element)) text += '\n';
		if (element === 'li' && !closing) text += '• ';
		if ((element === 'td' || element === 'th') && closing) text += '  ';
		if (element === 'sup' && !closing) text += '^';
		if (code.has(element)) text += '`';
	}
	const plain = plainOf(text.replace(/\n+/g, '\n'));
	return { text: plain.text.replace(/``/g, ''), media: count + plain.media };
}
