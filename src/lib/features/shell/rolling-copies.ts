import { copyEveryMillis } from '#lib/domain/backup/copies.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { runWorker } from '#lib/platform/worker.ts';
import type { CopyRequest } from '#lib/workers/copies.worker.ts';
import copiesWorkerUrl from '#lib/workers/copies.worker.ts?worker&url';

/**
 * Makes a copy now, every 30 minutes while the page is looked at, and whenever it is hidden. What cannot be copied (no room,
 * no such file system) is tried again the next time; nothing waits for it.
 */
export function keepRollingCopies(moment: () => Promise<Moment>): void {
	const copy = (): void => {
		moment()
			.then(({ at, day }) => runWorker(copiesWorkerUrl, { at, day } satisfies CopyRequest))
			.catch(() => undefined);
	};
	setInterval(() => {
		if (!document.hidden) copy();
	}, copyEveryMillis);
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) copy();
	});
	copy();
}
