import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readMarkedAnswers, readTechnical } from '#build/marked-answers.ts';
import { markingTable, measureMarking } from '#build/marking-measures.ts';
import { trainMarking, type CrossValidated } from '#build/marking-training.ts';

// npm run train:marking: learns how answers are marked from the development answers and writes it and its figures.

const folder = 'tests/quality/interview';
const target = 'src/lib/domain/interview/marking-weights.ts';
const figures = `${folder}/cross-validation.md`;

const write = async (path: string, text: string): Promise<void> => {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const { model, plain, hard } = trainMarking(
	readMarkedAnswers(`${folder}/development.yaml`),
	readMarkedAnswers(`${folder}/hard.yaml`),
	readTechnical()
);
await write(
	target,
	`import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from development.yaml and hard.yaml in ${folder}; not edited by hand.

export const markingWeights: MarkingModel = ${JSON.stringify(model)};
`
);
const unseen =
	'Those to each question are marked by a model that has seen none of them, and without the phrases of the content that repeat four words of an answer in a row.';
const tableOf = (title: string, about: string, { decisions, chances }: CrossValidated): string => {
	const measures = measureMarking(
		decisions.map(({ wrong, right }, at) => ({
			wrong,
			right,
			said: (chances[at] ?? 0) >= model.limits[wrong ? 'wrong' : 'points']
		}))
	);
	return markingTable(title, `${about} ${unseen}`, measures);
};
const page = [
	tableOf('The marking of technical answers: cross-validation', 'The answers of development.yaml.', plain),
	tableOf(
		'Hard answers: cross-validation',
		'The answers of hard.yaml, which say a wrong statement in a roundabout way or nearly say one.',
		hard
	)
].join('\n');
await write(figures, page);
process.stdout.write(page);
