import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { movesFileSchema, type MovesFile } from '#lib/domain/calls/scenario.schema.ts';

/** A sentence and the moves that it makes; none for small talk. */
export interface MoveExample {
	readonly text: string;
	readonly moves: readonly string[];
}

/** All sentences of a file of moves: of one move, of several, of none. */
export const examplesOf = ({ moves, several, none }: MovesFile): readonly MoveExample[] => [
	...moves.flatMap(({ id, examples }) => (examples ?? []).map((text) => ({ text, moves: [id] }))),
	...(several ?? []),
	...(none ?? []).map((text) => ({ text, moves: [] }))
];

/** Reads question-banks/calls/moves.yaml; throws with the place of what is wrong in it. */
export const readMovesFile = (path = 'question-banks/calls/moves.yaml'): MovesFile =>
	movesFileSchema.parse(parse(readFileSync(path, 'utf8')));

/** A short hash of examples: a model that was learnt from others than these is stale. */
export const hashOfExamples = (examples: readonly MoveExample[]): string =>
	createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 12);
