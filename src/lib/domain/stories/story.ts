import type { Segment } from './analysis.ts';
import type { Label, StarPart } from './parts.ts';
import { labels, starParts } from './parts.ts';

/** A sentence of a story in one piece that the learner put into another part; it counts while the sentence stands so. */
interface Correction {
	readonly text: string;
	readonly part: Label;
}

/** The pieces of a result that can be counted: what was done, to how much, with what effect. */
export interface Achievement {
	readonly verb: string;
	readonly number: string;
	readonly what: string;
	readonly effect: string;
}

/** A story as the learner wrote it: in four parts, or in one piece that the analyser splits. */
export interface Story {
	readonly title: string;
	readonly shape: 'parts' | 'whole';
	readonly parts: Readonly<Record<StarPart, string>>;
	readonly whole: string;
	readonly corrections: readonly Correction[];
	/** Ids of competencies that it shows. */
	readonly competencies: readonly string[];
	/** Ids of questions that it is kept for. */
	readonly questions: readonly string[];
	readonly tags: readonly string[];
	readonly achievements: readonly Achievement[];
}

export const emptyStory: Story = {
	title: '',
	shape: 'parts',
	parts: { situation: '', task: '', action: '', result: '' },
	whole: '',
	corrections: [],
	competencies: [],
	questions: [],
	tags: [],
	achievements: []
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;
const rowsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
	Array.isArray(value) ? value.map(fieldsOf) : [];

/** The story that a stored body holds; what it lacks, or what is not sound in it, is empty. */
export function storyOf(body: unknown): Story {
	const held = fieldsOf(body);
	const parts = fieldsOf(held['parts']);
	return {
		title: textOf(held['title']),
		shape: held['shape'] === 'whole' ? 'whole' : 'parts',
		parts: {
			situation: textOf(parts['situation']),
			task: textOf(parts['task']),
			action: textOf(parts['action']),
			result: textOf(parts['result'])
		},
		whole: textOf(held['whole']),
		corrections: rowsOf(held['corrections']).flatMap(({ text, part }) => {
			const known = labels.find((label) => label === part);
			return known === undefined ? [] : [{ text: textOf(text), part: known }];
		}),
		competencies: textsOf(held['competencies']),
		questions: textsOf(held['questions']),
		tags: textsOf(held['tags']),
		achievements: rowsOf(held['achievements']).map(({ verb, number, what, effect }) => ({
			verb: textOf(verb),
			number: textOf(number),
			what: textOf(what),
			effect: textOf(effect)
		}))
	};
}

const gap = '\n\n';

/** The whole story as one text: what the analyser reads and what is told. */
export const storyText = ({ shape, parts, whole }: Story): string =>
	shape === 'whole'
		? whole
		: starParts
				.map((part) => parts[part].trim())
				.filter((text) => text !== '')
				.join(gap);

/** Where the learner says that parts stand in `storyText`: all four that are written, or the sentences that were moved. */
export function givenParts(story: Story): readonly Segment[] {
	const text = storyText(story);
	let from = 0;
	const rows =
		story.shape === 'whole'
			? story.corrections
			: starParts.map((part) => ({ part, text: story.parts[part].trim() })).filter((row) => row.text !== '');
	return rows.flatMap(({ part, text: piece }) => {
		// In four parts the pieces follow each other; moved sentences may stand anywhere.
		const start = text.indexOf(piece, story.shape === 'whole' ? 0 : from);
		if (start < 0 || piece === '') return [];
		from = start + piece.length;
		return [{ part, start, end: from }];
	});
}

/** The story with a sentence moved to a part. */
export const moved = (story: Story, text: string, part: Label): Story => ({
	...story,
	corrections: [...story.corrections.filter((each) => each.text !== text), { text, part }]
});

/** A story in one piece taken apart for the four fields; what is in no part stays with what stood before it. */
export function takenApart(story: Story, segments: readonly Segment[]): Story {
	const parts: Record<StarPart, string[]> = { situation: [], task: [], action: [], result: [] };
	let last: StarPart = 'situation';
	for (const { start, end, part } of segments) {
		last = part === 'none' ? last : part;
		parts[last].push(story.whole.slice(start, end));
	}
	const joined = (part: StarPart): string => parts[part].join(' ');
	return {
		...story,
		shape: 'parts',
		parts: {
			situation: joined('situation'),
			task: joined('task'),
			action: joined('action'),
			result: joined('result')
		}
	};
}

/** A name for a story that has none: its first words. */
export function titleOf(story: Story): string {
	const words = storyText(story).trim().split(/\s+/).slice(0, 7);
	return story.title.trim() !== '' ? story.title.trim() : words[0] === '' ? 'Untitled story' : `${words.join(' ')} …`;
}
