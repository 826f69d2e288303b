import type { HelpTopic } from './help.schema.ts';

/** The compiled help. */
export interface HelpContent {
	readonly topics: readonly HelpTopic[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];

/** All that a topic says, in words. */
const saidBy = ({ title, summary, words = [], parts }: HelpTopic): string[] =>
	wordsOf(
		[
			title,
			summary,
			...words,
			...parts.flatMap(({ heading = '', paragraphs = [], list = [] }) => [heading, ...paragraphs, ...list])
		].join(' ')
	);

/** Topics that hold a word beginning with each word looked for; those that have it in the title stand first. */
export function findTopics(topics: readonly HelpTopic[], text: string): readonly HelpTopic[] {
	const sought = wordsOf(text);
	const inTitle = (topic: HelpTopic): number =>
		sought.filter((word) => wordsOf(topic.title).some((own) => own.startsWith(word))).length;
	return topics
		.filter((topic) => {
			const said = saidBy(topic);
			return sought.every((word) => said.some((own) => own.startsWith(word)));
		})
		.map((topic, place) => ({ topic, place, hits: inTitle(topic) }))
		.sort((a, b) => b.hits - a.hits || a.place - b.place)
		.map(({ topic }) => topic);
}
