import { starParts } from './parts.ts';
import { resumeBullets } from './achievement.ts';
import { titleOf, type Story } from './story.ts';

const heads = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' } as const;

/** A text that Markdown shows as it was written: its marks at places where they would mean something are escaped. */
export const plain = (text: string): string =>
	text.replaceAll(/[\\`*_[\]<>]/g, '\\$&').replaceAll(/^(\s*)([#+\-=~>|]|\d+[.)])/gm, '$1\\$2');

/** The learner's stories as one Markdown text; `titles` names their competencies. */
export function storiesAsMarkdown(stories: readonly Story[], titles: ReadonlyMap<string, string>): string {
	const sections = stories.map((story) => {
		const lines = [`## ${plain(titleOf(story))}`];
		const shows = story.competencies.map((id) => titles.get(id) ?? id);
		if (shows.length > 0) lines.push(`Shows: ${shows.map(plain).join(', ')}`);
		if (story.tags.length > 0) lines.push(`Tags: ${story.tags.map(plain).join(', ')}`);
		if (story.shape === 'whole') {
			lines.push(plain(story.whole.trim()));
		} else {
			for (const part of starParts) {
				const text = story.parts[part].trim();
				if (text !== '') lines.push(`### ${heads[part]}`, plain(text));
			}
		}
		const bullets = story.achievements.flatMap((each) => resumeBullets(each).slice(0, 1));
		if (bullets.length > 0) lines.push('### For the résumé', bullets.map((each) => `- ${plain(each)}`).join('\n'));
		return lines.filter((line) => line !== '').join('\n\n');
	});
	return `${['# My stories', ...sections].join('\n\n')}\n`;
}
