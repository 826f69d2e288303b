import { callUnit, callPolicy, missedObjectives } from '#lib/domain/calls/call-memory.ts';
import type { Call } from '#lib/domain/calls/call-state.ts';
import type { Scorecard } from '#lib/domain/calls/scorecard.ts';
import type { CallServices } from './services.ts';

/**
 * Logs what the first card of a call says, and when the call comes back. Its steps are days: the same call twice in ten
 * minutes is no test of memory. Throws a StorageFailure.
 */
export async function appendMark(
	{ storage, moment }: CallServices,
	run: string,
	call: Call,
	card: Scorecard
): Promise<void> {
	const { queries, log } = storage;
	const { previewOutcomes } = await import('#lib/domain/learning/memory.ts');
	const unit = callUnit(call.scenario.id);
	const [state, scheduling, weights, now] = await Promise.all([
		queries.unitState(unit),
		queries.scheduling(),
		queries.weights(),
		moment()
	]);
	const inDays = { ...scheduling, learningStepsMinutes: [], relearningStepsMinutes: [] };
	const grade = callPolicy[card.band];
	await log.append([
		{
			type: 'call-marked',
			version: 1,
			...now,
			run,
			unit,
			scenario: call.scenario.id,
			variant: call.variant.id,
			cardVersion: card.version,
			percent: card.percent,
			selfGap: card.selfGap ?? 0,
			gates: card.gates.map(({ gate }) => gate),
			drill: card.drill,
			missed: missedObjectives(call, card),
			grade,
			outcome: previewOutcomes(state, unit, now, inDays, weights)[grade]
		}
	]);
}
