import { expect, test } from 'vitest';
import fc from 'fast-check';
import { itemSchema } from '#lib/domain/bank/item.schema.ts';
import type { OwnItem } from '#lib/storage/own-cards.ts';
import {
	blankDraft,
	draftOf,
	holds,
	itemOf,
	longest,
	problemsOf,
	tagsOf,
	withOption,
	type Draft
} from '#lib/features/library/own-card.ts';
import { adviceOn } from '#lib/features/library/own-advice.ts';

const recall: Draft = {
	...blankDraft('recall', 'ports, ssh'),
	stem: 'Which port does SSH use?',
	answer: '22',
	explanation: 'SSH listens on 22.'
};
const choice: Draft = {
	...blankDraft('choice'),
	stem: 'Which of the following ports does SSH use?',
	options: ['22', '23', '25'].map((text, i) => ({
		id: 'abc'.charAt(i),
		text,
		key: i === 0,
		why: `${text} is what it is.`
	})),
	explanation: 'SSH listens on 22.'
};

/** Parses as an author's item would, by the one schema; the served form adds only the word on its review. */
function parse({ reviewed, ...item }: OwnItem) {
	expect(reviewed).toBe(false);
	return itemSchema.safeParse(item);
}

test('a card is an item by the schema of the banks', () => {
	expect(parse(itemOf(recall, 'own-1')).error).toBeUndefined();
	expect(parse(itemOf(choice, 'own-2')).error).toBeUndefined();
});

test('whatever is written, what has no problems is an item by the schema', () => {
	const line = (maxLength: number) => fc.string({ maxLength });
	const drafts = fc.record<Draft>({
		kind: fc.constantFrom('recall' as const, 'choice' as const),
		stem: line(longest.stem),
		answer: line(longest.answer),
		options: fc
			.array(fc.record({ text: line(longest.option), key: fc.boolean(), why: line(longest.why) }), {
				minLength: 3,
				maxLength: 6
			})
			.map((options) => options.map((option, i) => ({ ...option, id: 'abcdef'.charAt(i) }))),
		explanation: line(longest.explanation),
		source: line(longest.source),
		tags: line(300)
	});
	fc.assert(
		fc.property(drafts, (draft) => {
			fc.pre(problemsOf(draft).length === 0);
			return parse(itemOf(draft, 'own-1')).success;
		}),
		{ numRuns: 300 }
	);
});

test('an unfinished draft says what is missing, and where', () => {
	expect(problemsOf(blankDraft('recall')).map(({ field }) => field)).toEqual(['stem', 'answer', 'explanation']);
	expect(problemsOf(blankDraft('choice')).map(({ field }) => field)).toEqual([
		'stem',
		'options',
		'options',
		'explanation'
	]);
	const noWhy = { ...choice, options: choice.options.map((option) => ({ ...option, why: '' })) };
	expect(problemsOf(noWhy).map(({ field }) => field)).toEqual(['option-a-why', 'option-b-why', 'option-c-why']);
	const allRight = { ...choice, options: choice.options.map((option) => ({ ...option, key: true })) };
	expect(problemsOf(allRight)).toHaveLength(1);
	expect(problemsOf(choice)).toEqual([]);
});

test('blank options are left out, and the number to choose follows from what is right', () => {
	const item = itemOf({ ...withOption(choice), options: [...withOption(choice).options] }, 'own-1');
	expect(item).toMatchObject({ kind: 'choice', choose: 1 });
	expect(item.kind === 'choice' && item.options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('there are at most six options, each with an id of its own', () => {
	let draft = blankDraft('choice');
	for (let i = 0; i < 9; i++) {
		draft = withOption(draft);
	}
	expect(draft.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('only what is asked or what is right raises the version', () => {
	const held = itemOf(recall, 'own-1');
	const version = (change: Partial<Draft>) => itemOf({ ...recall, ...change }, 'own-1', held).version;
	expect(version({})).toBe(1);
	expect(version({ explanation: 'Else.', source: 'RFC 4253', tags: 'x' })).toBe(1);
	expect(version({ stem: 'And telnet?' })).toBe(2);
	expect(version({ answer: '2222' })).toBe(2);
	const heldChoice = itemOf(choice, 'own-2');
	const moved = choice.options.map((option, i) => ({ ...option, key: i === 1 }));
	expect(itemOf({ ...choice, options: moved }, 'own-2', heldChoice).version).toBe(2);
	expect(itemOf({ ...recall, stem: choice.stem }, 'own-2', heldChoice).version).toBe(2);
});

test('editing begins with what was saved, and saving it unchanged gives the same card', () => {
	for (const draft of [recall, choice, { ...recall, source: 'RFC 4253' }]) {
		const item = itemOf(draft, 'own-1');
		expect(itemOf(draftOf({ item, tags: tagsOf(draft.tags) }), 'own-1', item)).toEqual(item);
	}
});

test('tags are trimmed, and none is there twice', () => {
	expect(tagsOf(' ports,  open  ssh ,, ports')).toEqual(['ports', 'open ssh']);
});

test('a card is found by words of its question, answer, options and tags, in any case and order', () => {
	const card = { item: itemOf(recall, 'own-1'), tags: ['Week 3'] };
	expect(holds(card, 'ssh WHICH')).toBe(true);
	expect(holds(card, 'week 22')).toBe(true);
	expect(holds(card, 'ssh telnet')).toBe(false);
	expect(holds(card, '')).toBe(true);
});

test('the rules of the banks speak of a card as soon as there is something to judge, and not of what is still blank', async () => {
	expect(await adviceOn(blankDraft('choice'))).toEqual([]);
	const lumped = [...choice.options, { id: 'd', text: 'All of the above', key: false, why: '' }];
	const advice = await adviceOn({ ...choice, options: lumped, explanation: '' });
	expect(advice.map(({ message }) => message).join()).toContain('All of the above');
	expect(advice.map(({ path }) => path?.join('/'))).not.toContain('options/3/why');
	expect(advice.map(({ path }) => path?.[0])).not.toContain('explanation');
});
