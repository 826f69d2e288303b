import { z } from 'zod';

// question-banks/help/help.yaml: how Firstline works and what surrounds the exam, in topics.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');

const partSchema = z.strictObject({
	heading: text(80).optional(),
	paragraphs: z.array(text(900)).optional(),
	/** A list; with `checklist` set each of them can be ticked. */
	list: z.array(text(300)).optional(),
	checklist: z.literal(true).optional()
});

export const helpSchema = z.strictObject({
	topics: z
		.array(
			z.strictObject({
				id: slug,
				title: text(80),
				/** The answer in a sentence. */
				summary: text(240),
				/** Other words that people look for it by. */
				words: z.array(text(40)).optional(),
				parts: z.array(partSchema).min(1),
				/** Where the facts come from, for what is not of Firstline itself. */
				source: text(300).optional(),
				/** A screen that belongs to it. */
				link: z.strictObject({ label: text(60), screen: slug }).optional()
			})
		)
		.min(1)
});

export type HelpTopic = z.infer<typeof helpSchema>['topics'][number];
