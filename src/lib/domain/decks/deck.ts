import type { ServedKind } from '#lib/domain/bank/content.ts';

// What every foreign format is read into, and written from.

/** A card in the shape of a bank's item; its id is unique in its deck and the same at every import (`importedId`). */
export type DeckItem = ServedKind<'recall'> | ServedKind<'choice'> | ServedKind<'match'> | ServedKind<'order'>;

/** What another program's schedule said of a card, in FSRS terms. */
export interface ImportedMemory {
	/** Days until the chance of recall has fallen to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
	/** Days since 1970-01-01 as the learner's own calendar has them. */
	readonly lastDay: number;
	readonly dueDay: number;
	readonly reps: number;
	readonly lapses: number;
}

export interface ImportedCard {
	readonly item: DeckItem;
	readonly tags: readonly string[];
	readonly memory?: ImportedMemory;
	/** The learner set it aside: it is not asked. */
	readonly suspended?: true;
}

/** A part of a file that was left out: the rest of it comes in all the same. */
export interface SkippedPart {
	/** "Line 12", "Note 1432", "Question 3": where the author finds it. */
	readonly place: string;
	readonly what: string;
	readonly fix: string;
}

export interface ImportedDeck {
	readonly name: string;
	readonly cards: readonly ImportedCard[];
	readonly skipped: readonly SkippedPart[];
}

/** A file that cannot be read at all. Its message reads "place: what. fix." */
export class ImportProblem extends Error {
	override readonly name = 'ImportProblem';
	readonly place: string;
	readonly what: string;
	readonly fix: string;

	constructor(place: string, what: string, fix: string) {
		super(`${place}: ${what}. ${fix}.`);
		this.place = place;
		this.what = what;
		this.fix = fix;
	}
}

/** Longest question or answer that a card may hold, in characters; and most cards of one file. */
export const longestText = 20_000;
export const mostCards = 100_000;

/**
 * An item id from what names a card in its file (its guid, or its question where it has none): 64 bits of FNV-1a in
 * hexadecimal, taken in two halves with other offsets, for a number holds no 64-bit product. A name that is such an id
 * stays, so that a card that was exported comes back as the same one.
 */
export function importedId(name: string): string {
	const own = /^([0-9a-f]{16})(?: 0)?$/.exec(name)?.[1];
	if (own !== undefined) return own;
	let low = 0x811c9dc5;
	let high = 0x050c5d1f;
	for (let i = 0; i < name.length; i++) {
		const code = name.charCodeAt(i);
		low = Math.imul(low ^ code, 0x01000193);
		high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193);
	}
	const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
	return hex(low) + hex(high);
}

/** What an imported item has besides its question and answer. */
export const importedItem = (name: string, stem: string, tags: readonly string[], source: string) => ({
	id: importedId(name),
	version: 1,
	topic: tags.join(', ').slice(0, 60).trim(),
	level: 'recall' as const,
	stem,
	explanation: '',
	source,
	reviewed: false
});
