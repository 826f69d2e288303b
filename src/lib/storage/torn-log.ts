// Chromium keeps the databases of an origin in LevelDB, which writes behind whatever the last session left of its log, also
// behind a record that a crash has torn: from there on the log cannot be read (https://github.com/google/leveldb/issues/1287).
// At the start after next what was written meanwhile is gone, or Chromium drops the whole origin. A log is left behind for
// good once it is full; what came before in this session is kept with it.

/** There for a moment after a crash; what another crash leaves of it goes the next time, or when all is deleted. */
export const scratchName = 'firstline-scratch';
/** LevelDB begins a new log after 4 MB. */
const fullBytes = 4.5 * 1024 * 1024;
/** Chromium keeps values over 64 kB in files of their own, beside the log. */
const pieceBytes = 16 * 1024;

const done = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error(`The database "${scratchName}" could not be opened.`));
		};
	});

/** Fills the browser's log of this origin with chance, which cannot be compressed, and drops it again. Throws where it cannot. */
export async function leaveTornLog(): Promise<void> {
	await done(indexedDB.deleteDatabase(scratchName));
	const opening = indexedDB.open(scratchName);
	opening.onupgradeneeded = () => {
		opening.result.createObjectStore(scratchName, { autoIncrement: true });
	};
	const database = await done(opening);
	try {
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction(scratchName, 'readwrite');
			transaction.oncomplete = () => {
				resolve();
			};
			transaction.onabort = () => {
				reject(transaction.error ?? new Error('The browser gave up writing.'));
			};
			const store = transaction.objectStore(scratchName);
			for (let written = 0; written < fullBytes; written += pieceBytes) {
				store.add(crypto.getRandomValues(new Uint8Array(pieceBytes)));
			}
		});
	} finally {
		database.close();
		await done(indexedDB.deleteDatabase(scratchName));
	}
}
