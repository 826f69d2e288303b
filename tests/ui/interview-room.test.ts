import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AnswerField from '#lib/features/interview/AnswerField.svelte';
import { AnswerDrafts } from '#lib/features/interview/answer-drafts.svelte.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { StorageFailure } from '#lib/storage/failure.ts';
import type { AnswerDraft } from '#lib/storage/interview-drafts.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';

const run = 'day-1';
const words: AnswerDraft = { question: 't01', text: 'First I ask', elapsedMillis: 9000, spokenMillis: 0, rating: null };
let storage: Storage;

beforeEach(() => {
	storage = createStorage(seededRng('drafts'), 'interview-drafts-test');
});
afterEach(async () => {
	vi.restoreAllMocks();
	await storage.db.delete();
});

test('what is written is kept after a short rest, for its own question alone, and is gone once that is done', async () => {
	const drafts = new AnswerDrafts(storage.db, run);
	for (const text of ['F', 'First I', words.text]) drafts.write({ ...words, text });
	expect(drafts.kept).toBe(false);
	await vi.waitFor(() => {
		expect(drafts.kept).toBe(true);
	});
	expect(await drafts.read('t01')).toEqual(words);
	expect(await drafts.read('t02')).toBeUndefined();
	expect(await new AnswerDrafts(storage.db, 'day-2').read('t01')).toBeUndefined();
	drafts.write({ ...words, text: 'First I ask them' });
	await drafts.drop();
	await drafts.save();
	expect(await drafts.read('t01')).toBeUndefined();
});

test('a field that was emptied leaves no draft', async () => {
	const drafts = new AnswerDrafts(storage.db, run);
	drafts.write(words);
	await drafts.save();
	drafts.write({ ...words, text: ' ' });
	await drafts.save();
	expect(await drafts.read('t01')).toBeUndefined();
});

test('a draft that cannot be kept says so and is kept at the next save', async () => {
	const drafts = new AnswerDrafts(storage.db, run);
	vi.spyOn(storage.db, 'attempt').mockRejectedValueOnce(new StorageFailure('full', 'No room.'));
	drafts.write(words);
	await drafts.save();
	expect(drafts.failure).toBe('No room.');
	await drafts.save();
	expect(drafts.failure).toBeUndefined();
	expect(await drafts.read('t01')).toEqual(words);
});

test('the field takes a draft up again with its words, its time and its mark, and tells', async () => {
	const onanswer = vi.fn();
	let at = 100_000;
	const screen = await render(AnswerField, {
		asked: 't01',
		question: 'What do you do first?',
		restored: { ...words, rating: 4 },
		disabled: false,
		now: () => at,
		ondraft: () => undefined,
		onanswer
	});
	await expect.element(screen.getByRole('textbox')).toHaveValue('First I ask');
	await expect.element(screen.getByText('What you had written is back')).toBeVisible();
	await expect.element(screen.getByText('Answering 0:09')).toBeVisible();
	at += 1000;
	await screen.getByRole('button', { name: 'That is my answer' }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({
		text: 'First I ask',
		spoken: false,
		durationMillis: 10_000,
		rating: 4
	});
});
