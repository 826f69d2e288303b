import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { helpContent } from '#lib/platform/help.ts';
import { callsOf } from '#lib/platform/calls.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { storiesOf } from '#lib/storage/stories.ts';
import type { Target } from './find-targets.ts';

export interface JumpServices {
	readonly content: Content;
	readonly storage: Storage;
}

const placement: Target = {
	kind: 'Screen',
	label: 'Placement',
	words: 'practice where do I stand level sample begin',
	path: resolve('/practice/placement')
};

// TypeScript tells no more routes than these apart in one call.
const screens: readonly Target[] = (
	[
		['/', 'Today', 'plan due start study home'],
		['/study', 'Study', 'run review cards questions'],
		['/practice', 'Practice', 'drill topic weak custom'],
		['/exam', 'Exam', 'mock test timed'],
		['/calls', 'Calls', 'caller phone chat role-play'],
		['/stories', 'Stories', 'STAR'],
		['/stories/rehearse', 'Rehearse a story', 'record aloud'],
		['/stories/questions', 'Behavioral questions', 'STAR tell me about a time'],
		['/stories/sheet', 'Crib sheet', 'print stories'],
		['/interview', 'Interview', 'mock day phone screen technical'],
		['/interview/kit', 'Job kit', 'checklist applications offers thank-you resume'],
		['/library', 'Library', 'search all questions'],
		['/library/notes', 'Notes', 'read objectives'],
		['/library/facts', 'Cheat sheets', 'facts ports RAID tables'],
		['/library/own', 'My cards', 'own write'],
		['/library/decks', 'Decks', 'imported Anki'],
		['/library/import', 'Import cards', 'Anki GIFT Aiken CSV deck'],
		['/progress', 'Progress', 'readiness statistics charts'],
		['/progress/interview', 'Interview readiness', 'progress competencies'],
		['/progress/method', 'How readiness is computed', 'method sums'],
		['/settings', 'Settings', 'preferences theme keys'],
		['/settings/data', 'Your data', 'backup restore export import privacy'],
		['/settings/privacy', 'Privacy', 'stored delete everything'],
		['/about/licences', 'Licenses', 'open source credits licences'],
		['/help', 'Help', 'questions how']
	] as const
).map(([route, label, words]) => ({ kind: 'Screen', label, words, path: resolve(route) }));

/** Everything that can be jumped to but the questions. What cannot be read is left out: the rest still helps. */
export async function jumpTargets({ content, storage }: JumpServices): Promise<readonly Target[]> {
	const [help, calls, stories] = await Promise.all([
		helpContent().then(
			({ topics }) =>
				topics.map(({ id, title, words = [] }): Target => {
					return { kind: 'Help', label: title, words: words.join(' '), path: resolve(`/help#${id}`) };
				}),
			(): Target[] => []
		),
		callsOf(content).then(
			({ calls }) =>
				calls.map(({ id, title, channel }): Target => {
					return { kind: 'Call', label: title, detail: channel, path: resolve(`/calls/room?call=${id}`) };
				}),
			(): Target[] => []
		),
		storiesOf(storage.documents).then(
			(kept) =>
				kept.map(({ id, story }): Target => {
					return {
						kind: 'Story',
						label: story.title || 'Story without a title',
						path: resolve(`/stories/edit?id=${id}`)
					};
				}),
			(): Target[] => []
		)
	]);
	const objectives = content.exams.flatMap((bank) =>
		bank.domains.flatMap((domain) =>
			domain.objectives.map(({ number, title }): Target => ({
				kind: 'Objective',
				label: `${number} ${title}`,
				detail: bank.exam,
				words: `${bank.name} ${domain.name}`,
				path: resolve(`/library?bank=${bank.id}&objective=${number}`)
			}))
		)
	);
	return [...screens, placement, ...stories, ...calls, ...help, ...objectives];
}

/** The page of a question as a place to jump to. */
export const questionTarget = (id: string, stem: string, where: string): Target => ({
	kind: 'Question',
	label: stem,
	detail: where,
	path: resolve(`/library/item?id=${id}`)
});

// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved where the target was made
export const jumpTo = ({ path }: Target): Promise<void> => goto(path);
