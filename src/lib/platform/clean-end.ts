const name = 'firstline-open';

/**
 * Notes that the app is open, until this page is left. True where such a note was left behind: the browser or the device
 * went down, or another tab is open. False where the browser keeps no notes.
 */
export function endedUncleanly(): boolean {
	try {
		const found = localStorage.getItem(name) !== null;
		const open = (): void => {
			localStorage.setItem(name, '1');
		};
		open();
		addEventListener('pageshow', open);
		addEventListener('pagehide', () => {
			localStorage.removeItem(name);
		});
		return found;
	} catch {
		return false;
	}
}

/** Whether the browser is of Chromium's family, whose databases a crash can harm at the start after next. */
export const isChromium = (): boolean =>
	(navigator as { userAgentData?: { brands?: readonly { brand: string }[] } }).userAgentData?.brands?.some(
		({ brand }) => brand === 'Chromium'
	) ?? false;
