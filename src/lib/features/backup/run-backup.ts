import { startWorker, workerFailure } from '#lib/platform/worker.ts';
import type { BackupReply, BackupRequest } from '#lib/workers/backup.worker.ts';
import backupWorkerUrl from '#lib/workers/backup.worker.ts?worker&url';

type Outcome = Exclude<BackupReply, { readonly step: string } | { readonly problem: string }>;

/** Runs one request away from the screen's thread; `onstep` hears what it is at. Throws what went wrong, in words. */
export function runBackup(request: BackupRequest, onstep: (step: string) => void): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const worker = startWorker(backupWorkerUrl);
		const end = (finish: () => void): void => {
			worker.terminate();
			finish();
		};
		worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
			if ('step' in data) {
				onstep(data.step);
			} else if ('problem' in data) {
				end(() => {
					reject(new Error(data.problem));
				});
			} else {
				end(() => {
					resolve(data);
				});
			}
		};
		worker.onerror = (event) => {
			end(() => {
				reject(workerFailure(event));
			});
		};
		worker.postMessage(request);
	});
}
