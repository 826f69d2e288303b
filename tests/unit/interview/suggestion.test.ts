import { expect, test } from 'vitest';
import type { LinkIndex } from '#lib/domain/interview/objective-links.ts';
import { suggestionOf, type Grounds } from '#lib/domain/interview/suggestion.ts';

const links: LinkIndex = {
	calls: [
		{ id: 'wide', title: 'Wide', minutes: 9, objectives: ['np/3.4', 'np/1.2'] },
		{ id: 'dns', title: 'No names', minutes: 6, objectives: ['np/3.4'] }
	],
	questions: []
};
const nothing: Grounds = { interviewIn: undefined, mockAgo: undefined, late: [], taken: [], parts: [] };
const missed = { objective: 'np/3.4', title: 'DNS and DHCP', answers: 8, correct: 3 };
const parts: Grounds['parts'] = [
	{ id: 'star', words: 'stories', percent: 70 },
	{ id: 'technical', words: 'technical answers', percent: 55 },
	{ id: 'calls', words: 'calls', percent: 60 }
];

test('without a reason in the evidence nothing is suggested', () => {
	expect(suggestionOf(nothing, links)).toBeUndefined();
	expect(suggestionOf({ ...nothing, late: [{ ...missed, answers: 3, correct: 0 }] }, links)).toBeUndefined();
	expect(suggestionOf({ ...nothing, late: [{ ...missed, correct: 5 }] }, links)).toBeUndefined();
});

test('items missed lately suggest the call that is most about their objective, unless it was taken lately', () => {
	expect(suggestionOf({ ...nothing, late: [missed] }, links)).toEqual({
		kind: 'call',
		scenario: 'dns',
		title: 'No names',
		minutes: 6,
		why: 'You missed 5 of 8 on “DNS and DHCP” this week, and this call needs it.'
	});
	expect(suggestionOf({ ...nothing, late: [missed], taken: ['dns'] }, links)).toMatchObject({ scenario: 'wide' });
	expect(suggestionOf({ ...nothing, late: [missed], taken: ['dns', 'wide'] }, links)).toBeUndefined();
});

test.each([
	[0, 'An interview of yours is today.'],
	[1, 'An interview of yours is tomorrow.'],
	[14, 'An interview of yours is in 14 days.']
])('an interview %i days away asks for a short day first', (interviewIn, why) => {
	expect(suggestionOf({ ...nothing, interviewIn, late: [missed] }, links)).toEqual({ kind: 'day', minutes: 15, why });
	expect(suggestionOf({ ...nothing, interviewIn, mockAgo: 3, late: [missed] }, links)).toMatchObject({ kind: 'call' });
});

test('an interview that is far away asks for nothing yet', () => {
	expect(suggestionOf({ ...nothing, interviewIn: 15 }, links)).toBeUndefined();
});

test('after mock interviews the weakest part is named, and not on the day of one', () => {
	expect(suggestionOf({ ...nothing, mockAgo: 1, parts }, links)).toMatchObject({ kind: 'stage', stage: 'technical' });
	expect(suggestionOf({ ...nothing, mockAgo: 0, parts }, links)).toBeUndefined();
});

test('a part of which nothing was seen comes first, and strong parts ask for nothing', () => {
	const unseen = parts.map((part) => (part.id === 'calls' ? { ...part, percent: null } : part));
	expect(suggestionOf({ ...nothing, mockAgo: 1, parts: unseen }, links)).toMatchObject({
		kind: 'call',
		scenario: 'dns',
		why: 'Nothing has been seen of your calls yet.'
	});
	const strong = parts.map((part) => ({ ...part, percent: 90 }));
	expect(suggestionOf({ ...nothing, mockAgo: 1, parts: strong }, links)).toBeUndefined();
});
