import type { MoveEntry } from '#lib/domain/calls/content.ts';
import { moveKinds, type MoveKind } from '#lib/domain/calls/moves.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';

/** A move as the learner reads it. */
export interface ShownMove {
	readonly id: string;
	readonly is: string;
}

const kindWords: Readonly<Record<MoveKind, string>> = {
	rapport: 'Getting on with the caller',
	discovery: 'Finding out',
	policy: 'Rules and safety',
	diagnosis: 'Testing',
	action: 'Doing',
	process: 'Leading the call',
	missteps: 'Missteps'
};

/** The moves to pick from, in groups: this call's own ones first. */
export function moveGroups(
	moves: readonly MoveEntry[],
	scenario: Scenario
): { readonly title: string; readonly moves: readonly ShownMove[] }[] {
	const own = scenario.moves ?? [];
	return [
		...(own.length === 0 ? [] : [{ title: 'Only in this call', moves: own }]),
		...moveKinds.map((kind) => ({ title: kindWords[kind], moves: moves.filter((move) => move.kind === kind) }))
	];
}

/** What a move is, in words; its id where the content has none. */
export const moveWords = (id: string, moves: readonly MoveEntry[], scenario: Scenario): string =>
	scenario.moves?.find((move) => move.id === id)?.is ?? moves.find((move) => move.id === id)?.is ?? id;
