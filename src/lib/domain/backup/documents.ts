import type { BackupDocument } from './backup.ts';

/** What becomes of the revisions of one document when another copy of it arrives. */
export interface DocumentPlan<Row extends BackupDocument> {
	/** To be written under the document's own id. */
	readonly fresh: readonly Row[];
	/** To be taken from under the document's own id first; they are among the copies. */
	readonly displaced: readonly Row[];
	/** Texts that parted from it, under an id of their own that both sides make alike. */
	readonly copies: readonly Row[];
	readonly known: number;
}

/** Bodies that hold sound stand for themselves: one revision of a recording has one sound. */
export type SameBody = (a: unknown, b: unknown) => boolean;

/** A short name for a text, the same on every device (FNV-1a, twice 32 bits). */
function nameOf(text: string): string {
	const hash = (seed: number): string => {
		let value = seed;
		for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
		return (value >>> 0).toString(36);
	};
	return hash(0x811c9dc5) + hash(0x01234567);
}

/** Settings: the newest hold, and nobody looks for the older ones. */
const withoutCopies = 'preferences';

const later = (a: BackupDocument | undefined, b: BackupDocument | undefined): boolean => {
	const [x, y] = [a?.at ?? 0, b?.at ?? 0];
	return x === y ? JSON.stringify(a?.body) > JSON.stringify(b?.body) : x > y;
};

/**
 * Joins the revisions of one document, both lists oldest first. Revisions older than the newest here that are missing
 * were thinned out or deleted, and stay so. From the first revision that differs on, both lines are kept: one under the
 * document's id, the other as a copy.
 * @param yields whether the line here gives way to one that was written later, as where two devices must end up the
 * same; otherwise what is here keeps its place, so that the import can be undone
 */
export function joinDocument<Row extends BackupDocument>(
	here: readonly Row[],
	arriving: readonly Row[],
	same: SameBody,
	yields: boolean
): DocumentPlan<Row> {
	const held = new Map(here.map((row) => [row.revision, row]));
	const newest = here.at(-1)?.revision ?? 0;
	const parting = arriving.find(({ revision, body }) => {
		const mine = held.get(revision);
		return mine !== undefined && !same(mine.body, body);
	})?.revision;
	if (parting === undefined) {
		const fresh = arriving.filter(({ revision }) => revision > newest);
		return { fresh, displaced: [], copies: [], known: arriving.length - fresh.length };
	}
	const since = (rows: readonly Row[]): Row[] => rows.filter(({ revision }) => revision >= parting);
	const [mine, theirs] = [since(here), since(arriving)];
	const theyStay = yields && later(theirs.at(-1), mine.at(-1));
	return {
		fresh: theyStay ? theirs : [],
		displaced: theyStay ? mine : [],
		copies: copiesOf(theyStay ? mine : theirs),
		known: arriving.length - theirs.length
	};
}

function copiesOf<Row extends BackupDocument>(rows: readonly Row[]): Row[] {
	const texts = rows.filter(({ body, kind }) => body !== null && kind !== withoutCopies);
	const [first] = texts;
	if (first === undefined) return [];
	const id = `${originalOf(first.id)}~${nameOf(JSON.stringify(first.body))}`;
	return texts.map((row) => ({ ...row, id }));
}

/** The document that a copy parted from; its own id for one that is no copy. */
export const originalOf = (id: string): string => id.replace(/~[^~]*$/, '');
