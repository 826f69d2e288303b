import type { Item } from './item.schema.ts';

export interface Prose {
	readonly text: string;
	readonly path: readonly (string | number)[];
	/** Data that several items ask about, such as the steps of one procedure: they may have its words in common. */
	readonly common?: true;
}

const whys = (name: string, parts: readonly { readonly why?: string | undefined; readonly text?: string }[]): Prose[] =>
	parts.flatMap((part, index) => [
		...(part.text === undefined ? [] : [{ text: part.text, path: [name, index, 'text'] }]),
		...(part.why === undefined ? [] : [{ text: part.why, path: [name, index, 'why'] }])
	]);

const ticket = ({ ticket }: { readonly ticket?: string | undefined }): Prose[] =>
	ticket === undefined ? [] : [{ text: ticket, path: ['ticket'] }];

/** What the author wrote in sentences, with its place; exhibits and terminal output keep their makers' words. */
export function proseOf(item: Item): Prose[] {
	const own = [
		{ text: item.stem, path: ['stem'] },
		{ text: item.explanation, path: ['explanation'] }
	];
	switch (item.kind) {
		case 'choice':
			return [...own, ...whys('options', item.options)];
		case 'recall':
			return [...own, { text: item.answer, path: ['answer'] }];
		case 'match':
			return [...own, ...whys('prompts', item.prompts), ...whys('choices', item.choices)];
		case 'order':
			return [...own, ...whys('steps', item.steps)];
		case 'group':
			return [...own, ...whys('members', item.members), ...whys('bins', item.bins)];
		case 'fill':
			return [
				...own,
				...item.blanks.map(({ label }, index) => ({ text: label, path: ['blanks', index, 'label'] })),
				...whys('blanks', item.blanks)
			];
		case 'diagram':
			return [...own, ...whys('slots', item.slots), ...whys('pieces', item.pieces ?? [])];
		case 'terminal':
			return [
				...own,
				...ticket(item),
				...whys('goals', item.goals ?? []),
				...item.questions.flatMap(({ stem, options }, at) => [
					{ text: stem, path: ['questions', at, 'stem'] },
					...whys('options', options).map(({ text, path }) => ({ text, path: ['questions', at, ...path] }))
				])
			];
		case 'table':
			return [
				...own,
				...ticket(item),
				...item.rows.flatMap(({ cells }, at) =>
					Object.entries(cells).flatMap(([column, { why }]) =>
						why === undefined ? [] : [{ text: why, path: ['rows', at, 'cells', column, 'why'] }]
					)
				)
			];
		case 'generated':
			return [
				...own,
				...item.wording.stems.map((text, at) => ({ text, path: ['wording', 'stems', at] })),
				{ text: item.wording.working, path: ['wording', 'working'] },
				...Object.entries(item.wording.whys).map(([name, text]) => ({ text, path: ['wording', 'whys', name] })),
				...whys('steps', item.steps ?? []).map((prose) => ({ ...prose, common: true as const }))
			];
	}
}
