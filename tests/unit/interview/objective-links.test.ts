import { expect, test } from 'vitest';
import { compileLinks } from '#build/compile-links.ts';
import { linksOf, type LinkIndex } from '#lib/domain/interview/objective-links.ts';

const index: LinkIndex = {
	calls: [
		{ id: 'wide', title: 'Wide', minutes: 5, objectives: ['np/1.1', 'np/1.2', 'np/1.3'] },
		{ id: 'narrow', title: 'Narrow', minutes: 5, objectives: ['np/1.1'] },
		{ id: 'other', title: 'Other', minutes: 5, objectives: ['np/2.1'] }
	],
	questions: [{ id: 't01', question: 'Why?', objectives: ['np/1.2'] }]
};

test('what shares more objectives comes first, then what is about little else, and the rest stays out', () => {
	expect(linksOf(index, ['np/1.1']).calls.map(({ id }) => id)).toEqual(['narrow', 'wide']);
	expect(linksOf(index, ['np/1.1', 'np/1.2'])).toMatchObject({
		calls: [{ id: 'wide' }, { id: 'narrow' }],
		questions: [{ id: 't01' }]
	});
	expect(linksOf(index, ['np/1.1', 'np/1.2'], 1).calls).toHaveLength(1);
	expect(linksOf(index, ['np/9.9'])).toEqual({ calls: [], questions: [] });
});

test('the file of links holds what a link shows, and nothing of the scenarios and model answers', () => {
	const scenario = { id: 'wide', title: 'Wide', minutes: 5, objectives: ['np/1.1'], truth: 'The cable.' };
	const question = { id: 't01', question: 'Why?', objectives: ['np/1.2'], model: 'Because.' };
	expect(compileLinks([{ scenario }], [question])).toEqual({
		calls: [{ id: 'wide', title: 'Wide', minutes: 5, objectives: ['np/1.1'] }],
		questions: [{ id: 't01', question: 'Why?', objectives: ['np/1.2'] }]
	});
});
