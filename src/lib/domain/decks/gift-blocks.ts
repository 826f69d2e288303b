/** A question of a GIFT file before it is parsed: what stands between two blank lines. */
export interface GiftBlock {
	/** Line of the file, from 1, of each line of the text. */
	readonly lines: readonly number[];
	readonly text: string;
	/** The category in force, as a path: "Networks/Ports". */
	readonly category: string;
	/** From `[id:…]` and `[tag:…]` in the comments before it. */
	readonly id: string | undefined;
	readonly tags: readonly string[];
}

/** `$course$/top/Default for X/Networks` names where in Moodle it stood; only what an author chose says anything here. */
const categoryOf = (path: string): string =>
	path
		.split('/')
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== 'top' && !/^\$.*\$$/.test(part) && !part.startsWith('Default for '))
		.join('/');

/** Named in square brackets in a comment; `\]` is a bracket that belongs to the name. */
const named = (comment: string, what: 'id' | 'tag'): string[] =>
	[...comment.matchAll(/\[(id|tag):((?:[^\]\\]|\\.){1,200})\]/g)]
		.filter(([, kind]) => kind === what)
		.map(([, , name]) => (name ?? '').replaceAll('\\]', ']').trim());

/**
 * A GIFT file as its questions. Blank lines part them; a line that begins with `//` is a comment and one with
 * `$CATEGORY:` sets where the next ones belong, both also between the lines of a question.
 */
export function giftBlocks(text: string): GiftBlock[] {
	const blocks: GiftBlock[] = [];
	let category = '';
	let id: string | undefined;
	let tags: string[] = [];
	let held: { line: number; text: string }[] = [];
	const end = (): void => {
		if (held.length > 0) {
			const lines = held.map(({ line }) => line);
			blocks.push({ lines, text: held.map((each) => each.text).join('\n'), category, id, tags });
			id = undefined;
			tags = [];
		}
		held = [];
	};
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		const [start = ''] = /^\s*(?:\/\/|\$CATEGORY:)?/.exec(line) ?? [];
		if (start.endsWith('//')) {
			id = named(line, 'id')[0] ?? id;
			tags.push(...named(line, 'tag'));
		} else if (start.endsWith(':')) {
			end();
			category = categoryOf(line.slice(start.length));
		} else if (line.trim() === '') {
			end();
		} else {
			held.push({ line: index + 1, text: line });
		}
	}
	end();
	return blocks;
}
