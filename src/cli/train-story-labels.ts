import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readLabelledAnswers } from '#build/labelled-answers.ts';
import { trainLabels } from '#build/story-training.ts';

// npm run train:stories: learns the weights of the story analyser anew and writes them.

const source = 'tests/quality/stories/development.yaml';
const target = 'src/lib/domain/stories/label-weights.ts';

const model = trainLabels(readLabelledAnswers(source));
const row = (values: readonly number[]): string => `[${values.join(',')}]`;
const rows = (matrix: readonly (readonly number[])[]): string => `[${matrix.map(row).join(',')}]`;
const text = `import type { LabelModel } from './label-model.ts';

// Written by src/cli/train-story-labels.ts from ${source}; not edited by hand.

/** Names of features with the weights of all labels, one a line: short to load, and easy to compare. */
const table = \`
${[...model.features]
	.map(([name, values]) => `${name.replaceAll('\\', '\\\\').replaceAll('`', '')} ${values.join(' ')}`)
	.join('\n')}\`;

export const labelWeights: LabelModel = {
	examples: '${model.examples}',
	features: new Map(
		table.trim().split('\\n').map((line) => {
			const [name = '', ...weights] = line.split(' ');
			return [name, weights.map(Number)];
		})
	),
	within: ${rows(model.within)},
	across: ${rows(model.across)},
	start: ${row(model.start)},
	end: ${row(model.end)}
};
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
process.stdout.write(`${target}: ${model.features.size} features, ${text.length} characters\n`);
