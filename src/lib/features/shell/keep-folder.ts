import type { Moment } from '#lib/domain/learning/local-day.ts';
import { runWorker } from '#lib/platform/worker.ts';
import { folderState } from '#lib/storage/folder-state.ts';
import type { FirstlineDatabase } from '#lib/storage/database.ts';
import folderWorkerUrl from '#lib/workers/folder.worker.ts?worker&url';

const every = 10 * 60_000;

/** Looks into the folder that this device keeps, if any. Throws what went wrong, which the screen of data shows, too. */
export async function lookIntoFolder(db: FirstlineDatabase, { offset, day }: Moment): Promise<void> {
	if ((await folderState(db)) !== undefined) await runWorker(folderWorkerUrl, { offset, day });
}

/** Looks into the folder now and every ten minutes while a tab is open. What fails is noted and tried again. */
export function followFolder(db: FirstlineDatabase, moment: () => Promise<Moment>): void {
	const look = (): void => {
		moment()
			.then((when) => lookIntoFolder(db, when))
			.catch(() => undefined);
	};
	look();
	setInterval(look, every);
}
