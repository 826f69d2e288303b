import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { momentOf } from '#lib/domain/learning/local-day.ts';
import AnalysisPanel from '#lib/features/stories/AnalysisPanel.svelte';
import RateStep from '#lib/features/stories/RateStep.svelte';
import type { StoryServices } from '#lib/features/stories/services.ts';
import { beginStory, StoryDraft } from '#lib/features/stories/story-draft.svelte.ts';
import { Content } from '#lib/platform/content.ts';
import { StorageFailure } from '#lib/storage/failure.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { storiesOf } from '#lib/storage/stories.ts';
import '#app.css';

let storage: Storage;
let services: StoryServices;
let at = 1;
let stops: (() => void)[] = [];

beforeEach(() => {
	const rng = seededRng('stories');
	storage = createStorage(rng, 'stories-test');
	const clock = () => ({ at: millis(at++), offset: offsetMinutes(0) });
	services = {
		storage,
		content: new Content({ format: 1, banks: [], facts: [] }),
		clock,
		rng,
		moment: () => Promise.resolve(momentOf(millis(at), offsetMinutes(0), 4))
	};
});
afterEach(async () => {
	for (const stop of stops) stop();
	stops = [];
	vi.restoreAllMocks();
	await storage.db.delete();
});

/** A tab with the story open and read. */
async function tab(id: string): Promise<StoryDraft> {
	const draft = new StoryDraft(services, id);
	stops.push(draft.follow());
	await vi.waitFor(() => {
		expect(draft.state).toBe('ready');
	});
	return draft;
}

test('a story saves itself after a short rest, once for many keys', async () => {
	const id = await beginStory(services);
	const draft = await tab(id);
	for (const title of ['T', 'Th', 'The']) draft.change({ title });
	expect(draft.saved).toBe(false);
	await vi.waitFor(() => {
		expect(draft.saved).toBe(true);
	});
	const [kept] = await storiesOf(storage.documents);
	expect(kept).toMatchObject({ id, revision: 2, story: { title: 'The' } });
});

test('what another tab saves appears here while nothing here is unsaved', async () => {
	const id = await beginStory(services);
	const [mine, theirs] = [await tab(id), await tab(id)];
	theirs.change({ title: 'From there' });
	await theirs.save();
	await vi.waitFor(() => {
		expect(mine.story.title).toBe('From there');
	});
	expect(mine.parted).toBeUndefined();
});

test('two tabs that wrote keep both texts: one goes on as a copy', async () => {
	const id = await beginStory(services, { title: 'Till' });
	const [mine, theirs] = [await tab(id), await tab(id)];
	theirs.change({ tags: ['theirs'] });
	mine.change({ tags: ['mine'] });
	await theirs.save();
	await mine.save();
	await vi.waitFor(async () => {
		const kept = await storiesOf(storage.documents);
		expect(kept.map(({ story }) => [story.title, story.tags[0]]).toSorted()).toEqual([
			['Till (copy)', 'mine'],
			['Till', 'theirs']
		]);
	});
	expect(mine.parted).toBe('Till');
	expect(mine.id).not.toBe(id);
});

test('a save that failed keeps the text and can be tried again', async () => {
	const draft = await tab(await beginStory(services));
	const save = vi.spyOn(storage.documents, 'save').mockRejectedValueOnce(new StorageFailure('full', 'no room'));
	draft.change({ title: 'Kept' });
	await draft.save();
	expect(draft.failure?.kind).toBe('full');
	expect([draft.story.title, draft.saved]).toEqual(['Kept', false]);
	await draft.save();
	expect(save).toHaveBeenCalledTimes(2);
	expect([draft.failure, draft.saved]).toEqual([undefined, true]);
});

test('a story that was begun and never written leaves no trace', async () => {
	const id = await beginStory(services);
	await tab(id);
	for (const stop of stops) stop();
	stops = [];
	await vi.waitFor(async () => {
		expect(await storiesOf(storage.documents)).toEqual([]);
	});
});

test('a figure opens to its formula and marks the words that made it', async () => {
	const text = 'Last May the till froze. I called the hotline. In the end it was back after 12 minutes.';
	await render(AnalysisPanel, { text, analysis: analyseStory(text) });
	await expect.element(page.getByText('whether it is true', { exact: false })).toBeVisible();
	expect(document.querySelectorAll('mark')).toHaveLength(0);
	await page.getByRole('button', { name: 'Numbers in the result' }).click();
	expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['12']);
	await page.getByRole('button', { name: 'Own deeds' }).click();
	expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
		'I called the hotline.'
	]);
	await page.getByRole('button', { name: 'Own deeds' }).click();
	expect(document.querySelectorAll('mark')).toHaveLength(0);
});

test("the analysis is asked for only after a mark of one's own", async () => {
	const onrate = vi.fn();
	await render(RateStep, { onrate });
	const show = page.getByRole('button', { name: 'Show the analysis' });
	await expect.element(show).toBeDisabled();
	await page.getByRole('radio', { name: /All four parts/ }).click();
	await show.click();
	expect(onrate).toHaveBeenCalledExactlyOnceWith(3);
});
