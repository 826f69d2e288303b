/** Shows a count on the installed app's icon, and nothing for 0. Does nothing where there is no such badge. */
export function showBadge(count: number): void {
	// Before the app is installed some browsers refuse; there is no icon to miss it on.
	navigator.setAppBadge?.(count).catch(() => undefined);
}
