import { z } from 'zod';

const expansion = z.string().trim().min(2).max(120);

/** Acronym -> what it stands for; a list where it stands for several things on these exams. */
export const glossarySchema = z.strictObject({
	acronyms: z.record(
		z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'letters and digits only, in the case in which it is written'),
		z.union([expansion, z.array(expansion).min(2)])
	)
});
