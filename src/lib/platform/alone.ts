/**
 * Claims a name for this tab alone. Resolves to what gives it back, or to undefined while another tab holds it. Where
 * the browser has no locks, every tab is let in.
 */
export function holdAlone(name: string): Promise<(() => void) | undefined> {
	return new Promise((resolve, reject) => {
		const { locks } = navigator as { locks?: LockManager };
		if (locks === undefined) {
			resolve(() => undefined);
			return;
		}
		locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) {
					resolve(undefined);
					return undefined;
				}
				return new Promise<void>((release) => {
					resolve(() => {
						release();
					});
				});
			})
			.catch(reject);
	});
}
