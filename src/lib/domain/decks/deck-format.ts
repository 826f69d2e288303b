import { ImportProblem } from './deck.ts';

/** `anki` is a package of Anki, `table` a text of rows and columns: CSV, TSV, or Anki's notes in plain text. */
export type DeckFormat = 'anki' | 'bank' | 'gift' | 'aiken' | 'table';

/** A file as its text, or as bytes where it is an archive. */
export type OpenedFile =
	{ readonly format: 'anki' } | { readonly format: Exclude<DeckFormat, 'anki'>; readonly text: string };

const mebibyte = 1024 * 1024;
/** More than 100,000 cards of text need; what is larger is something else, or hostile. YAML is slow to read. */
export const mostBytes = { archive: 256 * mebibyte, text: 32 * mebibyte, bank: 4 * mebibyte };

const extensions: Readonly<Record<string, Exclude<DeckFormat, 'anki'>>> = {
	...{ yaml: 'bank', yml: 'bank', json: 'bank', gift: 'gift', aiken: 'aiken', csv: 'table', tsv: 'table' }
};
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name of a deck, from the name of its file. */
export const deckNameOf = (fileName: string): string =>
	fileName
		.replace(/^.*[/\\]/, '')
		.replace(/\.(?:txt|ya?ml|json|gift|aiken|csv|tsv|apkg|colpkg)$/i, '')
		.trim()
		.slice(0, 120) || 'Imported cards';

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

function decoded(bytes: Uint8Array): string {
	const encoding = begins(bytes, [0xff, 0xfe]) ? 'utf-16le' : begins(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new ImportProblem('The file', 'is no text in UTF-8', 'Open it in a text editor and save it as UTF-8');
	}
	if (text.includes('\0')) {
		throw new ImportProblem(
			'The file',
			'is neither a text nor a package of Anki',
			'Pick a file of one of the kinds that the page names'
		);
	}
	return text;
}

/** What a text is by what stands in it, where its name does not say. */
function formatOfText(text: string): Exclude<DeckFormat, 'anki'> {
	if (/^#(?:separator|html|columns|deck|notetype|tags|guid)\b/i.test(text)) return 'table';
	if (/^[ \t]{0,8}"?items"?[ \t]{0,8}:/m.test(text)) return 'bank';
	if (/^ANSWER\s{0,8}:\s{0,8}[A-Z]\s*$/im.test(text) && /^\s{0,8}[A-Z][.)]\s/m.test(text)) return 'aiken';
	// `{{c1::…}}` is a gap of Anki's and no answer of GIFT's.
	const answers = /(?<!\{)\{\s{0,80}(?:[=~#>]|(?:T|F|TRUE|FALSE)\s{0,80}[#}])/;
	if (answers.test(text) || /^\s{0,80}(?:::|\$CATEGORY:)/m.test(text)) return 'gift';
	return 'table';
}

/**
 * Tells what a file is, by its content first and its name second, and decodes it.
 * @throws ImportProblem where it can be none of the formats, or is too large for its own
 */
export function openDeckFile(fileName: string, bytes: Uint8Array): OpenedFile {
	const extension = extensionOf(fileName);
	const tooLarge = (most: number): void => {
		if (bytes.length <= most) return;
		throw new ImportProblem('The file', `is larger than ${String(most / mebibyte)} MiB`, 'Split it into smaller files');
	};
	if (bytes.length === 0) throw new ImportProblem('The file', 'is empty', 'Take another copy of it');
	if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) {
		if (extension === 'firstline') {
			throw new ImportProblem('The file', 'is a backup and no deck', 'Restore it under Settings, "Your data"');
		}
		tooLarge(mostBytes.archive);
		return { format: 'anki' };
	}
	if (extension === 'apkg' || extension === 'colpkg') {
		throw new ImportProblem('The file', 'is no package of Anki, or it is cut off', 'Export it from Anki again');
	}
	tooLarge(mostBytes.text);
	const text = decoded(bytes);
	const format = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
	const found = format ?? formatOfText(text);
	if (found === 'bank') tooLarge(mostBytes.bank);
	return { format: found, text };
}
