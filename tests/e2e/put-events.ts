import type { Page } from '@playwright/test';
import type { StoredEvent } from '#lib/domain/log/event.ts';

/** Today as the learner's settings count days from 1970-01-01: it begins at four in the morning, local time. */
export function studyDay(): number {
	const now = new Date();
	return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000);
}

/**
 * Puts events into the log behind the app's back; the next page folds all of it anew. Their ids are made up, which a check
 * of the data would take for damage: it stands as done.
 */
export async function putEvents(page: Page, events: readonly StoredEvent[]): Promise<void> {
	// A page of the same site that is not the app, which might be about to check.
	const was = page.url();
	await page.goto('/icon.svg');
	await page.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('firstline');
				request.onsuccess = () => {
					const writing = request.result.transaction(['events', 'values'], 'readwrite');
					for (const row of rows) {
						writing.objectStore('events').put(row);
					}
					writing.objectStore('values').delete('foldVersion');
					const checked = { at: Date.now(), events: 0, documents: 0, findings: [], quarantined: 0, mended: false };
					writing.objectStore('values').put({ key: 'check', value: checked });
					writing.oncomplete = () => {
						request.result.close();
						resolve();
					};
					writing.onerror = () => {
						reject(new Error(String(writing.error)));
					};
				};
			}),
		events
	);
	await page.goto(was);
}
