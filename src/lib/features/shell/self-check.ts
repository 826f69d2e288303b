import { holdAlone } from '#lib/platform/alone.ts';
import { deviceRng } from '#lib/platform/chance.ts';
import { askWorker } from '#lib/platform/worker.ts';
import { isCheckDue, lastCheck } from '#lib/storage/check-report.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { RepairReply, RepairRequest } from '#lib/workers/repair.worker.ts';
import repairWorkerUrl from '#lib/workers/repair.worker.ts?worker&url';

export { markSeen } from '#lib/storage/check-report.ts';

/**
 * Checks all data in a Worker where that is due, in one tab alone, and mends what is damaged. True where the learner is
 * to be told of a mending, now or from an earlier start. Throws what went wrong.
 * @param unclean whether the last session ended without a word
 */
export async function selfCheck({ db }: Storage, now: number, unclean: boolean): Promise<boolean> {
	if (isCheckDue(await lastCheck(db), now, unclean)) {
		const release = await holdAlone('firstline-check');
		try {
			if (release !== undefined) {
				const request: RepairRequest = { now, seed: String(deviceRng()), mendAlways: false };
				const reply = await askWorker<RepairReply>(repairWorkerUrl, request);
				if ('problem' in reply) throw new Error(reply.problem);
			}
		} finally {
			release?.();
		}
	}
	const report = await lastCheck(db);
	return report?.mended === true && report.seen === undefined;
}
