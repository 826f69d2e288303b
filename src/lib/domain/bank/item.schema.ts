import { z } from 'zod';

// The only definition of an item. Strict, so that a typo in an author's file is an error and not a silent loss.
// The kinds below `recall` have their schema here from the start, so that their content needs no migration later.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by - or .');
const optionId = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const exhibitSchema = z.discriminatedUnion('kind', [
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

export const optionSchema = z.strictObject({
	id: optionId,
	text: text(200),
	key: z.literal(true).optional(),
	why: text(700)
});

/** A second reader's answer to stem and options alone; void when `hash` no longer fits them. */
export const blindSchema = z.strictObject({
	date: z.iso.date(),
	answer: z.array(z.string()),
	ambiguous: z.boolean(),
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

export const choiceSchema = z.strictObject({
	...common,
	kind: z.literal('choice'),
	choose: z.int().min(1).max(3),
	options: z.array(optionSchema).min(3).max(6)
});

export const recallSchema = z.strictObject({
	...common,
	kind: z.literal('recall'),
	answer: text(400)
});

export const matchSchema = z.strictObject({
	...common,
	kind: z.literal('match'),
	prompts: z
		.array(explained.extend({ answer: optionId }))
		.min(2)
		.max(10),
	choices: z.array(labelled).min(2).max(12)
});

/** `steps` stand in the right order. */
export const orderSchema = z.strictObject({
	...common,
	kind: z.literal('order'),
	steps: z.array(explained).min(3).max(12)
});

export const groupSchema = z.strictObject({
	...common,
	kind: z.literal('group'),
	bins: z.array(labelled).min(2).max(6),
	members: z
		.array(explained.extend({ bin: optionId }))
		.min(3)
		.max(16)
});

export const fillSchema = z.strictObject({
	...common,
	kind: z.literal('fill'),
	blanks: z
		.array(
			z.strictObject({
				id: optionId,
				label: text(160),
				format: z.enum(['text', 'ipv4', 'ipv6', 'cidr', 'mac', 'number']),
				unit: text(20).optional(),
				accept: z.array(text(120)).min(1),
				why: text(700)
			})
		)
		.min(1)
		.max(12)
});

export const tableSchema = z.strictObject({
	...common,
	kind: z.literal('table'),
	ticket: text(1500),
	columns: z.array(z.strictObject({ id: optionId, label: text(60), values: z.array(text(80)).optional() })).min(1),
	rows: z
		.array(
			z.strictObject({
				id: optionId,
				label: text(80),
				cells: z.record(
					optionId,
					z.strictObject({ start: z.string().max(80), accept: z.array(text(80)).optional(), why: text(700).optional() })
				)
			})
		)
		.min(1)
});

export const terminalSchema = z.strictObject({
	...common,
	kind: z.literal('terminal'),
	shell: z.enum(['cmd', 'powershell', 'bash', 'zsh', 'ios']),
	prompt: text(60),
	commands: z
		.array(
			z.strictObject({
				pattern: text(200),
				help: text(200).optional(),
				output: z.string().max(6000),
				when: z.string().max(60).optional(),
				sets: z.string().max(60).optional()
			})
		)
		.min(1),
	questions: z
		.array(
			z.strictObject({
				id: optionId,
				stem: text(400),
				options: z.array(optionSchema).min(2).max(6)
			})
		)
		.min(1)
});

export const diagramSchema = z.strictObject({
	...common,
	kind: z.literal('diagram'),
	svg: text(40_000),
	alt: text(2000),
	slots: z.array(explained.extend({ answer: optionId })).min(1),
	pieces: z.array(labelled).min(1)
});

export const generatedSchema = z.strictObject({
	...common,
	kind: z.literal('generated'),
	generator: slug,
	parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional()
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
export type Exhibit = z.infer<typeof exhibitSchema>;
export type Option = z.infer<typeof optionSchema>;
export type ObjectiveFile = z.infer<typeof objectiveFileSchema>;
export type Bank = z.infer<typeof bankSchema>;
