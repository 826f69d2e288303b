import { z } from 'zod';

// question-banks/interview/kit.yaml and career.yaml: what helps before and after an interview.

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by -');

export const kitSchema = z.strictObject({
	checklist: z
		.array(z.strictObject({ title: text(40), items: z.array(z.strictObject({ id: slug, text: text(200) })).min(1) }))
		.min(1),
	thankYou: z.strictObject({
		subject: text(120),
		/** With `{id}` where a field goes. */
		body: text(2000),
		fields: z.array(z.strictObject({ id: slug, label: text(60), hint: text(120) })).min(1)
	}),
	/** What to compare of offers. */
	offer: z.array(z.strictObject({ id: slug, label: text(40), ask: text(200) })).min(1)
});

export const careerSchema = z.strictObject({
	roles: z
		.array(
			z.strictObject({
				id: slug,
				title: text(60),
				does: text(200),
				/** The certificate that fits next. */
				certificate: text(120),
				/** Where who awards it describes it, and in which year under that title; without any the employer is to be asked. */
				sources: z
					.array(z.strictObject({ by: text(40), page: text(120), year: z.int().min(2024).max(2100) }))
					.min(1)
					.optional(),
				competencies: z.array(slug).min(1),
				/** Ids of roles that it often leads to. */
				next: z.array(slug)
			})
		)
		.min(1)
});

export type Kit = z.infer<typeof kitSchema>;
export type CareerRole = z.infer<typeof careerSchema>['roles'][number];
