import type { Item } from '#lib/domain/bank/item.schema.ts';
import type { ItemPath } from './remark.ts';

export interface Answer {
	readonly text: string;
	readonly path: ItemPath;
}

/** What an item takes as right and what as wrong; of a PBQ neither, since its parts rest on different facts. */
export function answersOf(item: Item): { keys: Answer[]; distractors: Answer[] } {
	if (item.kind === 'recall') return { keys: [{ text: item.answer, path: ['answer'] }], distractors: [] };
	if (item.kind !== 'choice') return { keys: [], distractors: [] };
	const options = item.options.map(({ text, key }, index) => ({ text, key, path: ['options', index, 'text'] }));
	return {
		keys: options.filter(({ key }) => key === true),
		distractors: options.filter(({ key }) => key !== true)
	};
}

const exhibitText = ({ exhibit }: Item): string => {
	switch (exhibit?.kind) {
		case undefined:
			return '';
		case 'output':
			return exhibit.text;
		case 'table':
			return [exhibit.header, ...exhibit.rows].map((row) => row.join(' | ')).join('\n');
		case 'svg':
			return exhibit.alt;
	}
};

/** What an item says before its answers: stem and exhibit. */
export const askedOf = (item: Item): string => `${item.stem}\n${exhibitText(item)}`;
