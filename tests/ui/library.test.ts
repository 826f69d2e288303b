import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildForgettingCurve } from '#lib/charts/forgetting-curve.ts';
import ForgettingCurve from '#lib/charts/ForgettingCurve.svelte';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, millis } from '#lib/domain/shared/units.ts';
import { Note } from '#lib/features/library/note.svelte.ts';
import NoteField from '#lib/features/library/NoteField.svelte';
import OptionResults from '#lib/ui/OptionResults.svelte';
import { StorageFailure } from '#lib/storage/failure.ts';
import { ownCards, followOwnCards } from '#lib/storage/own-cards.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import '#app.css';

const unit = itemUnit('np-1.4-x');
const id = `note:${unit}`;
let storage: Storage;
let stops: (() => void)[] = [];

beforeEach(() => {
	storage = createStorage(seededRng('library'), 'library-test');
});
afterEach(async () => {
	for (const stop of stops) {
		stop();
	}
	stops = [];
	vi.restoreAllMocks();
	await storage.db.delete();
});

/** A tab with the note open and read. */
async function tab(): Promise<Note> {
	const note = new Note(storage, unit, () => millis(1));
	stops.push(note.follow());
	await vi.waitFor(() => {
		expect(note.loaded).toBe(true);
	});
	return note;
}

const stored = async (): Promise<unknown> => (await storage.documents.read(id))?.body;

test('a note saves itself after a rest, and the other tab shows it', async () => {
	const [mine, theirs] = [await tab(), await tab()];
	mine.type('Port 53');
	expect(mine.state).toBe('unsaved');
	await vi.waitFor(() => {
		expect(theirs.text).toBe('Port 53');
	});
	expect(mine.state).toBe('saved');
});

test('two tabs that write at once: both texts are shown, and both can be kept', async () => {
	const [mine, theirs] = [await tab(), await tab()];
	mine.type('mine');
	theirs.type('theirs');
	await mine.save();
	await theirs.save();
	expect([theirs.text, theirs.other]).toEqual(['theirs', 'mine']);
	expect(await stored()).toEqual({ text: 'mine' });
	theirs.settle('both');
	await vi.waitFor(async () => {
		expect(await stored()).toEqual({ text: 'theirs\n\nmine' });
	});
	expect(theirs.other).toBeUndefined();
});

test('a failed save keeps the text in the field and says so; the next try saves it', async () => {
	const note = await tab();
	const refused = vi.spyOn(storage.documents, 'save').mockRejectedValueOnce(new StorageFailure('full', 'No room.'));
	note.type('kept');
	await note.save();
	expect([note.text, note.failure?.kind, note.state]).toEqual(['kept', 'full', 'unsaved']);
	await note.save();
	expect(note.failure).toBeUndefined();
	expect(await stored()).toEqual({ text: 'kept' });
	expect(refused).toHaveBeenCalledTimes(2);
});

test('what is typed while a save is under way is saved after it', async () => {
	const note = await tab();
	note.type('one');
	const first = note.save();
	note.type('one two');
	await first;
	await note.save();
	expect(await stored()).toEqual({ text: 'one two' });
});

test('an emptied note leaves no text behind, and a new one can follow', async () => {
	const note = await tab();
	note.type('secret');
	await note.save();
	note.type('');
	await note.save();
	expect(JSON.stringify(await storage.documents.revisions(id))).not.toContain('secret');
	note.type('again');
	await note.save();
	expect(await stored()).toEqual({ text: 'again' });
});

test('leaving the page saves what was typed last', async () => {
	const note = await tab();
	note.type('on the way out');
	stops.pop()?.();
	await vi.waitFor(async () => {
		expect(await stored()).toEqual({ text: 'on the way out' });
	});
});

test('the field of a note is named, holds it, and offers both texts after a quarrel', async () => {
	const note = new Note(storage, unit, () => millis(1));
	await render(NoteField, { note });
	const field = page.getByRole('textbox', { name: 'My note' });
	await field.fill('mine');
	await storage.documents.save(id, 'note', 0, millis(1), { text: '<b>theirs</b>' });
	await expect.element(page.getByRole('alert')).toHaveTextContent(/changed in another tab.*<b>theirs<\/b>/);
	await page.getByRole('button', { name: 'Keep both' }).click();
	await expect.element(field).toHaveValue('mine\n\n<b>theirs</b>');
});

test('own cards are followed, and what is no card is left out', async () => {
	const seen: string[][] = [];
	await storage.documents.save('own:a', 'own-card', 0, millis(1), { item: { id: 'a', kind: 'recall' }, tags: [] });
	await storage.documents.save('own:b', 'own-card', 0, millis(1), { item: { id: 'b', kind: 'hologram' }, tags: [] });
	await followOwnCards(storage.documents, (items) => {
		seen.push(items.map((item) => item.id));
	});
	expect(seen[0]).toEqual(['a']);
	await storage.documents.delete('own:a', 1, millis(2));
	await vi.waitFor(() => {
		expect(seen.at(-1)).toEqual([]);
	});
	expect(await ownCards(storage.documents)).toEqual([]);
});

test('the forgetting curve has its numbers as a table too', async () => {
	const curve = buildForgettingCurve({ recallAfter: (days) => 1 / (1 + days / 90), dueAfter: 10, todayAfter: 4 });
	await render(ForgettingCurve, { curve, dateOf: (days: number) => `day ${String(days)}` });
	await expect.element(page.getByRole('img', { name: /Chance that you know it/ })).toBeVisible();
	await page.getByText('The curve as a table').click();
	await expect.element(page.getByRole('row', { name: 'day 10 (due) 10 90 %' })).toBeVisible();
	await expect.element(page.getByRole('row', { name: 'day 4 (today) 4 96 %' })).toBeVisible();
});

test('an answer that was not given is no answer of the learner', async () => {
	const options = [
		{ id: 'a', text: 'Alpha', key: true, why: 'Why a.' },
		{ id: 'b', text: 'Bravo', why: 'Why b.' }
	];
	await render(OptionResults, { options, chosen: [] });
	await expect.element(page.getByRole('listitem').nth(0)).toHaveTextContent(/Alpha.*Right.*Why a\./);
	await expect.element(page.getByText('your answer')).not.toBeInTheDocument();
});
