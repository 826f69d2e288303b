import type { FactCell, FactColumn } from './facts.schema.ts';
import type { Bank, Item, Note } from './item.schema.ts';

type BankId = string;

/** An item as it is served: the author's fields without the review record, which shrinks to one word. */
export type ServedItem = Item extends infer Kind
	? Kind extends Item
		? Omit<Kind, 'blind'> & { readonly reviewed: boolean }
		: never
	: never;

export type ServedKind<K extends Item['kind']> = Extract<ServedItem, { kind: K }>;

/** What the queue needs to know of an item without fetching its text. */
export interface ItemEntry {
	readonly id: string;
	readonly version: number;
	readonly kind: Item['kind'];
	readonly reserve?: true;
	/** Shared by items so alike that one answers the other: they never stand on one form. */
	readonly family?: string;
}

export interface ObjectiveEntry {
	readonly number: string;
	readonly title: string;
	readonly level: Bank['domains'][number]['objectives'][number]['level'];
	/** Path of the objective's file below the content folder, with its hash. */
	readonly file: string;
	/** Path of the objective's note, where it has one. */
	readonly note?: string;
	/** How many of its items study may draw: all but the mock reserve. A deck knows it without naming each. */
	readonly open: number;
	/** Living items only: retired ones keep their file entry so that old answers can still be shown. */
	readonly items: readonly ItemEntry[];
}

export interface DomainEntry {
	readonly number: string;
	readonly name: string;
	readonly weight: number;
	readonly objectives: readonly ObjectiveEntry[];
}

export interface BankEntry extends Omit<Bank, 'domains'> {
	readonly domains: readonly DomainEntry[];
}

/** The list of all compiled content, its banks read. */
export interface ContentManifest {
	readonly format: 1;
	/** Digest of the sources of the build. */
	readonly release?: string;
	readonly banks: readonly BankEntry[];
	/** Files of the tables of facts, `facts-<kind>.<hash>.json`, in the order of their titles. */
	readonly facts: readonly string[];
	/** File of the index of all calls, where there are any. */
	readonly calls?: string;
	/** File of the index of all shifts, where there are any. */
	readonly shifts?: string;
	/** File of the behavioural questions, where there are any. */
	readonly interview?: string;
	/** File of the technical questions, where there are any. */
	readonly technical?: string;
	/** File of the roles and the rest of an interview day, where there are any. */
	readonly day?: string;
	/** File of what joins objectives, calls and technical questions, where there are any. */
	readonly links?: string;
	/** File of the job kit, where there is one. */
	readonly kit?: string;
	/** File of the help, where there is one. */
	readonly help?: string;
}

/** The list as it is served: each bank is a hashed file of its own, so that an update of one sends one. */
export interface ContentIndex extends Omit<ContentManifest, 'banks'> {
	readonly banks: readonly string[];
}

/** One compiled file: the items of one objective. */
export interface ObjectiveContent {
	readonly bank: BankId;
	readonly objective: string;
	readonly items: readonly ServedItem[];
}

/** A compiled note: what an objective's items ask, taught on a page. */
export type ObjectiveNote = Note;

/** One compiled file: a table of facts. */
export interface FactSheet {
	readonly kind: string;
	readonly title: string;
	readonly note?: string | undefined;
	/** Objectives that ask it, by bank. */
	readonly exams: Readonly<Record<BankId, readonly string[]>>;
	readonly rowHeading: string;
	readonly columns: readonly FactColumn[];
	readonly rows: readonly FactSheetRow[];
}

export interface FactSheetRow {
	readonly id: string;
	readonly name: string;
	readonly aliases?: readonly string[] | undefined;
	readonly cells: Readonly<Record<string, FactCell | undefined>>;
	readonly source: string;
	/** Ids of the living items that cite it, the mock reserve left out. */
	readonly items: readonly string[];
}
