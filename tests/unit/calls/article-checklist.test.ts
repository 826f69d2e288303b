import { expect, test } from 'vitest';
import {
	articleAsMarkdown,
	articleFromNote,
	articleOf,
	blankArticle,
	type Article
} from '#lib/domain/calls/article.ts';
import { articleChecks, checkArticle, countsAsDrafted, privateWords } from '#lib/domain/calls/article-checklist.ts';
import { desk, sampleCall } from './sample-call.ts';

const { variant } = sampleCall();
const callerSaid = 'My headset died and forty people join my webinar. No sound at all! It was fine before the dock.';
const good: Article = {
	title: 'No sound in the headset after a dock was plugged in',
	audience: 'users',
	symptom: 'The headset is silent, while it worked before the dock was plugged in.',
	cause: 'The computer sends its sound to the dock, where nothing is plugged in.',
	fix: [
		'1. Open the sound settings.',
		'2. Choose the headset as output.',
		'3. Play the test tone.',
		'You should hear the tone in both ears.',
		'If it is still silent, contact the service desk.'
	].join('\n')
};
const met = (article: Article): string[] =>
	checkArticle(article, { variant, callerSaid, desk }).flatMap((each) => (each.met ? [each.check] : []));
const without = (...checks: string[]): string[] => articleChecks.filter((check) => !checks.includes(check));

test('a good article meets the whole checklist', () => {
	expect(met(good)).toEqual([...articleChecks]);
});

test('an empty article meets nothing, not even the checks of what must not stand in it', () => {
	expect(met(blankArticle)).toEqual([]);
});

test.each<[string, Partial<Article>, string[]]>([
	['a title in words that the caller never used', { title: 'Wrong default output device' }, ['title']],
	['a title with one of the caller’s words', { title: 'Headset troubles' }, ['title']],
	['a symptom of a word', { symptom: 'Silence' }, ['symptom']],
	['no cause', { cause: '' }, ['cause']],
	['steps that are not numbered', { fix: good.fix.replaceAll(/\d\. /g, '') }, ['steps']],
	['steps out of order', { fix: good.fix.replace('2.', '4.').replace('3.', '5.') }, ['steps']],
	['no way to know that it worked', { fix: good.fix.replace(/You should.*\n/, '') }, ['worked']],
	['no way out', { fix: good.fix.replace(/If it is.*/, '') }, ['escalate']],
	['a way out without a condition', { fix: good.fix.replace('If it is still silent, c', 'C') }, ['escalate']],
	['the caller’s first name', { cause: `${good.cause} rosa had not seen it.` }, ['private']],
	['the caller’s number', { cause: `${good.cause} Ring back on 33-01.` }, ['private']],
	['the caller’s device', { cause: `${good.cause} It was trn lt 0415.` }, ['private']],
	['an address', { cause: `${good.cause} Write to someone@example.com.` }, ['private']],
	['a technical word', { cause: `${good.cause} The driver was fine.` }, ['jargon']],
	['a technical word in the title', { title: `${good.title}: driver` }, ['title', 'jargon']]
])('%s is seen', (_, change, missed) => {
	expect(met({ ...good, ...change })).toEqual(without(...missed));
});

test('a technical word that is explained may stand', () => {
	expect(met({ ...good, cause: `${good.cause} The driver (the part that talks to the dock) was fine.` })).toContain(
		'jargon'
	);
});

test('a step that checks something is not yet a way to know that the fix worked', () => {
	expect(met({ ...good, fix: '1. Check the cable.\n2. Test the other socket.' })).not.toContain('worked');
});

test('a surname that is an ordinary word is only a name where it is written like one', () => {
	expect(privateWords('Look at the field below. Number 3302 is another one.', variant)).toEqual([]);
	expect(privateWords('Ask Field about it, or Rosa’s manager, or extension 3301', variant)).toEqual([
		'Rosa’s',
		'Field',
		'3301'
	]);
});

test('five checks make a draft count, four do not', () => {
	const checked = checkArticle(good, { variant, callerSaid, desk });
	const only = (count: number) => checked.map((each, i) => ({ ...each, met: i < count }));
	expect(countsAsDrafted(only(5))).toBe(true);
	expect(countsAsDrafted(only(4))).toBe(false);
});

test('a well-headed note alone does not make a draft that counts', () => {
	const note =
		'Symptom: the headset was silent before the webinar began\nTests: played a tone\n' +
		'Findings: the sound went to the dock and not to the headset\nResolution: chose the headset as output, heard a tone';
	const begun = articleFromNote(note);
	expect(begun).toEqual({
		...blankArticle,
		symptom: 'the headset was silent before the webinar began',
		cause: 'the sound went to the dock and not to the headset',
		fix: 'chose the headset as output, heard a tone'
	});
	expect(countsAsDrafted(checkArticle(begun, { variant, callerSaid, desk }))).toBe(false);
});

test('Markdown holds what is written, in order, and leaves empty parts out', () => {
	expect(articleAsMarkdown({ ...good, cause: ' ' })).toBe(
		`# ${good.title}\n\nFor people who have the trouble.\n\n## Symptom\n\n${good.symptom}\n\n## Fix\n\n${good.fix}\n`
	);
});

test('a stored body that is not an article is a blank one, field by field', () => {
	expect(articleOf(null)).toEqual(blankArticle);
	expect(articleOf({ ...good, audience: 'nobody', fix: 3 })).toEqual({ ...good, audience: 'users', fix: '' });
});
