import { recognise, type Recognised } from '#lib/domain/calls/recognise.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';

/** Reads what a technician says in one scenario. */
export type Recogniser = (text: string) => Recognised;

/** The recogniser of moves for a scenario; its model comes only now. */
export async function loadRecogniser({ moves = [] }: Scenario): Promise<Recogniser> {
	const [{ unpackModel }, { moveWeights }] = await Promise.all([
		import('#lib/domain/calls/move-model.ts'),
		import('#lib/domain/calls/move-weights.ts')
	]);
	const model = unpackModel(moveWeights);
	const own = moves.filter(({ examples }) => examples.length > 0);
	return (text) => recognise(model, text, own);
}
