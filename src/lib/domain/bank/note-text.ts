import type { Note } from './item.schema.ts';

/** Every word of a note, for its search and for the checks. */
export function noteTexts({ summary, sections, confusions, onTheDesk }: Note): string[] {
	return [
		summary,
		...sections.flatMap(({ heading, blocks }) => [
			heading,
			...blocks.flatMap((block) => {
				switch (block.kind) {
					case 'text':
						return [block.text];
					case 'list':
						return block.items;
					case 'table':
						return [block.label, ...block.header, ...block.rows.flat()];
					case 'output':
						return [block.label, block.text];
					case 'svg':
						return [block.label, block.alt];
				}
			})
		]),
		...confusions.flatMap(({ between, difference }) => [between, difference]),
		onTheDesk
	];
}
