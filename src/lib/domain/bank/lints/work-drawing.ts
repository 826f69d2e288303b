import type { DiagramItem } from '#lib/domain/bank/item.schema.ts';
import { error, quoted, type LintRule, type Remark } from './remark.ts';
import { repeated, sameIds, thinWhy } from './work-forms.ts';

// Whether a drawing can be shown, worked and marked.

/** Width of a drawing on the narrowest screen that is served (360 px), and of a slot on it, in px. */
const narrow = { drawing: 312, slot: 30 };

const forbidden: readonly (readonly [RegExp, string])[] = [
	[/<script|\son\w+\s*=|javascript:/i, 'a script'],
	[/<foreignObject|<iframe/i, 'foreign content'],
	[/<!DOCTYPE|<!ENTITY|<\?/i, 'a declaration'],
	[/(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!["'#])|@import/i, 'a reference to something outside']
];

/** Why a text is no XML; undefined where it is. Knows what a hand-written drawing has: elements, attributes, text, comments. */
export function xmlFault(text: string): string | undefined {
	const open: string[] = [];
	const bare = text.replace(/<!--[\s\S]*?-->/g, '');
	const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(bare);
	if (loose !== null) return 'a bare & (write &amp;)';
	const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
	if (bare.replace(tag, '').includes('<')) return 'a broken tag';
	for (const [, closing, name = '', attributes = '', empty] of bare.matchAll(tag)) {
		const names = [...attributes.matchAll(/\s([\w:-]+)\s*=/g)].map(([, attribute = '']) => attribute);
		if (repeated(names).length > 0) return `an attribute twice in <${name}>`;
		if (closing === '/') {
			if (open.pop() !== name) return `</${name}> closes nothing`;
		} else if (empty === '') open.push(name);
	}
	return open.length === 0 ? undefined : `<${open.join('> <')}> is not closed`;
}

function checkSvg({ svg, width, height }: DiagramItem): Remark[] {
	const path = ['svg'];
	const fault = xmlFault(svg);
	const root = /^\s*<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
	const [, ...box] = /viewBox="0 0 (\d+) (\d+)"/.exec(root) ?? [];
	return [
		...forbidden.flatMap(([pattern, what]) =>
			pattern.test(svg) ? [error(`the drawing has ${what}`, 'draw with plain shapes and text', path)] : []
		),
		...(fault === undefined ? [] : [error(`the drawing is no XML: ${fault}`, 'mend it, or nothing is shown', path)]),
		...(root.includes('xmlns="http://www.w3.org/2000/svg"')
			? []
			: [error('the drawing has no namespace', 'begin with <svg xmlns="http://www.w3.org/2000/svg">', path)]),
		...(box.map(Number).join() === [width, height].join()
			? []
			: [error('viewBox is not 0 0 width height', `write viewBox="0 0 ${width} ${height}"`, path)])
	];
}

function checkSlots({ slots, width, height }: DiagramItem): Remark[] {
	const scale = narrow.drawing / width;
	const outside = slots.flatMap(({ text, at }, index) =>
		at.x < 20 || at.y < 20 || at.x > width - 20 || at.y > height - 20
			? [error(`${quoted(text)} is not inside the drawing`, 'move it 20 units in at least', ['slots', index, 'at'])]
			: []
	);
	const near = slots.flatMap(({ text, at }, index) =>
		slots.slice(0, index).flatMap((other) => {
			const apart = Math.max(Math.abs(other.at.x - at.x), Math.abs(other.at.y - at.y)) * scale;
			return apart >= narrow.slot
				? []
				: [
						error(
							`${quoted(text)} and ${quoted(other.text)} overlap on a phone: ${apart.toFixed(0)} px apart, and a slot has ${narrow.slot}`,
							`leave ${Math.ceil(narrow.slot / scale)} units between them`,
							['slots', index, 'at']
						)
					];
		})
	);
	return [...outside, ...near];
}

function checkAnswers({ slots, pieces, choose }: DiagramItem): Remark[] {
	const keys = slots.filter(({ key }) => key === true).length;
	const answered = slots.some(({ answer }) => answer !== undefined);
	if (pieces === undefined) {
		return [
			...(choose === undefined || choose !== keys
				? [error(`choose is ${choose ?? 'missing'}, and ${keys} slots are keys`, 'let them agree', ['choose'])]
				: []),
			...(answered ? [error('there are no pieces to answer with', 'add pieces, or drop answer', ['slots'])] : [])
		];
	}
	return [
		...(choose !== undefined || keys > 0
			? [error('a drawing has either pieces, or choose and keys', 'drop one of the two', ['choose'])]
			: []),
		...sameIds(pieces, ['pieces']),
		...repeated(pieces.map(({ text }) => text.toLowerCase())).map((index) =>
			error('two pieces have the same name', 'drop one: a piece may serve several slots', ['pieces', index])
		),
		...slots.flatMap(({ text, answer }, index) =>
			pieces.some(({ id }) => id === answer)
				? []
				: [
						error(`${quoted(text)} has no piece ${quoted(answer ?? '')}`, 'answer with an id of pieces', [
							'slots',
							index
						])
					]
		)
	];
}

export const drawingForm: LintRule = {
	id: 'pbq-diagram',
	check: (item) =>
		item.kind !== 'diagram'
			? []
			: [
					...checkSvg(item),
					...sameIds(item.slots, ['slots']),
					...repeated(item.slots.map(({ text }) => text.toLowerCase())).map((index) =>
						error('two slots have the same name', 'tell them apart', ['slots', index])
					),
					...checkSlots(item),
					...checkAnswers(item),
					...item.slots.flatMap(({ why }, index) => thinWhy(why, ['slots', index]))
				]
};
