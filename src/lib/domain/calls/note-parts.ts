import type { TicketKey } from './scenario.schema.ts';

export type NotePart = keyof TicketKey['note'];
export const noteParts: readonly NotePart[] = ['symptom', 'tests', 'findings', 'resolution'];

/** What the scaffold of a note writes above each part. */
export const noteHeadings: Readonly<Record<NotePart, string>> = {
	symptom: 'Symptom',
	tests: 'Tests',
	findings: 'Findings',
	resolution: 'Resolution / next step'
};

/** How people head the parts. */
const said: Readonly<Record<NotePart, string>> = {
	symptom: 'symptoms?|problem|issue|reported',
	tests: 'tests?(?: done)?|tested|tried|checks?|checked|steps(?: taken)?|troubleshooting',
	findings: 'findings?|found|(?:root )?cause|diagnosis',
	resolution: String.raw`resolution(?: ?(?:\/|or) ?next steps?)?|resolved|fix|solution|next steps?|outcome`
};

// At the start of a line, as list or Markdown heading or not, and alone or before a colon.
const headed = (words: string): RegExp =>
	new RegExp(String.raw`^[ \t]*(?:#+|[*\-]+)?[ \t]*(?:\d+[.)][ \t]*)?(?:${words})\**[ \t]*(?::\**|$)`, 'iu');

const patterns = noteParts.map((part) => ({ part, pattern: headed(said[part]) }));
const scaffold = headed(Object.values(noteHeadings).join('|'));

/** Text under each heading of a note: undefined where the heading is missing, empty where nothing stands under it. */
export type NoteSections = Readonly<Record<NotePart, string | undefined>>;

/** Takes a note apart by its headings. */
export function sectionsOf(note: string): NoteSections {
	const lines: Record<NotePart, string[] | undefined> = {
		symptom: undefined,
		tests: undefined,
		findings: undefined,
		resolution: undefined
	};
	let into: string[] | undefined;
	for (const line of note.split('\n')) {
		const heading = patterns.find(({ pattern }) => pattern.test(line));
		if (heading === undefined) {
			into?.push(line);
		} else {
			into = lines[heading.part] ??= [];
			into.push(line.replace(heading.pattern, ''));
		}
	}
	const text = (part: NotePart): string | undefined =>
		lines[part]
			?.map((line) => line.trimEnd())
			.join('\n')
			.trim();
	return { symptom: text('symptom'), tests: text('tests'), findings: text('findings'), resolution: text('resolution') };
}

/** The note with the headings that it lacks below what stands there. */
export function withHeadings(note: string): string {
	const sections = sectionsOf(note);
	const missing = noteParts.filter((part) => sections[part] === undefined).map((part) => `${noteHeadings[part]}: `);
	if (missing.length === 0) return note;
	return `${note}${note === '' || note.endsWith('\n') ? '' : '\n'}${missing.join('\n')}`;
}

/** What a note says apart from the scaffold's headings, which say nothing of the call. */
export const withoutHeadings = (note: string): string =>
	note
		.split('\n')
		.map((line) => line.replace(scaffold, ' '))
		.join('\n');
