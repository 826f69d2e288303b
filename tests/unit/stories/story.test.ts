import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import {
	emptyStory,
	givenParts,
	moved,
	storyOf,
	storyText,
	takenApart,
	titleOf,
	type Story
} from '#lib/domain/stories/story.ts';

const guided: Story = {
	...emptyStory,
	parts: {
		situation: 'The till froze on a Saturday.',
		task: 'I had to keep the queue moving.',
		action: 'I opened the second till.',
		result: 'We served 40 people in an hour.'
	}
};
const whole = (text: string): Story => ({ ...emptyStory, shape: 'whole', whole: text });

test('the four fields decide the parts, whatever the words look like', () => {
	const odd = { ...guided, parts: { ...guided.parts, task: 'In the end it was mine.' } };
	const text = storyText(odd);
	const { parts } = analyseStory(text, { given: givenParts(odd) });
	expect(parts.task.map(({ start, end }) => text.slice(start, end))).toEqual(['In the end it was mine.']);
	expect(analyseStory(text).parts.task).not.toEqual(parts.task);
});

test('a sentence that the learner moved stays in its part until its words change', () => {
	const text = 'The till froze. I opened the second till. We served everybody.';
	const story = moved(whole(text), 'The till froze.', 'task');
	const partOf = (each: Story) => analyseStory(each.whole, { given: givenParts(each) }).segments[0]?.part;
	expect(partOf(story)).toBe('task');
	expect(partOf({ ...story, whole: `${text} All was well.` })).toBe('task');
	expect(partOf(moved(story, 'The till froze.', 'result'))).toBe('result');
	expect(givenParts({ ...story, whole: text.replace('froze', 'broke') })).toEqual([]);
});

test('a story in one piece is taken apart without losing a word', () => {
	const story = whole('Well, hello. Last year I worked in a shop. I called the boss. In the end it was solved.');
	const apart = takenApart(story, analyseStory(story.whole).segments);
	expect(apart.shape).toBe('parts');
	expect(apart.parts.situation).toContain('hello');
	const words = (text: string) => text.split(/\s+/).toSorted();
	expect(words(storyText(apart))).toEqual(words(story.whole));
});

test('whatever is stored, a story comes of it, and a story comes back as it was', () => {
	fc.assert(
		fc.property(fc.anything(), (body) => {
			expect(storyOf(storyOf(body))).toEqual(storyOf(body));
		})
	);
	const full = {
		...guided,
		tags: ['shop'],
		corrections: [{ text: 'x', part: 'none' as const }],
		competencies: ['learning']
	};
	expect(storyOf(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

test('a story without a title goes by its first words', () => {
	expect(titleOf(emptyStory)).toBe('Untitled story');
	expect(titleOf(guided)).toBe('The till froze on a Saturday. I …');
	expect(titleOf({ ...guided, title: ' The queue ' })).toBe('The queue');
});
