import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readTechnical } from '#build/marked-answers.ts';
import { markerOf } from '#lib/domain/interview/mark-answer.ts';

// npm run -s mark-answer < answers.jsonl: one JSON line {"questionId", "text"} in, one JSON line with its marks out.

const line = z.object({ questionId: z.string(), text: z.string() });

const mark = markerOf(readTechnical());
let number = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
	number += 1;
	if (input.trim() === '') continue;
	try {
		const { questionId, text } = line.parse(JSON.parse(input.replace(/^\uFEFF/, '')));
		const { covered, missed, wrong, spans } = mark(questionId.toLowerCase(), text);
		const pairs = [...spans].map(([id, found]) => [id, found.map(({ start, end }) => [start, end])] as const);
		process.stdout.write(
			`${JSON.stringify({ questionId, covered, missed, wrong, spans: Object.fromEntries(pairs) })}\n`
		);
	} catch (error) {
		const message = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
		process.stderr.write(`Line ${number}: ${message}\n`);
		process.exitCode = 1;
	}
}
