import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staleJsonSchemas, writeJsonSchemas } from '#build/json-schemas.ts';
import { folderOf, write } from './fixture-banks.ts';

test('schemas for editors that are missing or were edited are stale, written ones are not', () => {
	const root = folderOf({});
	expect(staleJsonSchemas(root).map(({ file }) => file)).toEqual([
		'question-banks/item.schema.json',
		'question-banks/note.schema.json',
		'question-banks/bank.schema.json',
		'question-banks/facts.schema.json',
		'question-banks/glossary.schema.json',
		'question-banks/call.schema.json',
		'question-banks/call-moves.schema.json',
		'question-banks/call-desk.schema.json',
		'question-banks/shift.schema.json',
		'question-banks/competencies.schema.json',
		'question-banks/behavioural.schema.json',
		'question-banks/example-stories.schema.json',
		'question-banks/technical.schema.json',
		'question-banks/synonyms.schema.json',
		'question-banks/roles.schema.json',
		'question-banks/phone-screen.schema.json',
		'question-banks/your-questions.schema.json',
		'question-banks/advert-words.schema.json',
		'question-banks/interviewer.schema.json',
		'question-banks/follow-ups.schema.json',
		'question-banks/kit.schema.json',
		'question-banks/career.schema.json',
		'question-banks/help.schema.json'
	]);
	writeJsonSchemas(root);
	expect(staleJsonSchemas(root)).toEqual([]);
	write(root, 'bank.schema.json', '{}');
	expect(staleJsonSchemas(root)).toMatchObject([{ severity: 'error', file: 'question-banks/bank.schema.json' }]);
});

test('the schema of an objective file forbids unknown keys and knows every kind', () => {
	const root = folderOf({});
	writeJsonSchemas(root);
	const schema = readFileSync(join(root, 'item.schema.json'), 'utf8');
	expect(JSON.parse(schema)).toMatchObject({
		type: 'object',
		additionalProperties: false,
		required: ['objective', 'items']
	});
	for (const kind of [
		'choice',
		'recall',
		'match',
		'order',
		'group',
		'fill',
		'table',
		'terminal',
		'diagram',
		'generated'
	]) {
		expect(schema).toContain(`"const": "${kind}"`);
	}
});
