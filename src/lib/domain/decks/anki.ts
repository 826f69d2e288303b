// The parts of Anki's collection that cards are made of, whichever file they come from.

interface AnkiTemplate {
	readonly name: string;
	/** HTML of the two sides, with `{{Field}}` for a field's value. */
	readonly question: string;
	readonly answer: string;
}

export interface AnkiNotetype {
	readonly name: string;
	readonly cloze: boolean;
	readonly fields: readonly string[];
	readonly templates: readonly AnkiTemplate[];
}

export interface AnkiNote {
	readonly id: number;
	readonly guid: string;
	readonly notetype: string;
	readonly tags: readonly string[];
	readonly fields: readonly string[];
}

/** A row of `cards`, its numbers as Anki means them. */
export interface AnkiCard {
	readonly note: number;
	readonly deck: string;
	/** Which template, or which gap of a cloze less one. */
	readonly ord: number;
	/** 0 new, 1 learning, 2 review, 3 relearning. */
	readonly type: number;
	/** -3 and -2 buried, -1 suspended, 0 new, 1 learning by the clock, 2 review, 3 learning by the day. */
	readonly queue: number;
	/** Days since the collection was made; of a card that steps by the clock, seconds since 1970. */
	readonly due: number;
	/** Interval in days; negative: in seconds. */
	readonly interval: number;
	/** SM-2's ease in thousandths: 2500 is 250 %. */
	readonly ease: number;
	readonly reps: number;
	readonly lapses: number;
	/** JSON: `s` and `d` hold FSRS stability and difficulty, `lrt` the seconds of the last review. */
	readonly data: string;
}

export interface AnkiCollection {
	/** Seconds since 1970 at which the collection's day 0 began. */
	readonly madeAt: number;
	readonly notetypes: ReadonlyMap<string, AnkiNotetype>;
	/** Names by id; `::` parts a deck from those in it. */
	readonly decks: ReadonlyMap<string, string>;
	readonly notes: readonly AnkiNote[];
	readonly cards: readonly AnkiCard[];
}
