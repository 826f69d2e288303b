import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packModel, unpackModel } from '#lib/domain/calls/move-model.ts';
import { moveWeights } from '#lib/domain/calls/move-weights.ts';
import { recognise } from '#lib/domain/calls/recognise.ts';
import { piecesOf } from '#lib/domain/calls/utterance-words.ts';

const model = unpackModel(moveWeights);
const counted = (text: string): readonly string[] => recognise(model, text).moves.map(({ id }) => id);

test('a packed model unpacks to itself', () => {
	expect(packModel(model)).toEqual(moveWeights);
});

test.each([
	['Good morning, this is Sam from the service desk.', 'greet'],
	["I'm so sorry you had to wait.", 'apologise'],
	['thanks a lot for your patience', 'thank'],
	['what is your password', 'ask-password'],
	['Bye, have a nice weekend!', 'close']
])('%s: %s', (text, move) => {
	expect(counted(text)).toContain(move);
});

test.each([
	"I'll never ask for your password.",
	'We never ask for your PIN or your code.',
	'nobody here will ask for your password'
])('%s is not asking for it', (text) => {
	expect(counted(text)).not.toContain('ask-password');
});

test('two moves of one utterance are both found, with where they stand', () => {
	const text = 'Thank you for waiting, Dana. Can you read me the exact error message?';
	const { moves } = recognise(model, text);
	expect(moves.map(({ id }) => id).toSorted()).toEqual(['ask-error-text', 'thank']);
	const asked = moves.find(({ id }) => id === 'ask-error-text');
	expect(text.slice(asked?.span.start, asked?.span.end)).toBe('Can you read me the exact error message?');
});

test('an apology before a question is heard, too', () => {
	const text = "I'm so sorry about that, Dana. Can you read me the exact error message?";
	expect(counted(text).toSorted()).toEqual(['apologise', 'ask-error-text']);
});

test("a scenario's own move is known by its examples", () => {
	const own = [
		{
			id: 'ask-devices',
			like: 'ask-environment',
			examples: ['Are you signed in anywhere besides the laptop?', 'do you have company email on your cell']
		}
	];
	const found = recognise(model, 'are you signed in anywhere else besides the laptop', own);
	expect(found.moves.map(({ id }) => id)).toContain('ask-devices');
	expect(recognise(model, 'Thank you so much for waiting.', own).moves.map(({ id }) => id)).toEqual(['thank']);
});

test('whatever is typed, confidences lie between 0 and 1, spans in the text, and the same comes out again', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
			const found = recognise(model, text);
			expect(recognise(model, text)).toEqual(found);
			for (const { confidence, span } of [...found.moves, ...found.unsure]) {
				expect(confidence).toBeGreaterThanOrEqual(0);
				expect(confidence).toBeLessThanOrEqual(1);
				expect(span.start).toBeLessThanOrEqual(span.end);
				expect(span.end).toBeLessThanOrEqual(text.length);
			}
		}),
		{ numRuns: 100 }
	);
});

test('nothing said makes no move', () => {
	expect(counted('')).toEqual([]);
	expect(counted(' ... ?!')).toEqual([]);
});

test('pieces of an utterance lie within it and are shorter than it', () => {
	const text = 'ok thanks for that and can you tell me what is on the screen, please';
	for (const { start, end } of piecesOf(text).pieces) {
		expect(end).toBeGreaterThan(start);
		expect(end - start).toBeLessThan(text.length);
	}
});
