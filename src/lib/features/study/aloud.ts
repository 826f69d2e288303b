import type { Exhibit } from '#lib/domain/bank/item.schema.ts';
import type { ConcreteItem } from '#lib/domain/bank/concrete.ts';
import { isWork } from '#lib/domain/bank/work.ts';
import type { GivenAnswer, Screen } from './study-session.svelte.ts';

/** One thing that reading aloud does; `reveal` and `next` come last, for they change the screen. */
export type Step =
	| { readonly do: 'say'; readonly text: string }
	| { readonly do: 'think'; readonly seconds: number }
	| { readonly do: 'reveal' }
	| { readonly do: 'next' }
	/** The learner's turn, in a hands-free run. */
	| { readonly do: 'wait' };

/** What is on screen, and how it is to be read. */
export interface Scene {
	readonly screen: Screen;
	readonly item: ConcreteItem;
	/** Option ids in the order shown. */
	readonly shown: readonly string[];
	readonly answer: Pick<GivenAnswer, 'correct'> | undefined;
	/** Go on from card to card; otherwise only what was asked for is read. */
	readonly handsFree: boolean;
	readonly asked: boolean;
	readonly thinkSeconds: number;
}

/** What to do on a screen. In a hands-free run a recall card turns itself over, and only the grade is left to the learner. */
export function stepsFor({ screen, item, shown, answer, handsFree, asked, thinkSeconds }: Scene): Step[] {
	if (!handsFree && !asked) {
		return [];
	}
	const recall = item.kind === 'recall';
	if (screen === 'question') {
		const front = said(questionLines(item, shown));
		if (!handsFree) {
			return front;
		}
		return recall ? [...front, { do: 'think', seconds: thinkSeconds }, { do: 'reveal' }] : [...front, { do: 'wait' }];
	}
	if (screen === 'revealed' && recall) {
		return [...said(backLines(item.answer, item.explanation)), ...(handsFree ? [{ do: 'wait' } as const] : [])];
	}
	if (screen === 'feedback' && answer !== undefined) {
		if (handsFree && recall && !asked) {
			return [{ do: 'next' }];
		}
		return [...said(verdictLines(item, shown, answer.correct)), ...(handsFree ? [{ do: 'wait' } as const] : [])];
	}
	return [];
}

/** Sentence by sentence: some voices break off in the middle of a long text. */
const said = (lines: readonly string[]): Step[] =>
	lines
		.flatMap((line) => spoken(line).split(/(?<=[.!?])\s+/))
		.filter((text) => text !== '')
		.map((text) => ({ do: 'say', text }));

const spoken = (text: string): string => text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();

function questionLines(item: ConcreteItem, shown: readonly string[]): string[] {
	return [
		item.stem,
		...exhibitLines(item.exhibit),
		...lettered(item, shown).map(({ letter, text }) => `${letter}: ${text}`),
		...(isWork(item) ? ['This question is worked on screen.'] : [])
	];
}

function exhibitLines(exhibit: Exhibit | undefined): string[] {
	if (exhibit === undefined) {
		return [];
	}
	return [`On screen: ${exhibit.label}.`, ...(exhibit.kind === 'svg' ? [exhibit.alt] : [])];
}

const backLines = (answer: string, explanation: string): string[] => [`Answer: ${answer}`, explanation];

function verdictLines(item: ConcreteItem, shown: readonly string[], correct: boolean): string[] {
	if (item.kind === 'recall') {
		return [correct ? 'Recalled.' : 'Not recalled.', ...backLines(item.answer, item.explanation)];
	}
	if (isWork(item)) {
		return [correct ? 'Right.' : 'Not all of it is right.', item.explanation];
	}
	const keys = lettered(item, shown).filter(({ isKey }) => isKey);
	return [
		correct ? 'Right.' : 'Not right.',
		keys.length === 1 ? 'The right answer is' : 'The right answers are',
		...keys.map(({ letter, text }) => `${letter}: ${text}`),
		item.explanation
	];
}

function lettered(item: ConcreteItem, shown: readonly string[]): { letter: string; text: string; isKey: boolean }[] {
	if (item.kind !== 'choice') {
		return [];
	}
	return shown.flatMap((id, place) =>
		item.options
			.filter((option) => option.id === id)
			.map(({ text, key }) => ({ letter: String.fromCharCode(65 + place), text, isKey: key === true }))
	);
}
