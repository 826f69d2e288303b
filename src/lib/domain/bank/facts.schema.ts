import { z } from 'zod';

// Tables of what keys rest on. A new table is its kind in the list below and a file in question-banks/facts/.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by - or .');
const columnId = z.string().regex(/^[a-z][a-z0-9-]*$/);

const kinds = [
	'ad',
	'availability',
	'board',
	'cable',
	'cellular',
	'cisco-command',
	'cloud',
	'connector',
	'dhcp-option',
	'dns-record',
	'eap-role',
	'eighty-plus',
	'ethernet',
	'fiber',
	'file-mode',
	'filesystem',
	'fire-class',
	'ieee',
	'ip-block',
	'ip-class',
	'ip-protocol',
	'laser-step',
	'linux-command',
	'linux-file',
	'network-size',
	'osi',
	'poe',
	'power-color',
	'prefix',
	'raid',
	'ram',
	'resolution',
	'routing',
	'sd-speed',
	'short-range',
	'shortcut',
	'ssd-card',
	'storage',
	'support-end',
	'syslog',
	'system-size',
	'transceiver',
	'usb',
	'usb-power',
	'wifi',
	'wifi-band',
	'wifi-security',
	'windows-command',
	'windows-console',
	'windows-edition',
	'windows-requirement',
	'wiring'
] as const;

/** A value of a row, in its column's unit where the column has one; a list where several hold. */
const cellSchema = z.union([z.number(), z.boolean(), text(160), z.array(z.union([z.number(), text(80)])).min(1)]);

/** A row, referred to as `<kind>/<id>`; `source` is a document that a learner can look up by its title. */
const rowOf = <Cells extends z.ZodType>(cells: Cells) =>
	z.strictObject({
		id: slug,
		name: text(80),
		aliases: z.array(text(80)).optional(),
		cells,
		source: text(300)
	});

const common = {
	title: text(60),
	/** What to know before reading it. */
	note: text(400).optional(),
	/** The banks where it matters, each with the objectives that ask it. */
	exams: z.record(slug, z.array(z.string().regex(/^\d+\.\d+$/))),
	/** Heading of the rows' names: "Service", "Level". */
	rowHeading: text(40),
	columns: z
		.array(z.strictObject({ id: columnId, label: text(40), unit: text(12).optional() }))
		.min(1)
		.max(7)
};

const portCells = z.strictObject({
	ports: z.array(z.int().min(1).max(65_535)).min(1),
	transports: z.array(z.enum(['TCP', 'UDP'])).min(1),
	secure: z.boolean().optional()
});

export const factsFileSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('port'), ...common, rows: z.array(rowOf(portCells)).min(1) }),
	z.strictObject({
		kind: z.enum(kinds),
		...common,
		rows: z.array(rowOf(z.record(columnId, cellSchema))).min(1)
	})
]);

export type FactCell = z.infer<typeof cellSchema>;
export type FactsFile = z.infer<typeof factsFileSchema>;
export type FactColumn = FactsFile['columns'][number];
