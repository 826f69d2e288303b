/** What is applied to the page as a whole. */
export interface Appearance {
	readonly theme: 'system' | 'light' | 'dark';
	/** Percent of the browser's own text size. */
	readonly textSize: number;
	readonly motion: 'system' | 'reduced';
}

const name = 'firstline-appearance';

/** Applies an appearance, and keeps a copy where static/early.js finds it before the next first paint. */
export function showAppearance({ theme, textSize, motion }: Appearance): void {
	const appearance = { theme, textSize, motion };
	try {
		localStorage.setItem(name, JSON.stringify(appearance));
	} catch {
		// Without the copy the next start paints by the device's settings first.
	}
	dispatchEvent(new CustomEvent(name, { detail: appearance }));
}
