import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAiken } from '#lib/domain/decks/aiken-out.ts';
import { readAiken } from '#lib/domain/decks/aiken.ts';
import { ImportProblem, type DeckItem } from '#lib/domain/decks/deck.ts';
import { choiceItem, recallItem } from './sample-cards.ts';

// The example of https://docs.moodle.org/en/Aiken_format.
const published = `What is the correct answer to this question?
A. Is it this one?
B. Maybe this answer?
C. Possibly this one?
D. Must be this one!
ANSWER: D

Which LMS has the most quiz import formats?
A) Moodle
B) ATutor
C) Claroline
D) Blackboard
E) WebCT
F) Ilias
ANSWER: A
`;

const shown = (item: DeckItem): string[] => [
	item.stem,
	...(item.kind === 'choice' ? item.options.map(({ text, key }) => (key ? `+${text}` : text)) : [])
];

test.each(['\n', '\r\n', '\r'])('the published example is read, with line ends %j', (end) => {
	const { cards, skipped } = readAiken(published.replaceAll('\n', end), 'Quiz');
	expect(skipped).toEqual([]);
	expect(cards.map(({ item }) => shown(item))).toEqual([
		[
			'What is the correct answer to this question?',
			'Is it this one?',
			'Maybe this answer?',
			'Possibly this one?',
			'+Must be this one!'
		],
		['Which LMS has the most quiz import formats?', '+Moodle', 'ATutor', 'Claroline', 'Blackboard', 'WebCT', 'Ilias']
	]);
});

test('a mistake costs its own question and names its line', () => {
	const { cards, skipped } = readAiken(
		`One?\nA. a\nB. b\n\nTwo?\nA. a\nB. b\nANSWER: C\n\nThree?\nA. a\nB. b\nANSWER: A\n\nFour?\nA. a\nANSWER: A\nA note.`,
		'Quiz'
	);
	expect(cards.map(({ item }) => item.stem)).toEqual(['Three?']);
	expect(skipped).toEqual([
		{
			place: 'Line 1',
			what: 'has no line with ANSWER:',
			fix: 'End each question with a line such as "ANSWER: B"'
		},
		{ place: 'Line 5', what: 'names "C" as the answer', fix: 'Write one of A, B after ANSWER:' },
		{
			place: 'Line 15',
			what: 'has fewer than two options',
			fix: 'Write them as "A. …" and "B. …", each on a line of its own'
		},
		{ place: 'Line 18', what: 'is a text without options', fix: 'End each question with a line such as "ANSWER: B"' }
	]);
});

test.each(['', 'Hello', 'ANSWER: A', 'A. a\nB. b\nANSWER: A', 'Q\nA. \nB. b\nANSWER: B'])(
	'a file without a question says so: %j',
	(text) => {
		expect(() => readAiken(text, 'Quiz')).toThrow(ImportProblem);
	}
);

test('what is written as Aiken is read as the same question, whatever its texts hold', () => {
	fc.assert(
		fc.property(choiceItem, (item) => {
			const { text, leftOut } = writeAiken([item]);
			if (leftOut.length > 0) {
				expect(item.kind === 'choice' && item.choose > 1 ? 'several keys' : item.stem).toMatch(/^several keys|^A\. x/);
				return;
			}
			expect(shown(readAiken(text, 'Quiz').cards[0]?.item as DeckItem)).toEqual(shown(item));
		}),
		{ numRuns: 200 }
	);
});

test('recall cards are left out and told of', () => {
	const [card] = fc.sample(recallItem, { numRuns: 1, seed: 1 }) as [DeckItem];
	expect(writeAiken([card]).leftOut).toEqual([card]);
});
