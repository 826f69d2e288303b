import type { Work } from '#lib/domain/bank/work.ts';

/** What every view of a worked item takes. The view holds no answer of its own: work comes in, a changed copy goes out. */
export interface WorkProps<Item> {
	readonly item: Item;
	/** As `arrangeWork` gave it at first sight. */
	readonly shown: readonly string[];
	readonly work: Work;
	readonly onwork: (work: Work) => void;
	/** Shows what was given, without controls. */
	readonly readonly?: boolean;
	/** The id of the stem. */
	readonly labelledby: string;
}

/** The work after one part was given; an empty answer takes it back. */
export const giving = (work: Work, id: string, answer: string): Work =>
	Object.fromEntries(Object.entries({ ...work, [id]: answer }).filter(([, given]) => given !== ''));
