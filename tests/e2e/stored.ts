import type { Page } from '@playwright/test';

/** Rows of the log that are answers, units, and runs. */
export function stored(page: Page): Promise<{ answers: number; units: number; runs: number }> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('firstline');
				request.onerror = () => {
					reject(new Error(request.error?.message));
				};
				request.onsuccess = () => {
					const transaction = request.result.transaction(['events', 'units', 'runs']);
					const events = transaction.objectStore('events').getAll();
					const units = transaction.objectStore('units').count();
					const runs = transaction.objectStore('runs').count();
					transaction.oncomplete = () => {
						request.result.close();
						const answers = (events.result as { type: string }[]).filter(({ type }) => type === 'answered').length;
						resolve({ answers, units: units.result, runs: runs.result });
					};
				};
			})
	);
}
