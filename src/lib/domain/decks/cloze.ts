// Anki's cloze deletions, `{{c1::words::hint}}`, which may stand in one another.

interface Gap {
	readonly number: number;
	hint: string;
	text: string;
	/** What the gap shows while another one is asked. */
	readonly parent: Gap | undefined;
	readonly depth: number;
}

/** Gaps in gaps as deep as anybody writes them; deeper marks are left as text. */
const deepest = 8;

const mark = /\{\{c(\d{1,3})::|\}\}/g;

/** The numbers of a text's gaps, lowest first. */
export const clozeNumbers = (text: string): number[] =>
	[...new Set([...text.matchAll(/\{\{c(\d{1,3})::/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);

/**
 * A text with one of its gaps asked: the question shows `[hint]` or `[…]` in its place, the answer is what it hides,
 * and `whole` is the text with every gap filled.
 */
export function askCloze(text: string, asked: number): { question: string; answer: string; whole: string } {
	const answers: string[] = [];
	let open: Gap | undefined;
	let question = '';
	let whole = '';
	/** The outermost gap that is asked hides all that is in it. */
	let hiding: Gap | undefined;
	const add = (part: string): void => {
		for (let gap = open; gap !== undefined; gap = gap.parent) gap.text += part;
		whole += part;
		if (hiding === undefined) question += part;
	};
	let at = 0;
	for (const found of text.matchAll(mark)) {
		const number = found[1];
		const before = text.slice(at, found.index);
		if (number !== undefined && (open?.depth ?? 0) < deepest) {
			add(before);
			open = { number: Number(number), hint: '', text: '', parent: open, depth: (open?.depth ?? 0) + 1 };
			if (hiding === undefined && open.number === asked) hiding = open;
		} else if (open === undefined || number !== undefined) {
			add(before + found[0]);
		} else {
			const [words, hint] = split(before);
			add(words);
			if (hint !== undefined) open.hint = hint;
			if (hiding === open) {
				answers.push(open.text);
				question += open.hint === '' ? '[…]' : `[${open.hint}]`;
				hiding = undefined;
			}
			open = open.parent;
		}
		at = found.index + found[0].length;
	}
	add(text.slice(at));
	return { question, answer: answers.join(', '), whole };
}

function split(text: string): [string, string?] {
	const at = text.indexOf('::');
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 2)];
}
