import { z } from 'zod';

// A shift as its author writes it; question-banks/calls/shifts/README.md explains it.
// Strict, so that a typo in an author's file is an error and not a silent loss.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');
const level = z.enum(['high', 'medium', 'low']);
/** Whole minutes since the shift began. */
const minute = z.int().min(0).max(60);

/** What is owed to work of one priority, in minutes since it arrived. */
const slaSchema = z.strictObject({
	/** The first answer to whoever reported it. */
	answer: z.int().min(1).max(480),
	/** In the right hands: with the right group, or solved at the desk. */
	hands: z.int().min(1).max(960),
	/** Longest silence after an answer; left out where no update is owed. */
	update: z.int().min(1).max(60).optional()
});

const laterSchema = z.strictObject({
	/** Minutes after its arrival. */
	after: z.int().min(1).max(30),
	/** It does not come where this was done before. */
	unless: z.enum(['answered', 'handed']).optional(),
	text: text(400),
	/** What the key becomes by it. */
	impact: level.optional(),
	urgency: level.optional()
});

const stepSchema = z.strictObject({
	id: slug,
	/** What the learner says or does first. */
	text: text(240),
	right: z.literal(true).optional(),
	/** Why it is right; of a wrong one, why it tempts and what it costs. */
	why: text(300)
});

const workSchema = z.strictObject({
	id: slug,
	arrives: minute,
	channel: z.enum(['phone', 'chat', 'ticket', 'alert']),
	who: z.strictObject({
		name: text(60),
		role: text(80),
		department: text(60),
		/** Noise and rank raise no priority: they are there to tempt. */
		tone: z.enum(['loud', 'quiet']),
		rank: z.enum(['system', 'staff', 'lead', 'director'])
	}),
	/** As it stands in the queue. */
	subject: text(90),
	text: text(700),
	later: z.array(laterSchema).max(3).optional(),
	/** What they write when a promise was not kept. */
	broken: text(300).optional(),
	impact: level,
	urgency: level,
	/** Why impact and urgency are these. */
	why: text(400),
	/** Who has to solve it: an id of desk.yaml. */
	group: slug,
	/** The desk may solve it itself, at once. */
	solvable: z.literal(true).optional(),
	/** The work that has the same cause and leads. */
	duplicateOf: slug.optional(),
	security: z.literal(true).optional(),
	/** What to do or say first: one is right. */
	steps: z.array(stepSchema).min(3).max(4),
	/** What tempts to treat it wrongly, and why that is wrong. */
	lure: text(300)
});

export const shiftSchema = z.strictObject({
	id: slug,
	version: z.int().min(1),
	title: text(80),
	/** What the learner reads before it begins. */
	brief: text(500),
	/** Wall clock at its start, HH:MM. */
	begins: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:MM'),
	minutes: z.int().min(15).max(30),
	level: z.enum(['starter', 'steady', 'hard']),
	/** Numbers of the duties in a help desk job. */
	duties: z.array(z.int().min(1).max(30)).min(1),
	policy: z.strictObject({
		title: text(80),
		rules: z
			.array(z.strictObject({ id: z.string().regex(/^[A-Z][0-9]+$/, 'a letter and a number, as P1'), text: text(300) }))
			.min(3)
			.max(8),
		/** For priority 1 to 5, in this order. */
		sla: z.array(slaSchema).length(5)
	}),
	services: z
		.array(
			z.strictObject({
				id: slug,
				name: text(60),
				/** From this minute on it shows this; the first one from minute 0. */
				states: z
					.array(z.strictObject({ from: minute, state: z.enum(['up', 'degraded', 'down']), text: text(200) }))
					.min(1)
			})
		)
		.min(2)
		.max(8),
	work: z.array(workSchema).min(8).max(10),
	/** What was going on and what the best order was: shown after the end. */
	truth: text(900)
});

export type Shift = z.output<typeof shiftSchema>;
export type Work = Shift['work'][number];
export type Later = NonNullable<Work['later']>[number];
export type Sla = Shift['policy']['sla'][number];
export type Service = Shift['services'][number];
