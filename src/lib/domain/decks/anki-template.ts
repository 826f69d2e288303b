import { askCloze } from './cloze.ts';

/** What a card's template may name. */
export interface TemplateGround {
	/** HTML of the note's fields, and of what Anki adds to them (Tags, Deck …). */
	readonly fields: ReadonlyMap<string, string>;
	/** The gap that a cloze card asks; 0 for any other card. */
	readonly cloze: number;
	readonly side: 'question' | 'answer';
}

const tag = /\{\{([#^/]?)([^{}]{1,200})\}\}/g;

/** A field's value behind filters as in `{{cloze:Text}}` or `{{hint:Extra}}`; other filters leave it as it is. */
function filtered(name: string, { fields, cloze, side }: TemplateGround): string {
	const parts = name.split(':').map((part) => part.trim());
	const field = parts.at(-1) ?? '';
	const value = fields.get(field) ?? '';
	const filters = parts.slice(0, -1);
	if (filters.includes('type')) return side === 'question' ? '' : value;
	if (!filters.includes('cloze')) return value;
	const asked = askCloze(value, cloze);
	return side === 'question' ? asked.question : asked.whole;
}

const isFilled = (name: string, { fields, cloze }: TemplateGround): boolean => {
	const asked = /^c(\d+)$/.exec(name)?.[1];
	if (asked !== undefined && !fields.has(name)) return Number(asked) === cloze;
	return (fields.get(name) ?? '').trim() !== '';
};

/** One side of a card as HTML. What stands in a field is never read as a template. */
export function renderTemplate(format: string, ground: TemplateGround): string {
	let html = '';
	let at = 0;
	const shown: boolean[] = [];
	let hidden = 0;
	for (const found of format.matchAll(tag)) {
		const [whole, sign, name = ''] = found;
		if (hidden === 0) html += format.slice(at, found.index);
		at = found.index + whole.length;
		if (sign === '#' || sign === '^') {
			const show = isFilled(name.trim(), ground) === (sign === '#');
			shown.push(show);
			hidden += show ? 0 : 1;
		} else if (sign === '/') {
			hidden -= shown.pop() === false ? 1 : 0;
		} else if (hidden === 0) {
			html += filtered(name.trim(), ground);
		}
	}
	return hidden === 0 ? html + format.slice(at) : html;
}
