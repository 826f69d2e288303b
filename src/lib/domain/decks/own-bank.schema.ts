import { z } from 'zod';
import { itemSchema } from '#lib/domain/bank/item.schema.ts';

// In the app, zod may not write code of its own: the content security policy forbids it.
z.config({ jitless: true });

/** The frame of a bank that somebody wrote for themself: as a file of `question-banks`, and the objective may be left out. */
export const ownBankSchema = z.strictObject({
	name: z.string().trim().min(1).max(120).optional(),
	objective: z.string().trim().min(1).max(60).optional(),
	items: z.array(z.unknown()).min(1)
});

export { itemSchema };
