import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { movesFileSchema, type MovesFile } from '#lib/domain/calls/scenario.schema.ts';

/** A sentence and the moves that it makes; none for small talk. */
export interface MoveExample {
	readonly text: string;
	readonly moves: readonly string[];
	/** As most people say it: thresholds are chosen on such sentences above all. */
	readonly everyday: boolean;
}

interface Sentences {
	readonly single: Readonly<Record<string, readonly string[]>>;
	readonly several: readonly Pick<MoveExample, 'text' | 'moves'>[];
	readonly none: readonly string[];
}

/** Sentences by what they make, as a list. */
export const examplesIn = ({ single, several, none }: Sentences, everyday: boolean): readonly MoveExample[] => [
	...Object.entries(single).flatMap(([move, texts]) => texts.map((text) => ({ text, moves: [move], everyday }))),
	...several.map(({ text, moves }) => ({ text, moves, everyday })),
	...none.map((text) => ({ text, moves: [], everyday }))
];

/** All sentences of a file of moves: of one move, of several, of none. */
export const examplesOf = ({ moves, several, none, everyday }: MovesFile): readonly MoveExample[] => [
	...examplesIn(
		{
			single: Object.fromEntries(moves.map(({ id, examples }) => [id, examples ?? []])),
			several: several ?? [],
			none: none ?? []
		},
		false
	),
	...(everyday === undefined ? [] : examplesIn(everyday, true))
];

/** Reads question-banks/calls/moves.yaml; throws with the place of what is wrong in it. */
export const readMovesFile = (path = 'question-banks/calls/moves.yaml'): MovesFile =>
	movesFileSchema.parse(parse(readFileSync(path, 'utf8')));

/** A short hash of examples: a model that was learnt from others than these is stale. */
export const hashOfExamples = (examples: readonly MoveExample[]): string =>
	createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 12);
