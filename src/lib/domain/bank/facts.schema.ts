import { z } from 'zod';

// Tables of numbers that keys rest on. A new kind of fact is a new member of the union and a verifier in lints/facts.ts.

const text = (max: number) => z.string().trim().min(1).max(max);

/** One service and its registered ports, referred to as `port/<id>`. */
export const portFactSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -'),
	name: text(80),
	aliases: z.array(text(80)).optional(),
	ports: z.array(z.int().min(1).max(65_535)).min(1),
	transports: z.array(z.enum(['TCP', 'UDP'])).min(1),
	secure: z.boolean().optional(),
	source: text(300)
});

export const factsFileSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('port'), rows: z.array(portFactSchema).min(1) })
]);

export type PortFact = z.infer<typeof portFactSchema>;
export type FactsFile = z.infer<typeof factsFileSchema>;
