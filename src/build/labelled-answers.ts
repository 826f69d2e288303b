import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { labels } from '#lib/domain/stories/parts.ts';

const answer = z.strictObject({
	id: z.string(),
	pieces: z.array(z.strictObject({ part: z.enum(labels), text: z.string().min(1) })).min(1),
	quantified: z.boolean(),
	ownActions: z.boolean(),
	blamesOthers: z.boolean()
});

/** An answer whose parts a person has marked; its text is its pieces joined by one space. */
export type LabelledAnswer = z.infer<typeof answer>;

/** Reads a file of labelled answers; throws with the place of what is wrong in it. */
export function readLabelledAnswers(path: string): readonly LabelledAnswer[] {
	return z.array(answer).parse(parse(readFileSync(path, 'utf8')));
}

/** The text of a labelled answer. */
export function textOf({ pieces }: LabelledAnswer): string {
	return pieces.map(({ text }) => text).join(' ');
}

/** A short hash of labelled answers: weights that were learnt from others than these are stale. */
export function hashOfAnswers(answers: readonly LabelledAnswer[]): string {
	return createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 12);
}
