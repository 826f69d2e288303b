import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readMarkedAnswers, readTechnical } from '#build/marked-answers.ts';
import { markingTable, measureMarking } from '#build/marking-measures.ts';
import { trainMarking } from '#build/marking-training.ts';

// npm run train:marking: learns how answers are marked from the development answers and writes it and its figures.

const source = 'tests/quality/interview/development.yaml';
const target = 'src/lib/domain/interview/marking-weights.ts';
const figures = 'tests/quality/interview/cross-validation.md';

const write = async (path: string, text: string): Promise<void> => {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const { model, decisions, chances } = trainMarking(readMarkedAnswers(source), readTechnical());
await write(
	target,
	`import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from ${source}; not edited by hand.

export const markingWeights: MarkingModel = ${JSON.stringify(model)};
`
);
const measures = measureMarking(
	decisions.map(({ wrong, right }, at) => ({
		wrong,
		right,
		said: (chances[at] ?? 0) >= model.limits[wrong ? 'wrong' : 'points']
	}))
);
const page = markingTable(
	'The marking of technical answers: cross-validation',
	`The answers of development.yaml, those to each question marked by a model that has seen none of them.`,
	measures
);
await write(figures, page);
process.stdout.write(page);
