import type { CriterionId } from './criteria.ts';

export type CardSection = 'opening' | 'empathy' | 'diagnosis' | 'resolution' | 'clarity' | 'closing' | 'ticket';

/** Raise it when a weight or a rule of the card changes: scores of different versions are not compared. */
export const cardVersion = 2;

export interface Criterion {
	readonly section: CardSection;
	readonly of: number;
	readonly title: string;
	/** How the program sees it. */
	readonly how: string;
	/** Where a scenario has no advice of its own. */
	readonly stronger: string;
}

const row = (section: CardSection, of: number, title: string, how: string, stronger: string): Criterion => ({
	section,
	of,
	title,
	how,
	stronger
});

/** The 100 points. The weights are our own judgement, after the published quality forms of support teams. */
export const cardTable: Readonly<Record<CriterionId, Criterion>> = {
	greeting: row(
		'opening',
		3,
		'Greets, says who it is, offers help',
		'the first reply',
		'Hello, your name, and what you will do.'
	),
	listening: row(
		'opening',
		4,
		'Lets the caller finish before the first question',
		'questions while the caller lets off steam: the first costs 2, the second all',
		'Answer the storm with one sentence that shows you heard it, and ask after that.'
	),
	capture: row(
		'opening',
		3,
		'Notes name, contact and device',
		'the fields of the ticket',
		'Ask for the name and a number to ring back.'
	),
	acknowledging: row(
		'empathy',
		6,
		'Puts the feeling or the cost into words',
		'within two replies 6, within four 3, later 1',
		'Say what this costs the caller, in your first or second reply.'
	),
	ownership: row(
		'empathy',
		4,
		'Takes it on or apologizes, and blames nobody',
		'a promise to stay with it, or a sorry; late or beside blame 2',
		'"I will stay with this until it is sorted."'
	),
	wording: row(
		'empathy',
		5,
		'Says nothing that inflames',
		'2.5 off for each phrase or misstep that inflames',
		'Say what you can do instead of what you cannot.'
	),
	cooling: row(
		'empathy',
		5,
		'The caller ends calmer than they began',
		'heat at the end below the start 5, within 5 above it 2',
		'Empathy, plain words and a time for the next step cool; silence and repeated questions heat.'
	),
	'open-question': row(
		'diagnosis',
		3,
		'One open question early',
		'within three replies 3, later 1',
		'"Tell me what happens when you try."'
	),
	scope: row(
		'diagnosis',
		4,
		'Asks who else and since when',
		'2 for each',
		'"Since when, and does anybody else have it?"'
	),
	change: row('diagnosis', 3, 'Asks what changed', 'said or not', '"What is new since it last worked?"'),
	'exact-message': row(
		'diagnosis',
		3,
		'Asks for the exact message',
		'said or not',
		'"Please read it to me word for word."'
	),
	paraphrase: row('diagnosis', 4, 'Says it back and has it agreed', 'said or not', '"So … Did I get that right?"'),
	tests: row(
		'diagnosis',
		8,
		'Finds what was needed',
		'the share of needed facts that were found',
		'Rule out the likely causes one by one, cheapest first.'
	),
	cause: row(
		'resolution',
		6,
		'Finds the root cause',
		'a fact that shows it is known',
		'Do not stop at what makes the symptom go away.'
	),
	fix: row(
		'resolution',
		8,
		'Right fix, hand-over or refusal',
		'all that the outcome needs 8; else half of the share that is met',
		'See what had to be true at the end of this call.'
	),
	economy: row(
		'resolution',
		3,
		'No needless steps, no question twice',
		'1 off for each; 1 off from half as many replies again as a good call takes',
		'Note each answer, and ask for it once.'
	),
	confirm: row(
		'resolution',
		3,
		'Has the caller confirm that it works',
		'asked after the last repair',
		'"Please try it now. Does it work?"'
	),
	jargon: row(
		'clarity',
		4,
		'Avoids or explains technical words',
		'2 off for each reply with one left unexplained',
		'Say what it does instead of what it is called.'
	),
	expectation: row(
		'clarity',
		3,
		'Says what happens next and when',
		'said or not',
		'"This takes five minutes, and then you try."'
	),
	consent: row(
		'clarity',
		3,
		'Asks before a hold, a connection or an interruption',
		'each one asked for before',
		'"May I put you on hold for a minute?"'
	),
	recap: row('closing', 2, 'Sums up', 'said or not', 'What it was, what was done, what comes next.'),
	'more-help': row('closing', 1, 'Asks if there is anything else', 'said or not', '"Is there anything else I can do?"'),
	'follow-up': row(
		'closing',
		2,
		'Ticket number and next word',
		'1 for each',
		'"Your ticket is …, and I will call you at three."'
	),
	category: row('ticket', 2, 'Right category', 'the field', 'Sort by what was wrong, not by what was said first.'),
	priority: row(
		'ticket',
		3,
		'Priority by impact and urgency',
		'1 for each of the three fields',
		'How many are held up, and until when can it wait? The matrix does the rest.'
	),
	steps: row(
		'ticket',
		3,
		'Tests and findings in the note',
		'the share of what the note must hold',
		'What was tried, and what it showed.'
	),
	'hand-off': row(
		'ticket',
		2,
		'The next person can go on',
		'symptom and resolution in the note 1, group and status 1',
		'Write for a colleague who never spoke to the caller.'
	)
};

/** Points beyond the card, at most. */
export const bonusTable = { educate: 3, article: 2 } as const;
