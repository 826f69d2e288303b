import { z } from 'zod';

// The only definition of an item. Strict, so that a typo in an author's file is an error and not a silent loss.
// The kinds below `recall` have their schema here from the start, so that their content needs no migration later.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by - or .');
const optionId = z.string().regex(/^[a-z][a-z0-9-]*$/);

const exhibitSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('output'), label: text(160), text: text(4000) }),
	z.strictObject({
		kind: z.literal('table'),
		label: text(160),
		header: z.array(text(60)).min(1).max(8),
		rows: z
			.array(z.array(z.string().max(200)))
			.min(1)
			.max(30)
	}),
	z.strictObject({ kind: z.literal('svg'), label: text(160), alt: text(1200), svg: text(20_000) })
]);

const optionSchema = z.strictObject({
	id: optionId,
	text: text(200),
	key: z.literal(true).optional(),
	why: text(700)
});

/** A second reader's answer to stem and options alone; void when `hash` no longer fits them. */
const blindSchema = z.strictObject({
	date: z.iso.date(),
	answer: z.array(z.string()),
	ambiguous: z.boolean(),
	/** Of a recall card: the answer says the same as the card in other words, as judged by a person. */
	agrees: z.literal(true).optional(),
	hash: z.string().regex(/^[0-9a-f]{12}$/)
});

const common = {
	id: slug,
	version: z.int().min(1),
	topic: text(60),
	level: z.enum(['recall', 'apply', 'analyse']),
	stem: text(900),
	exhibit: exhibitSchema.optional(),
	explanation: text(1200),
	facts: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9.-]+$/)).optional(),
	source: text(300),
	blind: blindSchema.optional(),
	reserve: z.literal(true).optional(),
	retired: z.literal(true).optional()
};

const labelled = z.strictObject({ id: optionId, text: text(200) });
const explained = labelled.extend({ why: text(700) });

const choiceSchema = z.strictObject({
	...common,
	kind: z.literal('choice'),
	choose: z.int().min(1).max(3),
	options: z.array(optionSchema).min(3).max(6)
});

const recallSchema = z.strictObject({
	...common,
	kind: z.literal('recall'),
	answer: text(400)
});

const matchSchema = z.strictObject({
	...common,
	kind: z.literal('match'),
	prompts: z
		.array(explained.extend({ answer: optionId }))
		.min(2)
		.max(10),
	choices: z.array(labelled).min(2).max(12)
});

/** `steps` stand in the right order. */
const orderSchema = z.strictObject({
	...common,
	kind: z.literal('order'),
	steps: z.array(explained).min(3).max(12)
});

const groupSchema = z.strictObject({
	...common,
	kind: z.literal('group'),
	bins: z.array(labelled).min(2).max(6),
	members: z
		.array(explained.extend({ bin: optionId }))
		.min(3)
		.max(16)
});

/**
 * How a typed answer is read before it is compared: addresses by value, not by spelling; numbers with their unit, where they have one.
 * `cidr` is an address with its prefix, `prefix` the prefix alone (/26).
 */
const formatSchema = z.enum(['text', 'ipv4', 'ipv6', 'cidr', 'prefix', 'mac', 'number']);

const fillSchema = z.strictObject({
	...common,
	kind: z.literal('fill'),
	blanks: z
		.array(
			z.strictObject({
				id: optionId,
				label: text(160),
				format: formatSchema,
				unit: text(20).optional(),
				/** Every one is right; the first is shown as the answer. */
				accept: z.array(text(120)).min(1),
				/** A sum that gives the answer, such as `broadcast(192.168.10.77/26)`: the check works it out and compares. */
				proof: text(120).optional(),
				why: text(700)
			})
		)
		.min(1)
		.max(12)
});

/**
 * A form or rule table to put right. Every cell of a column that is not `fixed` can be changed, so that nothing tells
 * which ones are wrong; those with `accept` are. A column with `values` is picked from, another one typed into.
 */
const tableSchema = z.strictObject({
	...common,
	kind: z.literal('table'),
	/** What somebody asked for, in their words. */
	ticket: text(1500),
	/** Heading of the column of row labels: "Rule", "Port", "Setting". */
	rowHeading: text(40),
	columns: z
		.array(
			z.strictObject({
				id: optionId,
				label: text(60),
				fixed: z.literal(true).optional(),
				values: z.array(text(80)).min(2).max(16).optional(),
				format: formatSchema.optional()
			})
		)
		.min(1)
		.max(7),
	rows: z
		.array(
			z.strictObject({
				id: optionId,
				label: text(80),
				cells: z.record(
					optionId,
					z.strictObject({
						/** What stands there at first; empty for nothing chosen yet. */
						start: z.string().max(80),
						accept: z.array(text(80)).min(1).optional(),
						/** Required beside `accept`. */
						why: text(700).optional(),
						/** Choices of this cell alone, where they differ from its column's. */
						values: z.array(text(80)).min(2).max(16).optional()
					})
				)
			})
		)
		.min(1)
		.max(12)
});

const flag = z.string().regex(/^!?[a-z][a-z0-9-]*$/, 'a flag, or !flag for its absence');

/** A simulated shell: what its commands print, what they change, and what is asked about it. */
const terminalSchema = z.strictObject({
	...common,
	kind: z.literal('terminal'),
	shell: z.enum(['cmd', 'powershell', 'bash', 'zsh', 'ios']),
	/** As it stands before each command: `C:\Users\pat>`. */
	prompt: text(60),
	/** What somebody asked for, where the stem does not say it all. */
	ticket: text(1500).optional(),
	commands: z
		.array(
			z.strictObject({
				/** As it is typed; a last word `*` stands for any arguments. The first command that fits and whose `when` holds answers. */
				run: text(200),
				/** Other spellings that do the same. */
				aliases: z.array(text(200)).optional(),
				/** One line of `help`; commands without it are not listed. */
				help: text(120).optional(),
				output: z.string().max(6000),
				when: z.array(flag).optional(),
				sets: z.array(flag).optional()
			})
		)
		.min(2)
		.max(60),
	/** States to bring about: each is a sub-answer, right when its flag stands at the end. */
	goals: z.array(z.strictObject({ id: optionId, text: text(200), flag, why: text(700) })).optional(),
	questions: z
		.array(
			z.strictObject({
				id: optionId,
				stem: text(400),
				options: z.array(optionSchema).min(2).max(6)
			})
		)
		.max(6)
});

/**
 * A drawing with places in it. With `pieces`, each slot takes the piece `answer` (a piece may serve several slots or none);
 * without, the slots with `key` are to be picked.
 */
const diagramSchema = z.strictObject({
	...common,
	kind: z.literal('diagram'),
	/** Drawn on a white ground of `width` by `height` units; shown as an image, so it needs sizes and colours of its own. */
	svg: text(40_000),
	width: z.int().min(100).max(1600),
	height: z.int().min(60).max(1200),
	alt: text(2000),
	slots: z
		.array(
			explained.extend({
				/** Centre of the slot, in the units of the drawing. */
				at: z.strictObject({ x: z.number().min(0), y: z.number().min(0) }),
				answer: optionId.optional(),
				key: z.literal(true).optional()
			})
		)
		.min(2)
		.max(14),
	pieces: z.array(labelled).min(2).max(14).optional(),
	/** How many slots are to be picked, where there are no pieces. */
	choose: z.int().min(1).max(4).optional()
});

/** Words in which `{name}` stands for a value that the generator draws or works out. */
const wordingSchema = z.strictObject({
	stems: z.array(text(900)).min(1).max(8),
	/** How this very case is solved; shown before the explanation. */
	working: text(700),
	/** A `why` for the key and for each misconception or part that the generator names. */
	whys: z.record(optionId, text(700)),
	/** Texts of bins, blanks and kinds that the generator names. */
	labels: z.record(optionId, text(200)).optional(),
	/** `{name}` -> words of which one is drawn, so that stems differ. */
	words: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), z.array(text(80)).min(2)).optional()
});

/**
 * A question that is new every time: `generator` draws and works out the numbers, and the words are all here.
 * `stem` says what is asked in general; a served case has one of `wording.stems`.
 */
const generatedSchema = z.strictObject({
	...common,
	kind: z.literal('generated'),
	generator: slug,
	parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
	/** For generators that ask about an order: what it is. */
	steps: z.array(explained).min(4).max(12).optional(),
	/** For generators that ask about a table. Without it, the facts that the item cites are the rows. */
	rows: z
		.array(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())])))
		.min(2)
		.max(60)
		.optional(),
	wording: wordingSchema
});

export const itemSchema = z.discriminatedUnion('kind', [
	choiceSchema,
	recallSchema,
	matchSchema,
	orderSchema,
	groupSchema,
	fillSchema,
	tableSchema,
	terminalSchema,
	diagramSchema,
	generatedSchema
]);

/** One file under question-banks/<bank>/: all items of one objective. */
export const objectiveFileSchema = z.strictObject({
	objective: z.string().regex(/^\d+\.\d+$/),
	items: z.array(itemSchema).min(1)
});

/** A part of an objective's note. */
const noteBlockSchema = z.union([
	z.strictObject({ kind: z.literal('text'), text: text(1200) }),
	z.strictObject({
		kind: z.literal('list'),
		items: z.array(text(400)).min(2).max(12),
		ordered: z.literal(true).optional()
	}),
	exhibitSchema
]);

/** One file under question-banks/<bank>/notes/: what an objective's items ask, taught on half a page to a page. */
export const noteSchema = z.strictObject({
	objective: z.string().regex(/^\d+\.\d+$/),
	/** The idea in one or two sentences. */
	summary: text(400),
	sections: z
		.array(z.strictObject({ heading: text(80), blocks: z.array(noteBlockSchema).min(1).max(6) }))
		.min(1)
		.max(6),
	/** What people mix up, and how to tell it apart. */
	confusions: z
		.array(z.strictObject({ between: text(120), difference: text(400) }))
		.min(1)
		.max(6),
	/** How it shows up on a help desk. */
	onTheDesk: text(700),
	sources: z.array(text(300)).min(1).max(8)
});

export const bankSchema = z.strictObject({
	id: slug,
	exam: text(20),
	name: text(60),
	edition: text(20),
	launched: z.iso.date(),
	estimatedRetirement: text(20),
	maxQuestions: z.int().min(1),
	minutes: z.int().min(1),
	scaledPass: z.int().min(100).max(900),
	itemPrefix: slug,
	/** Editions that this bank replaced, newest first, with what became of their objectives; null for one that nothing replaced. */
	replaced: z
		.array(
			z.strictObject({
				edition: text(20),
				/** First day of the bank's new numbers: what was answered before it carries the old ones. */
				until: z.iso.date(),
				objectives: z.record(
					z.string().regex(/^\d+\.\d+$/),
					z
						.string()
						.regex(/^\d+\.\d+$/)
						.nullable()
				)
			})
		)
		.optional(),
	domains: z
		.array(
			z.strictObject({
				number: z.string().regex(/^\d+$/),
				name: text(80),
				weight: z.int().min(1).max(100),
				objectives: z
					.array(
						z.strictObject({
							number: z.string().regex(/^\d+\.\d+$/),
							title: text(120),
							level: z.enum(['scenario', 'compare', 'explain', 'summarize', 'identify']),
							topics: z.array(text(60)).min(1).max(8)
						})
					)
					.min(1)
			})
		)
		.min(1)
});

export type Item = z.infer<typeof itemSchema>;
export type ChoiceItem = z.infer<typeof choiceSchema>;
export type RecallItem = z.infer<typeof recallSchema>;
export type MatchItem = z.infer<typeof matchSchema>;
export type OrderItem = z.infer<typeof orderSchema>;
export type GroupItem = z.infer<typeof groupSchema>;
export type FillItem = z.infer<typeof fillSchema>;
export type TableItem = z.infer<typeof tableSchema>;
export type TerminalItem = z.infer<typeof terminalSchema>;
export type DiagramItem = z.infer<typeof diagramSchema>;
export type Exhibit = z.infer<typeof exhibitSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Bank = z.infer<typeof bankSchema>;
