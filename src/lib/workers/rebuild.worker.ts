import { FirstlineDatabase } from '#lib/storage/database.ts';
import { rebuild } from '#lib/storage/rebuild.ts';

// Derives every projection anew, away from the screen's thread. Answers with null, or with what went wrong.
const db = new FirstlineDatabase();
rebuild(db).then(
	() => {
		postMessage(null);
	},
	(error: unknown) => {
		postMessage(error instanceof Error ? error.message : String(error));
	}
);
