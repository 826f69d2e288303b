import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { unpackModel } from '#lib/domain/calls/move-model.ts';
import { moveWeights } from '#lib/domain/calls/move-weights.ts';
import { recognise } from '#lib/domain/calls/recognise.ts';
import { scenarioSchema } from '#lib/domain/calls/scenario.schema.ts';

// npm run -s recognise < utterances.txt: one JSON line {"text", "moves"} for each line, with the moves that count unasked.

const { scenario } = parseArgs({ options: { scenario: { type: 'string' } } }).values;
if (scenario !== undefined && !/^[a-z0-9-]+$/.test(scenario)) {
	throw new Error(`${scenario} is not the id of a scenario`);
}
const own =
	scenario === undefined
		? []
		: (scenarioSchema.parse(parse(readFileSync(`question-banks/calls/${scenario}.yaml`, 'utf8'))).moves ?? []);

const model = unpackModel(moveWeights);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
	const text = line.replace(/^\uFEFF/, '');
	const moves = recognise(model, text, own).moves.map(({ id, confidence }) => ({ id, confidence }));
	process.stdout.write(`${JSON.stringify({ text, moves })}\n`);
}
