import { sectionsOf } from './note-parts.ts';

/** A knowledge-base article as the learner writes it, made from a call. */
export interface Article {
	readonly title: string;
	/** Who reads it: the people with the trouble, or the desk. */
	readonly audience: 'users' | 'desk';
	readonly symptom: string;
	readonly cause: string;
	/** Steps, how to know that it worked, and when to escalate. */
	readonly fix: string;
}

export const blankArticle: Article = { title: '', audience: 'users', symptom: '', cause: '', fix: '' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The article that a stored body holds; what it lacks is blank. */
export function articleOf(body: unknown): Article {
	const { title, audience, symptom, cause, fix } = Object(body) as Partial<Record<keyof Article, unknown>>;
	return {
		title: textOf(title),
		audience: audience === 'desk' ? 'desk' : 'users',
		symptom: textOf(symptom),
		cause: textOf(cause),
		fix: textOf(fix)
	};
}

/** An article to begin with: what the ticket's note has under its headings. The title is for the learner to find. */
export function articleFromNote(note: string): Article {
	const { symptom = '', findings = '', resolution = '' } = sectionsOf(note);
	return { ...blankArticle, symptom, cause: findings, fix: resolution };
}

const readers: Readonly<Record<Article['audience'], string>> = {
	users: 'people who have the trouble',
	desk: 'the service desk'
};

/** The article as Markdown; what the learner wrote stands as it is, for lists and emphasis are theirs. */
export function articleAsMarkdown({ title, audience, symptom, cause, fix }: Article): string {
	const parts = [
		['Symptom', symptom],
		['Cause', cause],
		['Fix', fix]
	] as const;
	const written = parts.filter(([, text]) => text.trim() !== '').flatMap(([head, text]) => [`## ${head}`, text.trim()]);
	return `${[`# ${title.trim() || 'Untitled article'}`, `For ${readers[audience]}.`, ...written].join('\n\n')}\n`;
}
