import { expect, test } from 'vitest';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { momentOf } from '#lib/domain/learning/local-day.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { rehearsalOf, rehearsalUnit } from '#lib/domain/stories/rehearsal.ts';
import { emptyStory } from '#lib/domain/stories/story.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage } from '#lib/storage/storage.ts';
import {
	deleteTake,
	documentId,
	keepRecording,
	recordingOf,
	storiesOf,
	takesOf,
	workLogOf
} from '#lib/storage/stories.ts';

const moment = momentOf(millis(Date.UTC(2026, 2, 4, 12)), offsetMinutes(60), 4);
const open = () => createStorage(seededRng('stories'), `stories-${String(Math.random())}`);
const take = {
	question: 'b01',
	story: 's1',
	begun: moment.at,
	seconds: 90,
	text: '',
	spoken: true,
	bytes: 3,
	delivery: null,
	probe: null,
	rating: null,
	total: null
};

test('a rehearsal gives its unit a memory and a due day, and no run of cards sees it', async () => {
	const storage = open();
	const unit = rehearsalUnit('b01', 's1');
	const outcome = previewOutcomes(undefined, unit, moment, defaultScheduling, defaultWeights)[4];
	await storage.log.append([
		{
			type: 'rehearsed',
			version: 1,
			at: moment.at,
			offset: moment.offset,
			day: moment.day,
			unit,
			competency: 'composure',
			take: 't1',
			spoken: true,
			durationMillis: 90_000,
			rating: 5,
			total: 90,
			rubricVersion: 1,
			grade: 4,
			outcome
		}
	]);
	const state = await storage.queries.unitState(unit);
	expect(state).toMatchObject({
		bank: 'stories',
		objective: 'composure',
		dueDay: outcome.dueDay,
		answers: 1,
		missed: 0
	});
	expect(await storage.queries.dueIds(['stories'], outcome.dueDay)).toEqual([unit]);
	expect(await storage.queries.dueIds(['network-plus'], outcome.dueDay)).toEqual([]);
	expect(await storage.queries.dayTallies(moment.day)).toEqual([]);
	expect(rehearsalOf(unit)).toEqual({ question: 'b01', story: 's1' });
	expect(await checkProjections(storage.db)).toEqual([]);
	await rebuild(storage.db);
	expect(await storage.queries.unitState(unit)).toEqual(state);
});

test('stories and the work log are listed newest first, in their newest revision', async () => {
	const { documents } = open();
	await documents.save(documentId('story', 'a'), 'story', 0, millis(1), { ...emptyStory, title: 'A' });
	await documents.save(documentId('story', 'b'), 'story', 0, millis(2), { ...emptyStory, title: 'B' });
	await documents.save(documentId('story', 'a'), 'story', 1, millis(3), { ...emptyStory, title: 'A2' });
	expect((await storiesOf(documents)).map(({ id, revision, story }) => [id, revision, story.title])).toEqual([
		['a', 2, 'A2'],
		['b', 1, 'B']
	]);
	for (const [id, date] of [
		['old', '2026-01-02'],
		['new', '2026-03-01']
	] as const) {
		await documents.save(documentId('work-entry', id), 'work-entry', 0, millis(1), { text: id, date, story: null });
	}
	await documents.save(documentId('work-entry', 'odd'), 'work-entry', 0, millis(1), { note: 'of a newer version' });
	expect((await workLogOf(documents)).map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a deleted take leaves neither words nor sound', async () => {
	const { documents, db } = open();
	await keepRecording(documents, 't1', moment.at, new Blob(['abc']));
	await documents.save(documentId('take', 't1'), 'take', 0, moment.at, take);
	const [kept] = await takesOf(documents);
	expect(kept).toMatchObject({ id: 't1', revision: 1, take });
	if (kept !== undefined) await deleteTake(documents, kept, moment.at);
	expect(await takesOf(documents)).toEqual([]);
	expect(await recordingOf(documents, 't1')).toBeUndefined();
	expect((await db.documents.toArray()).map(({ body }) => body)).toEqual([null, null]);
});

test('of a text that was saved after every rest of the hand, the last of each quarter of an hour stays, and the newest', async () => {
	const { documents } = open();
	const minutes = [0, 1, 2, 14, 15, 16, 31, 32];
	for (const [i, minute] of minutes.entries()) {
		await documents.save('story:s1', 'story', i, millis(900_000 * 1000 + minute * 60_000), { text: String(minute) });
	}
	expect(await documents.thin('story:s1', 900_000)).toBe(5);
	const rows = await documents.revisions('story:s1');
	expect(rows.map(({ revision }) => revision)).toEqual([4, 6, 8]);
	expect(await documents.read('story:s1')).toEqual({ revision: 8, body: { text: '32' } });
	// Saving goes on where it stood.
	expect(await documents.save('story:s1', 'story', 8, millis(900_000 * 1003), { text: 'new' })).toBe(9);
});
