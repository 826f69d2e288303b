import { ticketKeyOf, type Call } from './call-state.ts';
import type { TicketForm } from './events.ts';
import { withoutHeadings, type NotePart } from './note-parts.ts';
import type { CallDesk, Level, TicketKey } from './scenario.schema.ts';

/** What the form says and what the key says. */
interface Compared<T> {
	readonly given: T;
	readonly key: T;
	readonly right: boolean;
}

/** One thing that the note must hold, and the word that shows it. */
interface NoteFinding {
	readonly words: readonly string[];
	readonly found: string | undefined;
}

export interface TicketMarks {
	readonly caller: boolean;
	readonly contact: boolean;
	/** Undefined where the call is about no device. */
	readonly asset: boolean | undefined;
	readonly category: Compared<string>;
	readonly impact: Compared<Level>;
	readonly urgency: Compared<Level>;
	readonly priority: Compared<number>;
	readonly group: Compared<string>;
	readonly status: Compared<TicketKey['status']>;
	readonly note: Readonly<Record<NotePart, readonly NoteFinding[]>>;
}

/** Priority 1 (highest) to 5 by the desk's matrix; a number outside it where the matrix has a gap. */
export const priorityOf = ({ priority }: CallDesk, impact: Level, urgency: Level): number => priority[impact][urgency];

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

/** The first of the words that a note holds, each at the start of a word: `lock` finds "lockout". */
export function firstFound(note: string, words: readonly string[]): string | undefined {
	const text = ` ${plain(note)}`;
	return words.find((word) => {
		for (let at = text.indexOf(plain(word)); at >= 0; at = text.indexOf(plain(word), at + 1)) {
			if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
		}
		return false;
	});
}

/** Share, 0 to 1, of what the parts of a note must hold. */
export function shareFound(marks: TicketMarks, parts: readonly NotePart[]): number {
	const all = parts.flatMap((part) => marks.note[part]);
	return all.filter(({ found }) => found !== undefined).length / all.length;
}

const compared = <T>(given: T, key: T): Compared<T> => ({ given, key, right: given === key });

const squeezed = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a contact can be reached by what was noted: its digits, or all of it where it has none. */
function isSameContact(given: string, key: string): boolean {
	const digits = key.replaceAll(/\D/g, '');
	return digits === '' ? squeezed(given).includes(squeezed(key)) : given.replaceAll(/\D/g, '').includes(digits);
}

/** Compares a ticket with the key of its call, field by field. */
export function markTicket(call: Call, form: TicketForm): TicketMarks {
	const { variant, desk } = call;
	const key = ticketKeyOf(call);
	const categories = [key.category].flat();
	const last = variant.name.split(' ').at(-1) ?? variant.name;
	const note = withoutHeadings(form.note);
	// The one line that says what it is about is where many forms have the symptom.
	const symptom = `${form.summary ?? ''}\n${note}`;
	const findings = (part: NotePart): NoteFinding[] =>
		key.note[part].map((words) => ({ words, found: firstFound(part === 'symptom' ? symptom : note, words) }));
	return {
		caller: squeezed(form.caller).includes(squeezed(last)),
		contact: isSameContact(form.contact, variant.contact),
		asset: variant.asset === undefined ? undefined : squeezed(form.asset).includes(squeezed(variant.asset)),
		category: {
			given: form.category,
			key: categories[0] ?? '',
			right: categories.includes(form.category)
		},
		impact: compared(form.impact, key.impact),
		urgency: compared(form.urgency, key.urgency),
		priority: compared(form.priority, priorityOf(desk, key.impact, key.urgency)),
		group: compared(form.group, key.group),
		status: compared(form.status, key.status),
		note: {
			symptom: findings('symptom'),
			tests: findings('tests'),
			findings: findings('findings'),
			resolution: findings('resolution')
		}
	};
}
