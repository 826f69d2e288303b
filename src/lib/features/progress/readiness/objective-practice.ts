import type { BankEntry } from '#lib/domain/bank/content.ts';
import { drawSelection, inState, objectiveKey, selectable } from '#lib/domain/learning/selection.ts';
import { startRun } from '#lib/storage/start-run.ts';
import type { ReadinessServices } from './services.ts';

/** Questions of one stretch of practice. */
const stretch = 10;

/**
 * Ends the open run and starts one with an objective's questions, new ones first; they count in the schedule.
 * Throws a StorageFailure.
 */
export async function startPractice(
	{ storage, moment, rng }: ReadinessServices,
	bank: BankEntry,
	objective: string
): Promise<void> {
	const units = selectable([bank], {
		objectives: [objectiveKey(bank.id, objective)],
		state: 'any',
		kinds: 'all',
		count: stretch,
		scheduled: true
	});
	const [suspended, unseen] = await Promise.all([
		storage.queries.marked('suspended'),
		storage.queries.unseenOf([units.map(({ unit }) => unit)])
	]);
	const at = { unseen, held: [], suspended };
	const fresh = drawSelection(inState(units, 'unseen', at), stretch, String(rng()));
	const rest = drawSelection(
		inState(units, 'any', at).filter(({ unit }) => !unseen.includes(unit)),
		stretch - fresh.length,
		String(rng())
	);
	await startRun(storage, [...fresh, ...rest], await moment(), rng, false);
}
