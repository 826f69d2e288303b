import type { CheckReport } from '#lib/domain/log/damage.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';
import { checkAndMend, mend } from '#lib/storage/repair.ts';

/** `mendAlways`: in one transaction at once, for a learner who waits; else page by page, and a mending only at need. */
export interface RepairRequest {
	readonly now: number;
	readonly seed: string;
	readonly mendAlways: boolean;
}

/** The report; none where the learner was too busy for a check. Or what went wrong, in words. */
export type RepairReply = { readonly report: CheckReport | undefined } | { readonly problem: string };

async function work({ now, seed, mendAlways }: RepairRequest): Promise<CheckReport | undefined> {
	const db = new FirstlineDatabase();
	const rng = seededRng(seed);
	return mendAlways ? mend(db, millis(now), rng) : checkAndMend(db, millis(now), rng);
}

addEventListener('message', ({ data }: MessageEvent<RepairRequest>) => {
	const reply = (message: RepairReply): void => {
		postMessage(message);
	};
	work(data).then(
		(report) => {
			reply({ report });
		},
		(error: unknown) => {
			reply({ problem: error instanceof Error ? error.message : String(error) });
		}
	);
});
