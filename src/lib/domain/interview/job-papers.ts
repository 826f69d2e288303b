import { plain } from '#lib/domain/stories/markdown.ts';
import { csvOf } from '#lib/domain/shared/csv.ts';
import type { Kit } from './kit-content.schema.ts';

export const applicationStates = ['saved', 'applied', 'phone-screen', 'interview', 'offer', 'closed'] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const applicationWords: Readonly<Record<ApplicationState, string>> = {
	saved: 'Saved',
	applied: 'Applied',
	'phone-screen': 'Phone screen',
	interview: 'Interview',
	offer: 'Offer',
	closed: 'Closed'
};

/** An application that the learner keeps track of. */
export interface Application {
	readonly company: string;
	readonly role: string;
	readonly state: ApplicationState;
	/** As YYYY-MM-DD; empty where there is none yet. */
	readonly applied: string;
	readonly next: string;
	readonly nextOn: string;
	readonly notes: string;
}

/** An offer, with what was said and the learner's own mark (1 to 5, 0 for none) for each thing to compare. */
export interface Offer {
	readonly company: string;
	readonly said: Readonly<Record<string, string>>;
	readonly marks: Readonly<Record<string, number>>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;

/** The application that a stored body holds; what it lacks is empty. */
export function applicationOf(body: unknown): Application {
	const held = fieldsOf(body);
	return {
		company: textOf(held['company']),
		role: textOf(held['role']),
		state: applicationStates.find((state) => state === held['state']) ?? 'saved',
		applied: textOf(held['applied']),
		next: textOf(held['next']),
		nextOn: textOf(held['nextOn']),
		notes: textOf(held['notes'])
	};
}

/** The offer that a stored body holds; what it lacks is empty. */
export function offerOf(body: unknown): Offer {
	const held = fieldsOf(body);
	const said = Object.entries(fieldsOf(held['said'])).map(([id, value]) => [id, textOf(value)] as const);
	const marks = Object.entries(fieldsOf(held['marks'])).filter(
		(pair): pair is [string, number] => typeof pair[1] === 'number' && pair[1] >= 1 && pair[1] <= 5
	);
	return { company: textOf(held['company']), said: Object.fromEntries(said), marks: Object.fromEntries(marks) };
}

/** Sum of the marks, and how many were given. */
export const offerSum = ({ marks }: Offer): { readonly points: number; readonly given: number } => ({
	points: Object.values(marks).reduce((sum, mark) => sum + mark, 0),
	given: Object.keys(marks).length
});

const head = ['Company', 'Role', 'State', 'Applied', 'Next step', 'Next step on', 'Notes'];
const rowOf = ({ company, role, state, applied, next, nextOn, notes }: Application): string[] => [
	company,
	role,
	applicationWords[state],
	applied,
	next,
	nextOn,
	notes
];

export const applicationsAsCsv = (rows: readonly Application[]): string => csvOf(head, rows.map(rowOf));

/** A row of a Markdown table: a cell holds no line break and no bar. */
const line = (cells: readonly string[]): string =>
	`| ${cells
		.map((cell) =>
			plain(cell)
				.replaceAll(/\s*\n\s*/g, ' ')
				.replaceAll('|', '\\|')
		)
		.join(' | ')} |`;
const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	[line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');

export const applicationsAsMarkdown = (rows: readonly Application[]): string =>
	`# Applications\n\n${tableOf(head, rows.map(rowOf))}\n`;

const offerRows = (offers: readonly Offer[], factors: Kit['offer']): string[][] =>
	factors.map(({ id, label }) => [
		label,
		...offers.map(({ said, marks }) => {
			const mark = marks[id] === undefined ? '' : ` (${String(marks[id])} of 5)`;
			return `${said[id] ?? ''}${mark}`.trim();
		})
	]);

export const offersAsCsv = (offers: readonly Offer[], factors: Kit['offer']): string =>
	csvOf(['', ...offers.map(({ company }) => company)], offerRows(offers, factors));

export const offersAsMarkdown = (offers: readonly Offer[], factors: Kit['offer']): string =>
	`# Offers\n\n${tableOf(['', ...offers.map(({ company }) => company)], offerRows(offers, factors))}\n`;

/** The thank-you note with its fields filled in; an empty field keeps its name in braces. */
export const filledIn = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replaceAll(/\{([a-z-]+)\}/g, (whole, id: string) => {
		const value = values[id]?.trim() ?? '';
		return value === '' ? whole : value;
	});
