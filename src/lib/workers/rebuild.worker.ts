import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';
import { rebuild } from '#lib/storage/rebuild.ts';

// Derives every projection anew, away from the screen's thread. Answers with null, or with what went wrong.
const db = new FirstlineDatabase();

/** Where the log itself is damaged, a rebuild alone cannot read it: then the log is mended first. */
async function rebuildOrMend(): Promise<void> {
	try {
		await rebuild(db);
	} catch (error) {
		const { mend } = await import('#lib/storage/repair.ts');
		const { mended } = await mend(
			db,
			millis(Date.now()),
			seededRng(String(performance.timeOrigin + performance.now()))
		);
		if (!mended) throw error;
	}
}

rebuildOrMend().then(
	() => {
		postMessage(null);
	},
	(error: unknown) => {
		postMessage(error instanceof Error ? error.message : String(error));
	}
);
