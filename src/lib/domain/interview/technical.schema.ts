import { z } from 'zod';

// question-banks/interview/technical.yaml and synonyms.yaml: the technical questions and how their answers are marked.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');
const says = (max: number) => z.array(text(120)).min(3).max(max);

const keyPoint = z.strictObject({ id: slug, point: text(240), says: says(18) });

/** What a candidate may say that is not so; mistakes are said in more ways than points. */
const wrongStatement = z.strictObject({ id: slug, statement: text(240), says: says(40), correction: text(300) });

const technicalQuestion = z.strictObject({
	id: z.string().regex(/^t\d\d$/, 't and two digits'),
	area: slug,
	question: text(240),
	keyPoints: z.array(keyPoint).min(4).max(7),
	wrong: z.array(wrongStatement).min(2).max(4),
	/** Spoken English of 60 to 120 seconds. */
	model: text(2000),
	/** What to ask next where a key point was missed, by the point's id. */
	followUps: z.record(slug, text(200)),
	/** Objectives as `<bank>/<objective>`. */
	objectives: z.array(z.string().regex(/^[a-z0-9-]+\/\d+\.\d+$/, 'bank/objective')).min(1)
});

export const technicalSchema = z.strictObject({ questions: z.array(technicalQuestion).min(1) });

/** Words and phrases that candidates use for one another. */
export const synonymsSchema = z.strictObject({ groups: z.array(z.array(text(40)).min(2)) });

export type TechnicalQuestion = z.infer<typeof technicalQuestion>;
