/** Finds questions by their text; the newest text wins. */
export interface ItemFinder {
	find(text: string): void;
	/** The best few; changes when new ones are found. */
	readonly found: Promise<readonly { readonly id: string; readonly stem: string; readonly place: string }[]>;
}
