/** The sign that an author gave a place: "Place 1, …", "Run 3: …", "B: passage …", "AP 2". */
const ownMark = (text: string): string | undefined => /^(?:\p{L}+ )?([A-Z]|\d{1,2})(?:[:,.]|$)/u.exec(text)?.[1];

export interface SlotMark {
	/** What stands on the slot in the drawing. */
	readonly mark: string;
	/** The slot's name in speech, which has the mark in it. */
	readonly name: string;
}

/** Marks of the slots of a drawing: the author's own signs where every slot has one, else numbers from 1. */
export function slotMarks(slots: readonly { readonly text: string }[]): SlotMark[] {
	const own = slots.flatMap(({ text }) => ownMark(text) ?? []);
	const hasOwn = new Set(own).size === slots.length;
	return slots.map(({ text }, place) => {
		const plain = text.replaceAll('`', '');
		const number = String(place + 1);
		return hasOwn ? { mark: own[place] ?? number, name: plain } : { mark: number, name: `${number}, ${plain}` };
	});
}
