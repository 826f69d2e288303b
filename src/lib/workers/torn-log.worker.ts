import { leaveTornLog } from '#lib/storage/torn-log.ts';

// Answers with null, or with what went wrong.
leaveTornLog().then(
	() => {
		postMessage(null);
	},
	(error: unknown) => {
		postMessage(error instanceof Error ? error.message : String(error));
	}
);
