import { createInterface } from 'node:readline';
import { z } from 'zod';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import type { Span } from '#lib/domain/language/tokens.ts';

// npm run -s analyse-story < answers.jsonl: one JSON line {"id", "text"} in, one JSON line with its parts out.

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
const pairs = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [start, end]);

let number = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
	number += 1;
	if (input.trim() === '') continue;
	try {
		const { id, text } = line.parse(JSON.parse(input.replace(/^\uFEFF/, '')));
		const { parts, quantified, ownActions, blamesOthers } = analyseStory(text);
		const { situation, task, action, result } = parts;
		const found = { situation: pairs(situation), task: pairs(task), action: pairs(action), result: pairs(result) };
		process.stdout.write(`${JSON.stringify({ id, parts: found, quantified, ownActions, blamesOthers })}\n`);
	} catch (error) {
		process.stderr.write(`Line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
