import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factsFileSchema } from '#lib/domain/bank/facts.schema.ts';
import { helpSchema } from '#lib/domain/help/help.schema.ts';
import { glossarySchema } from '#lib/domain/bank/glossary.schema.ts';
import {
	behaviouralSchema,
	competenciesSchema,
	exampleStoriesSchema
} from '#lib/domain/stories/interview-content.schema.ts';
import {
	advertWordsSchema,
	followUpsSchema,
	interviewerSchema,
	phoneScreenSchema,
	rolesSchema,
	yourQuestionsSchema
} from '#lib/domain/interview/day-content.schema.ts';
import { careerSchema, kitSchema } from '#lib/domain/interview/kit-content.schema.ts';
import { synonymsSchema, technicalSchema } from '#lib/domain/interview/technical.schema.ts';
import { bankSchema, noteSchema, objectiveFileSchema } from '#lib/domain/bank/item.schema.ts';
import { deskFileSchema, movesFileSchema, scenarioSchema } from '#lib/domain/calls/scenario.schema.ts';
import { shiftSchema } from '#lib/domain/shift/shift.schema.ts';
import type { Problem } from './problem.ts';

// JSON Schemas for editors, written from the one definition.

const schemas = {
	'item.schema.json': objectiveFileSchema,
	'note.schema.json': noteSchema,
	'bank.schema.json': bankSchema,
	'facts.schema.json': factsFileSchema,
	'glossary.schema.json': glossarySchema,
	'call.schema.json': scenarioSchema,
	'call-moves.schema.json': movesFileSchema,
	'call-desk.schema.json': deskFileSchema,
	'shift.schema.json': shiftSchema,
	'competencies.schema.json': competenciesSchema,
	'behavioural.schema.json': behaviouralSchema,
	'example-stories.schema.json': exampleStoriesSchema,
	'technical.schema.json': technicalSchema,
	'synonyms.schema.json': synonymsSchema,
	'roles.schema.json': rolesSchema,
	'phone-screen.schema.json': phoneScreenSchema,
	'your-questions.schema.json': yourQuestionsSchema,
	'advert-words.schema.json': advertWordsSchema,
	'interviewer.schema.json': interviewerSchema,
	'follow-ups.schema.json': followUpsSchema,
	'kit.schema.json': kitSchema,
	'career.schema.json': careerSchema,
	'help.schema.json': helpSchema
};

const texts = (): [name: string, text: string][] =>
	Object.entries(schemas).map(([name, schema]) => [
		name,
		`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, '\t')}\n`
	]);

/** Writes the schemas into `question-banks`. */
export function writeJsonSchemas(root: string): void {
	for (const [name, text] of texts()) writeFileSync(join(root, name), text);
}

/** One error for each schema file that is not what would be written now. */
export const staleJsonSchemas = (root: string): Problem[] =>
	texts()
		.filter(([name, text]) => !existsSync(join(root, name)) || readFileSync(join(root, name), 'utf8') !== text)
		.map(([name]) => ({
			rule: 'editor-schema',
			severity: 'error',
			bank: 'question-banks',
			file: `question-banks/${name}`,
			line: 1,
			message: 'the editor schema is stale',
			fix: 'run npm run bank:check -- --write-schemas'
		}));
