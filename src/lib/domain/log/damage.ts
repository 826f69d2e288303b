/** Kinds of damage that check and repair knows; the words for each stand in the feature that shows them. */
export type Damage =
	| 'row-unreadable'
	| 'row-unfit'
	| 'day-impossible'
	| 'moment-impossible'
	| 'device-unknown'
	| 'id-ahead'
	| 'duplicate-same'
	| 'duplicate-differs'
	| 'chunk-unreadable'
	| 'chunk-order'
	| 'chunk-edges'
	| 'unit-orphan'
	| 'unit-missing'
	| 'unit-memory'
	| 'unit-due'
	| 'unit-wrong'
	| 'mark-wrong'
	| 'day-tally-wrong'
	| 'objective-tally-wrong'
	| 'sight-wrong'
	| 'run-orphan'
	| 'run-missing'
	| 'run-wrong'
	| 'settings-wrong'
	| 'fold-version'
	| 'document-unreadable'
	| 'document-fields'
	| 'preferences-damaged'
	| 'device-damaged'
	| 'note-damaged';

/** Damage that needs no mending: it is told, and left as it is. */
const harmless: readonly Damage[] = ['id-ahead'];

/** How much of one kind was found, with a few places where. */
export interface Finding {
	readonly damage: Damage;
	readonly count: number;
	readonly places: readonly string[];
}

/** What a check found; after a mending, what it has mended. */
export interface CheckReport {
	readonly at: number;
	readonly events: number;
	readonly documents: number;
	readonly findings: readonly Finding[];
	/** Rows that were set aside because they cannot be read. */
	readonly quarantined: number;
	readonly mended: boolean;
}

const mostPlaces = 5;

/** Collects findings by kind. */
export class Findings {
	readonly #found = new Map<Damage, { count: number; places: string[] }>();

	add(damage: Damage, place: string): void {
		const held = this.#found.get(damage) ?? { count: 0, places: [] };
		held.count++;
		if (held.places.length < mostPlaces) held.places.push(place);
		this.#found.set(damage, held);
	}

	list(): Finding[] {
		return [...this.#found].map(([damage, { count, places }]) => ({ damage, count, places }));
	}
}

/** Whether any of these calls for mending. */
export const needsMending = (findings: readonly Finding[]): boolean =>
	findings.some(({ damage }) => !harmless.includes(damage));
