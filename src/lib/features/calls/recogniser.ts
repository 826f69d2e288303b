import type { Recognised } from '#lib/domain/calls/recognise.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';

/** Reads what a technician says in one scenario. */
export type Recogniser = (text: string) => Recognised;

/** The recogniser of moves for a scenario; it and its model are fetched only now. */
export async function loadRecogniser({ moves = [] }: Scenario): Promise<Recogniser> {
	const [{ recognise }, { unpackModel }, { moveWeights }] = await Promise.all([
		import('#lib/domain/calls/recognise.ts'),
		import('#lib/domain/calls/move-model.ts'),
		import('#lib/domain/calls/move-weights.ts')
	]);
	const model = unpackModel(moveWeights);
	return (text) => recognise(model, text, moves);
}
