import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankArticle } from '#lib/domain/calls/article.ts';
import { momentOf } from '#lib/domain/learning/local-day.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { ArticleDraft } from '#lib/features/calls/article-draft.svelte.ts';
import type { CallServices } from '#lib/features/calls/services.ts';
import { Content } from '#lib/platform/content.ts';
import { articleDocument, articlesOf } from '#lib/storage/articles.ts';
import { StorageFailure } from '#lib/storage/failure.ts';
import { Preferences } from '#lib/storage/preferences.svelte.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';

const run = 'run-1';
let storage: Storage;
let services: CallServices;
let at = 1;
let stops: (() => void)[] = [];

beforeEach(async () => {
	const rng = seededRng('articles');
	storage = createStorage(rng, 'articles-test');
	services = {
		storage,
		// Without calls, as when the scenario was withdrawn: the draft is to be read on all the same.
		content: new Content({ format: 1, banks: [], facts: [] }),
		preferences: new Preferences(storage),
		clock: () => ({ at: millis(at++), offset: offsetMinutes(0) }),
		rng,
		moment: () => Promise.resolve(momentOf(millis(at), offsetMinutes(0), 4))
	};
	await storage.documents.save(articleDocument(run), 'article', 0, millis(at++), { ...blankArticle, title: 'Begun' });
});
afterEach(async () => {
	for (const stop of stops) stop();
	stops = [];
	vi.restoreAllMocks();
	await storage.db.delete();
});

/** A tab with the draft open and read. */
async function tab(): Promise<ArticleDraft> {
	const draft = new ArticleDraft(services, run);
	stops.push(draft.follow());
	await vi.waitFor(() => {
		expect(draft.state).toBe('ready');
	});
	return draft;
}
const kept = async (): Promise<string | undefined> => (await articlesOf(storage.documents))[0]?.article.title;

test('a draft saves itself after a short rest, once for many keys, and has no checklist without its call', async () => {
	const draft = await tab();
	for (const title of ['N', 'No', 'No sound']) draft.change({ title });
	expect(draft.saved).toBe(false);
	await vi.waitFor(() => {
		expect(draft.saved).toBe(true);
	});
	expect(await kept()).toBe('No sound');
	expect((await storage.documents.read(articleDocument(run)))?.revision).toBe(2);
	expect(draft.checked).toBeUndefined();
});

test('what another tab saves appears here while nothing here is unsaved', async () => {
	const [mine, theirs] = [await tab(), await tab()];
	theirs.change({ title: 'From there' });
	await theirs.save();
	await vi.waitFor(() => {
		expect(mine.article.title).toBe('From there');
	});
	expect(mine.parted).toBe(false);
});

test.each([
	[true, 'From here'],
	[false, 'From there']
])(
	'two tabs that wrote leave the choice to the learner, and nothing is saved before it (mine: %s)',
	async (mine, last) => {
		const [here, there] = [await tab(), await tab()];
		here.change({ title: 'From here' });
		there.change({ title: 'From there' });
		await there.save();
		await here.save();
		expect(here.parted).toBe(true);
		expect(here.article.title).toBe('From here');
		expect(await kept()).toBe('From there');
		await here.settle(mine);
		expect(here.parted).toBe(false);
		expect(here.article.title).toBe(last);
		expect(await kept()).toBe(last);
	}
);

test('a save that fails keeps what was written and can be tried again', async () => {
	const draft = await tab();
	vi.spyOn(storage.documents, 'save').mockRejectedValueOnce(new StorageFailure('full', 'No room.'));
	draft.change({ title: 'No sound' });
	await draft.save();
	expect(draft.failure).toBe('No room.');
	expect(draft.article.title).toBe('No sound');
	await draft.save();
	expect(draft.failure).toBeUndefined();
	expect(await kept()).toBe('No sound');
});

test('a deleted draft leaves the list, and no late save brings it back', async () => {
	const draft = await tab();
	draft.change({ title: 'Late' });
	await draft.delete();
	await draft.save();
	expect(draft.state).toBe('missing');
	expect(await articlesOf(storage.documents)).toEqual([]);
});

test('a draft that was never begun, of a call that is not here, is missing', async () => {
	const draft = new ArticleDraft(services, 'run-2');
	stops.push(draft.follow());
	await vi.waitFor(() => {
		expect(draft.state).toBe('missing');
	});
});
