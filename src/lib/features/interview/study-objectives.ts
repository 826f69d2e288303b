import { drawSelection, selectable } from '#lib/domain/learning/selection.ts';
import { startRun } from '#lib/storage/start-run.ts';
import type { InterviewServices } from './services.ts';

const questions = 15;

/** Starts a run with cards of these objectives in place of the open one; memory and due days stay as they are. Throws a StorageFailure. */
export async function studyObjectives(
	{ storage, content, rng, moment }: InterviewServices,
	objectives: readonly string[]
): Promise<void> {
	const units = selectable(content.exams, {
		objectives,
		state: 'any',
		kinds: 'all',
		count: questions,
		scheduled: false
	});
	await startRun(storage, drawSelection(units, questions, String(rng())), await moment(), rng, true);
}
