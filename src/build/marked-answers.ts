import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import { loadTechnical } from './load-technical.ts';
import { SourceFolder } from './source-folder.ts';

const answersSchema = z.strictObject({
	answers: z.array(
		z.strictObject({
			id: z.string(),
			question: z.string(),
			kind: z.enum(['strong', 'partial', 'wrong']),
			covered: z.array(z.string()),
			wrong: z.array(z.string()),
			text: z.string().min(1)
		})
	)
});

/** An answer to a technical question in which a person has marked the key points and wrong statements. */
export type MarkedAnswer = z.infer<typeof answersSchema>['answers'][number];

/** Reads a file of marked answers; throws with the place of what is wrong in it. */
export const readMarkedAnswers = (path: string): readonly MarkedAnswer[] =>
	answersSchema.parse(parse(readFileSync(path, 'utf8'))).answers;

/** The technical questions as they stand in `question-banks`; throws with the first thing that is wrong in them. */
export function readTechnical(): TechnicalContent {
	const source = new SourceFolder('question-banks');
	const content = loadTechnical(source);
	const [problem] = source.problems;
	if (content === undefined || problem !== undefined) throw new Error(problem?.message ?? 'no technical questions');
	return content;
}

/** A short hash of all that the marking learns from: weights that were learnt from anything else are stale. */
export function hashOfMarking({ questions, synonyms }: TechnicalContent, answers: readonly MarkedAnswer[]): string {
	const said = questions.map(({ id, question, keyPoints, wrong }) => [id, question, keyPoints, wrong]);
	return createHash('sha256')
		.update(JSON.stringify([said, synonyms, answers]))
		.digest('hex')
		.slice(0, 12);
}
