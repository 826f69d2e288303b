import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { examplesOf, readMovesFile } from '#build/move-examples.ts';
import { trainMoves } from '#build/move-training.ts';
import { packModel } from '#lib/domain/calls/move-model.ts';
import { decide } from '#lib/domain/calls/recognise.ts';
import { measure } from '#build/move-measures.ts';
import { tableOf } from '#build/move-table.ts';

// npm run train:moves: learns the recogniser's model anew from question-banks/calls/moves.yaml and writes it and its figures.

const target = 'src/lib/domain/calls/move-weights.ts';
const figures = 'tests/quality/calls/cross-validation.md';

const write = async (path: string, text: string): Promise<void> => {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const file = readMovesFile();
const examples = examplesOf(file);
const moves = file.moves.map(({ id }) => id);
const { model, readings } = trainMoves(examples, moves);
const { counts, classes, weights, ...rest } = packModel(model);
await write(
	target,
	`import type { PackedModel } from './move-model.ts';

// Written by npm run train:moves from question-banks/calls/moves.yaml; not edited by hand.

export const moveWeights: PackedModel = {
	...${JSON.stringify(rest)},
	counts: '${counts}',
	classes: '${classes}',
	weights: '${weights}'
};
`
);
const cases = examples.flatMap((example, index) => {
	const reading = readings[index];
	return reading === undefined ? [] : [{ example, found: decide(example.text, reading, moves, model.decision) }];
});
await write(
	figures,
	tableOf(
		'Five-fold cross-validation',
		`Each of the ${String(examples.length)} sentences of question-banks/calls/moves.yaml is read by a model that four fifths of the others taught. Written by npm run train:moves.`,
		measure(cases, moves),
		examples
	)
);
const bytes = brotliCompressSync(readFileSync(target)).length;
process.stdout.write(`${target}: ${String(model.weights.length)} weights, ${String(bytes)} bytes in brotli\n`);
