import { z } from 'zod';
import { termPattern } from './conditions.ts';
import { criterionIds, gateKinds, lineTopics } from './criteria.ts';

// A call as its author writes it; question-banks/calls/README.md explains it with a full example.
// Strict, so that a typo in an author's file is an error and not a silent loss.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');
const slugs = z.array(slug);

/** Terms that must all hold: `verified`, `not unlocked`, `knows cut-off`, `did unlock`, `trust >= 40`, `impostor` … */
const conditions = z
	.array(
		z
			.string()
			.regex(
				termPattern,
				'a condition is a flag, or: knows <fact>, said <move>, did <action>, variant <id>, genuine, impostor, ' +
					'phase <open|discover|diagnose|act|close>, heat < 60, trust >= 40; each may begin with "not "'
			)
	)
	.min(1);

/** One line, several of which the seed picks one, or lines by mood. */
const line = text(600);
const lineOrLines = z.union([line, z.array(line).min(1).max(8)]);
const says = z.union([
	lineOrLines,
	z.strictObject({ calm: lineOrLines, tense: lineOrLines.optional(), angry: lineOrLines.optional() })
]);

const effects = {
	sets: slugs.optional(),
	clears: slugs.optional()
};

const linesOfMood = z.partialRecord(z.enum(lineTopics), z.array(line).min(1).max(8));
const partLines = z.strictObject({
	calm: linesOfMood.optional(),
	tense: linesOfMood.optional(),
	angry: linesOfMood.optional()
});

const level = z.enum(['high', 'medium', 'low']);

const outcomeSchema = z.strictObject({
	kind: z.enum(['resolve', 'workaround', 'escalate', 'refuse']),
	/** Resolver group that an escalation goes to. */
	to: slug.optional(),
	/** What must hold when the call ends. */
	needs: conditions,
	/** What was really going on and what was right to do: shown after the call. */
	summary: text(900)
});

/** Any one of these words or phrases (lower case; a word counts with its endings) shows that the note holds this. */
const keywords = z.array(text(60)).min(1).max(14);
const keywordGroups = z.array(keywords).min(1).max(5);

const ticketKeySchema = z.strictObject({
	/** Ids of desk.yaml; several where several are right. */
	category: z.union([slug, z.array(slug).min(1)]),
	impact: level,
	urgency: level,
	group: slug,
	status: z.enum(['resolved', 'pending', 'escalated']),
	note: z.strictObject({
		symptom: keywordGroups,
		tests: keywordGroups,
		findings: keywordGroups,
		/** How it was solved, or what the next person has to do. */
		resolution: keywordGroups
	})
});

const variantSchema = z.strictObject({
	id: slug,
	name: text(60),
	role: text(80),
	department: text(60),
	/** As the desk would ring back. */
	contact: text(60),
	/** Tag of the device that the call is about. */
	asset: text(40).optional(),
	identity: z.enum(['genuine', 'impostor']).default('genuine'),
	/** 0 lost with computers, 1 everyday user, 2 works in IT. */
	technical: z.union([z.literal(0), z.literal(1), z.literal(2)]),
	/** 0 every technical word annoys, 1 some are fine, 2 jargon is welcome. */
	jargon: z.union([z.literal(0), z.literal(1), z.literal(2)]),
	temper: z.enum(['even', 'quick', 'fiery']),
	startHeat: z.int().min(0).max(90),
	startTrust: z.int().min(0).max(90),
	/** How many of the technician's turns the caller needs to let off steam when nobody hears them. */
	vents: z.int().min(0).max(3),
	face: z.strictObject({
		seed: text(30),
		hair: z.enum(['short', 'long', 'curly', 'bun', 'bald', 'covered']).optional(),
		age: z.enum(['young', 'middle', 'older']).optional(),
		extra: z.enum(['glasses', 'beard', 'headset']).optional()
	}),
	voice: z.strictObject({
		pitch: z.enum(['low', 'middle', 'high']),
		pace: z.enum(['slow', 'normal', 'fast']),
		accent: z.enum(['en-US', 'en-GB', 'en-IN', 'en-AU', 'en-IE', 'en-ZA']).optional()
	}),
	/** What opens the call; the seed picks one. */
	opening: z.array(line).min(2).max(5),
	/** In the place of the scenario's lines on the same topic and in the same mood. */
	lines: partLines.optional(),
	/** Flags that are set from the start. */
	sets: slugs.optional(),
	outcome: outcomeSchema.optional(),
	ticket: ticketKeySchema.optional()
});

const ruleSchema = z.strictObject({
	id: z.string().regex(/^[A-Z][0-9]+$/, 'a letter and a number, as P1'),
	text: text(400),
	/** The gate that this rule of the policy is tested by. */
	gate: z.enum(gateKinds).optional(),
	/** Only then is the gate tested. */
	when: conditions.optional(),
	/** What must hold; without it: verified (identity), both asked (consent), reported (incident). */
	needs: conditions.optional()
});

const factSchema = z.strictObject({
	id: slug,
	/** As it stands in the learner's notes once it is known. */
	note: text(160),
	/** Moves that the caller answers with it. */
	ask: slugs.optional(),
	/** What shows it: directory/<id>, shell/<id>, status/<id>, article/<id>, history/<id>, action/<id>. */
	see: z.array(z.string().regex(/^(?:directory|shell|status|article|history|action)\/[a-z0-9-]+$/)).optional(),
	when: conditions.optional(),
	/** Counts for the share of the needed diagnosis. */
	required: z.literal(true).optional(),
	/** Knowing it is knowing the root cause. */
	cause: z.literal(true).optional(),
	say: says.optional(),
	...effects
});

const answerSchema = z.strictObject({
	to: slugs.min(1),
	when: conditions.optional(),
	/** Only the first time. */
	once: z.literal(true).optional(),
	say: says,
	...effects
});

const ownMoveSchema = z.strictObject({
	id: slug,
	/** The standard move that it counts as, too. */
	like: slug,
	/** What the technician says or does, as the learner reads it. */
	is: text(160),
	/** As people would say it: for the recogniser. */
	examples: z.array(text(300)).min(12).max(200)
});

const replySchema = z.strictObject({
	id: slug,
	text: text(420),
	moves: slugs.min(1),
	when: conditions.optional(),
	/** In the place of what the rules make of the moves. */
	heat: z.int().min(-30).max(40).optional(),
	trust: z.int().min(-40).max(30).optional(),
	/** May be said again. */
	again: z.literal(true).optional()
});

const turnSchema = z.strictObject({
	id: slug,
	when: conditions.optional(),
	/** Stays after a reply, until this holds (or its replies are used up); without it the turn is over with one reply. */
	until: conditions.optional(),
	replies: z.array(replySchema).min(3).max(8)
});

const personSchema = z.strictObject({
	id: slug,
	name: text(60),
	role: text(80),
	department: text(60),
	phone: text(40),
	email: text(80).optional(),
	manager: text(60).optional(),
	location: text(80).optional(),
	account: text(160).optional(),
	note: text(240).optional(),
	...effects
});

const shellSchema = z.strictObject({
	machine: text(60),
	prompt: text(60),
	/** Only then is the session open. */
	when: conditions.optional(),
	closed: text(200).optional(),
	/** Answer to a command that is not listed; {command} stands for it. */
	unknown: text(200),
	/** The first that fits answers. */
	commands: z
		.array(
			z.strictObject({
				id: slug,
				/** Spelled as typed; * stands for anything; case and spaces do not matter. */
				type: z.union([text(120), z.array(text(120)).min(1)]),
				when: conditions.optional(),
				output: z.string().max(2400),
				tags: z.array(z.enum(['destructive', 'needless'])).optional(),
				...effects
			})
		)
		.min(1)
});

const serviceSchema = z.strictObject({
	id: slug,
	name: text(60),
	/** The first whose condition holds is shown. */
	states: z
		.array(z.strictObject({ when: conditions.optional(), state: z.enum(['up', 'degraded', 'down']), text: text(300) }))
		.min(1),
	...effects
});

const articleSchema = z.strictObject({ id: slug, title: text(120), text: text(1800), ...effects });

const historySchema = z.strictObject({ id: slug, when: text(60), title: text(120), text: text(600), ...effects });

const actionTags = [
	/** Changes an account, a sign-in method or access: identity comes first. */
	'account',
	/** Could lose data or stop work: consent and a backup check come first. */
	'destructive',
	/** Takes over the caller's screen: permission comes first. */
	'remote',
	/** An exception from policy: never right. */
	'exception',
	/** Reports a security incident; sets the flag `reported`. */
	'report',
	/** Destroys evidence of an incident. */
	'evidence',
	/** A repair or its attempt. */
	'fix',
	/** A step that was not called for. */
	'needless'
] as const;

const caseFields = {
	/** What the desk shows. */
	result: text(300).optional(),
	/** What the caller says to it. */
	say: says.optional(),
	...effects
};

const actionSchema = z.strictObject({
	id: slug,
	label: text(100),
	/** Where on the desk it stands; `caller` where the caller does it when told to. */
	at: z.enum(['account', 'phone', 'device', 'security', 'service', 'caller']),
	when: conditions.optional(),
	/** Saying one of these moves takes the action, too. */
	moves: slugs.optional(),
	tags: z.array(z.enum(actionTags)).optional(),
	...caseFields,
	/** The first whose condition holds happens in the place of the above. */
	cases: z.array(z.strictObject({ when: conditions, ...caseFields })).optional()
});

export const scenarioSchema = z.strictObject({
	id: slug,
	version: z.int().min(1),
	title: text(80),
	/** What the learner reads before the call: the situation, nothing that gives the answer away. */
	brief: text(400),
	channel: z.enum(['phone', 'chat', 'walk-up', 'email', 'remote']),
	minutes: z.int().min(3).max(30),
	level: z.enum(['starter', 'steady', 'hard']),
	/** Numbers of the duties in a help desk job. */
	duties: z.array(z.int().min(1).max(30)).min(1),
	objectives: z.array(z.string().regex(/^[a-z0-9-]+\/\d\.\d{1,2}$/, '<bank>/<objective>')).min(1),
	/** What really happened: never shown before the end. */
	truth: text(700),
	variants: z.array(variantSchema).min(2).max(5),
	policy: z.strictObject({ title: text(80), rules: z.array(ruleSchema).min(2).max(10) }),
	facts: z.array(factSchema).min(4).max(24),
	answers: z.array(answerSchema).min(3),
	lines: partLines.required(),
	moves: z.array(ownMoveSchema).max(10).optional(),
	turns: z.array(turnSchema).min(5).max(24),
	directory: z.array(personSchema).min(1).max(12),
	shell: shellSchema.optional(),
	services: z.array(serviceSchema).max(10).optional(),
	articles: z.array(articleSchema).min(1).max(8),
	history: z.array(historySchema).max(6).optional(),
	actions: z.array(actionSchema).min(2).max(20),
	outcome: outcomeSchema,
	ticket: ticketKeySchema,
	/** The technician's turns that a good call takes. */
	par: z.int().min(5).max(40),
	/** Mistakes this call invites; each is told when its condition held at any time. */
	traps: z
		.array(z.strictObject({ id: slug, when: conditions, what: text(300), instead: text(300) }))
		.min(2)
		.max(8),
	/** Marks that this call gives no occasion for. */
	skip: z.array(z.enum(criterionIds)).optional(),
	/** What a stronger reply would have been, by mark. */
	stronger: z.partialRecord(z.enum(criterionIds), text(400))
});

/** Sentences that make two or three moves. */
const severalMoves = z.array(z.strictObject({ text: text(300), moves: slugs.min(2) }));

export const movesFileSchema = z.strictObject({
	moves: z
		.array(
			z.strictObject({
				id: slug,
				kind: z.enum(['rapport', 'discovery', 'policy', 'diagnosis', 'action', 'process', 'missteps']),
				/** What counts, as the learner reads it. */
				is: text(240),
				/** What is another move. */
				not: text(240).optional(),
				misstep: z.literal(true).optional(),
				examples: z.array(text(300)).optional()
			})
		)
		.min(1),
	several: severalMoves.optional(),
	/** Sentences that hold no move. */
	none: z.array(text(300)).optional(),
	/** As most people say it, where the examples above look for the unusual: the recogniser's thresholds are chosen on these. */
	everyday: z
		.strictObject({
			single: z.record(slug, z.array(text(300))),
			several: severalMoves,
			none: z.array(text(300))
		})
		.optional()
});

const named = z.strictObject({ id: slug, name: text(60), is: text(200) });

const followUpLines = z.array(line).min(3).max(12);

export const deskFileSchema = z.strictObject({
	categories: z.array(named).min(3),
	groups: z.array(named).min(3),
	impact: z.record(level, text(200)),
	urgency: z.record(level, text(200)),
	/** Priority 1 (highest) to 5 by impact, then urgency. */
	priority: z.record(level, z.record(level, z.int().min(1).max(5))),
	/** What is said when a ticket comes back to its writer after a week, by how the matter stands. */
	followUps: z.strictObject({
		resolved: followUpLines,
		pending: followUpLines,
		escalated: followUpLines,
		/** A colleague asks, where the caller was rightly turned away. */
		refused: followUpLines
	}),
	/** Words that callers without a technical bent do not know, lower case. */
	jargon: z.array(text(40)).min(10),
	/** Phrases that inflame, lower case. */
	inflaming: z.array(text(60)).min(5)
});

export type Scenario = z.output<typeof scenarioSchema>;
export type Variant = Scenario['variants'][number];
export type Fact = Scenario['facts'][number];
export type Action = Scenario['actions'][number];
export type ActionTag = (typeof actionTags)[number];
export type Turn = Scenario['turns'][number];
export type Reply = Turn['replies'][number];
export type Says = z.output<typeof says>;
export type Outcome = Scenario['outcome'];
export type TicketKey = Scenario['ticket'];
export type PolicyRule = Scenario['policy']['rules'][number];
export type MovesFile = z.output<typeof movesFileSchema>;
export type CallDesk = z.output<typeof deskFileSchema>;
export type Level = z.output<typeof level>;
