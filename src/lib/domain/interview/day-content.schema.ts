import { z } from 'zod';

// question-banks/interview/: the roles that an interview day is for, and what its interviewer asks and says.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');
/** How much something counts: 1 a little, 5 most. */
const weights = z.record(slug, z.int().min(1).max(5));

/** What a text is searched for: in lower case; a word that ends in * stands for all that begin so. */
const soughtWords = z
	.array(z.string().regex(/^[a-z0-9.+/&' -]+\*?$/, 'lower-case words, perhaps with * at the end'))
	.min(4);

const roleSchema = z.strictObject({
	id: slug,
	title: text(60),
	/** What the interviewer cares about. */
	cares: text(400),
	/** How the interviewer opens the day. */
	intro: text(500),
	level: z.enum(['starter', 'steady', 'hard']),
	/** Questions of a standard day. */
	mix: z.strictObject({
		phone: z.int().min(1).max(4),
		technical: z.int().min(3).max(9),
		star: z.int().min(2).max(6),
		yours: z.int().min(1).max(3)
	}),
	competencies: weights,
	areas: weights,
	/** Ids of scenarios that suit the role. */
	calls: z.array(slug).min(3)
});

export const rolesSchema = z.strictObject({ roles: z.array(roleSchema).min(1) });

export const phoneScreenSchema = z.strictObject({
	questions: z
		.array(
			z.strictObject({
				id: slug,
				topic: text(40),
				question: text(240),
				/** What a good answer holds; one without words only a person can judge. */
				holds: z
					.array(z.strictObject({ point: text(200), words: soughtWords.optional() }))
					.min(3)
					.max(6),
				/** What to keep out of it. */
				avoid: text(300)
			})
		)
		.min(4)
});

export const yourQuestionsSchema = z.strictObject({
	/** What questions can be about; one in own words is known by its words. */
	kinds: z.array(z.strictObject({ id: slug, title: text(60), shows: text(200), words: soughtWords })).min(3),
	/** How the interviewer asks for them: one for each that the learner may put. */
	prompts: z.array(z.strictObject({ id: slug, question: text(160) })).length(3),
	questions: z
		.array(
			z.strictObject({
				id: slug,
				question: text(240),
				/** What asking it shows. */
				shows: text(200),
				/** Id of what it is about. */
				kind: slug,
				/** Whom to ask. */
				stage: z.enum(['recruiter', 'manager', 'team'])
			})
		)
		.min(10)
});

/** Words of job advertisements that ask for a competency or an area. */
export const advertWordsSchema = z.strictObject({
	groups: z
		.array(
			z.strictObject({
				kind: z.enum(['competency', 'area']),
				id: slug,
				words: soughtWords
			})
		)
		.min(1)
});

const stageLines = z.strictObject({
	phone: text(200),
	technical: text(200),
	call: text(200),
	star: text(200),
	yours: text(200)
});

const mannerLines = z.strictObject({
	/** What a learner reads before choosing this interviewer. */
	means: text(200),
	begins: stageLines,
	/** After an answer; a silent interviewer has none. */
	after: z.array(text(120)).max(8),
	repeats: text(120),
	skips: text(120),
	ends: text(200)
});

export const interviewerSchema = z.strictObject({
	friendly: mannerLines,
	hurried: mannerLines,
	silent: mannerLines
});

const followUps = z.array(text(160)).min(2).max(6);

/** Questions after a story, by what it left out. */
export const followUpsSchema = z.strictObject({
	result: followUps,
	own: followUps,
	figure: followUps,
	lesson: followUps
});

export type Role = z.infer<typeof roleSchema>;
export type PhoneQuestion = z.infer<typeof phoneScreenSchema>['questions'][number];
export type YourQuestions = z.infer<typeof yourQuestionsSchema>;
export type AdvertWords = z.infer<typeof advertWordsSchema>['groups'];
export type Interviewer = z.infer<typeof interviewerSchema>;
export type FollowUps = z.infer<typeof followUpsSchema>;
