import { z } from 'zod';

// question-banks/interview/: what behavioural questions ask about, and the questions.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');

const competencySchema = z.strictObject({
	id: slug,
	title: text(40),
	means: text(240),
	looksFor: z.array(text(120)).min(3).max(6),
	whyItMatters: text(300)
});

export const competenciesSchema = z.strictObject({ competencies: z.array(competencySchema).min(1) });

const starOutline = z.strictObject({
	situation: text(400),
	task: text(400),
	action: z.array(text(200)).min(3).max(6),
	result: text(400)
});

/** For a question on motivation, which is not answered with one story. */
const pointsOutline = z.strictObject({ points: z.array(text(300)).min(3).max(8) });

const questionSchema = z.strictObject({
	id: slug,
	competency: slug,
	question: text(160),
	/** False where the outline is one of points. */
	star: z.boolean().default(true),
	listensFor: z.array(text(100)).min(3).max(6),
	/** Follow-up questions, by the part that they dig into. */
	probes: z.strictObject({ situation: text(160), task: text(160), action: text(160), result: text(160) }),
	weak: z.strictObject({ outline: text(300), why: text(300) }),
	strong: z.strictObject({
		from: z.enum([
			'care',
			'family',
			'help-desk',
			'home-lab',
			'hospitality',
			'retail',
			'school',
			'volunteering',
			'warehouse'
		]),
		outline: z.union([starOutline, pointsOutline]),
		why: text(300)
	}),
	cueWords: z.array(text(30)).min(5).max(15),
	/** Helps a person who thinks that they have no story for it. */
	idea: text(300)
});

export const behaviouralSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export const exampleStoriesSchema = z.strictObject({
	stories: z.array(
		z.strictObject({
			id: slug,
			title: text(80),
			competencies: z.array(slug).min(1),
			tags: z.array(text(30)),
			parts: z.strictObject({ situation: text(600), task: text(400), action: text(1200), result: text(600) })
		})
	)
});

export type ExampleStory = z.infer<typeof exampleStoriesSchema>['stories'][number];
export type Competency = z.infer<typeof competencySchema>;
export type BehaviouralQuestion = z.infer<typeof questionSchema>;
