import { expect, test } from 'vitest';
import { findTopics } from '#lib/domain/help/find-topics.ts';

const topics = [
	{ id: 'a', title: 'The schedule', summary: 'When a question comes back.', parts: [{ list: ['exam by exam'] }] },
	{ id: 'b', title: 'Exam day', summary: 'What to bring.', words: ['FSRS'], parts: [{ paragraphs: ['Two IDs.'] }] }
];
const found = (text: string): string[] => findTopics(topics, text).map(({ id }) => id);

test('a topic is found by the beginning of any of its words, and by the other words it is looked for by', () => {
	expect(found('sched')).toEqual(['a']);
	expect(found('fsrs')).toEqual(['b']);
	expect(found('ids bring')).toEqual(['b']);
	expect(found('chedule')).toEqual([]);
});

test('what has the word in its title stands first, and no words find all', () => {
	expect(found('exam')).toEqual(['b', 'a']);
	expect(found('  ')).toEqual(['a', 'b']);
});
