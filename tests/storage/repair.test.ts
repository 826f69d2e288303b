import { afterEach, beforeEach, expect, test } from 'vitest';
import { packEvents } from '#lib/domain/log/columns.ts';
import type { Damage } from '#lib/domain/log/damage.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { eventId, itemUnit, millis, type UnitId } from '#lib/domain/shared/units.ts';
import { foldVersion } from '#lib/storage/in-force.ts';
import { isCheckDue, lastCheck, markSeen, quarantined } from '#lib/storage/check-report.ts';
import { check, checkAndMend, mend } from '#lib/storage/repair.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import type { ChunkRow, DocumentRow } from '#lib/storage/tables.ts';
import { Learner } from './contract.ts';

const now = millis(Date.UTC(2026, 0, 8));
const rng = seededRng('repair');
let storage: Storage;
let learner: Learner;
let count = 0;

/** Rows of every table, and how far the learner was; made once. */
let made: { rows: Map<string, unknown[]>; now: number; place: number } | undefined;

/** Answers of four units, of which the older eight events lie in two chunks and the rest in rows; one run is open. */
async function makeOnce(): Promise<NonNullable<typeof made>> {
	await learner.begin();
	for (let i = 0; i < 8; i++) await learner.answer(`u${String(i % 3)}`, i % 4 === 1 ? 1 : 3);
	await storage.log.append([{ ...learner.envelope(), type: 'run-ended', run: learner.run }]);
	await storage.log.pack(2, 4);
	learner.run = 'run-2';
	learner.place = 0;
	await learner.begin();
	await learner.answer('u0', 3);
	await learner.answer('u5', 3);
	await storage.documents.save('note:a', 'note', 0, millis(1000), { text: 'one' });
	await storage.documents.save('note:a', 'note', 1, millis(2000), { text: 'two' });
	await rebuild(storage.db);
	const rows = new Map<string, unknown[]>();
	for (const table of storage.db.tables) rows.set(table.name, await table.toArray());
	return { rows, now: learner.now, place: learner.place };
}

beforeEach(async () => {
	storage = createStorage(seededRng('repair storage'), `repair-${String(count++)}`);
	learner = new Learner(storage);
	if (made === undefined) {
		made = await makeOnce();
		return;
	}
	Object.assign(learner, { run: 'run-2', now: made.now, place: made.place });
	for (const table of storage.db.tables) await table.bulkAdd(made.rows.get(table.name) ?? []);
});

afterEach(async () => {
	await storage.db.delete({ disableAutoOpen: true });
});

async function wholeLog(): Promise<StoredEvent[]> {
	const all: StoredEvent[] = [];
	await storage.log.scan((events) => all.push(...events));
	return all;
}

/** Found by a check, mended as these kinds and no others, and after it a check finds nothing and projections agree. */
async function expectMended(...damages: Damage[]): Promise<void> {
	const kinds = await mendedKinds(damages[0] as Damage);
	expect(kinds.sort()).toEqual([...damages].sort());
}

/** The kinds that a mending names, of which a check must find `damage` beforehand and none afterwards. */
async function mendedKinds(damage: Damage): Promise<Damage[]> {
	const kinds = (await check(storage.db, now, rng))?.findings.map((finding) => finding.damage);
	expect(kinds).toContain(damage);
	const report = await mend(storage.db, now, rng);
	expect(report.mended).toBe(true);
	expect((await check(storage.db, now, rng))?.findings).toEqual([]);
	expect(await checkProjections(storage.db)).toEqual([]);
	return report.findings.map((finding) => finding.damage);
}

const rows = async (): Promise<StoredEvent[]> => storage.db.events.orderBy('id').toArray();
const firstChunk = async (): Promise<ChunkRow> => (await storage.db.chunks.orderBy('first').first()) as ChunkRow;
const put = (row: object): Promise<unknown> => storage.db.events.put(row as StoredEvent);

test('a sound database has two chunks, and nothing is found in it', async () => {
	expect(await storage.db.chunks.count()).toBe(2);
	expect(await check(storage.db, now, rng)).toMatchObject({ findings: [], events: 13, documents: 2, mended: false });
	expect(await checkAndMend(storage.db, now, rng)).toMatchObject({ mended: false });
	expect(await lastCheck(storage.db)).toMatchObject({ at: now, findings: [] });
	expect(await quarantined(storage.db)).toEqual([]);
});

test('a row of the log that is no event is set aside as it was, and the rest goes on', async () => {
	const before = await wholeLog();
	const raw = { id: uuidv7(now, rng), bits: [1, 2, 3] };
	await put(raw);
	await expectMended('row-unreadable');
	expect(await quarantined(storage.db)).toMatchObject([{ table: 'events', row: raw }]);
	expect(await wholeLog()).toEqual(before);
});

test('rows under keys that are no ids are set aside', async () => {
	await storage.db.events.bulkPut([{ id: 'zzz', type: 'answered' }, { id: 7 }, { id: [1, 'a'] }] as never[]);
	const report = await mend(storage.db, now, rng);
	expect(report.findings).toMatchObject([{ damage: 'row-unreadable', count: 3 }]);
	expect(report.quarantined).toBe(3);
	expect((await check(storage.db, now, rng))?.findings).toEqual([]);
});

test('an answer that the memory cannot take is set aside', async () => {
	const row = (await rows()).find(({ type }) => type === 'answered');
	await put({ ...row, grade: 9 });
	expect(await mendedKinds('row-unfit')).toContain('row-unfit');
	expect(await quarantined(storage.db)).toMatchObject([{ row: { grade: 9 } }]);
	expect(await wholeLog()).toHaveLength(12);
});

test('an event of an exam on which its fold trips is set aside, and the exam goes on', async () => {
	const of = { ...learner.envelope(), run: 'exam-1', elapsedMillis: 0, device: 'd' };
	const start = { ...of, id: uuidv7(millis(learner.now + 1), rng), type: 'exam-started', bank: 'b', places: [] };
	await put(start);
	await put({ ...of, id: uuidv7(millis(learner.now + 2), rng), type: 'exam-answered', question: 0 });
	await put({ ...of, id: uuidv7(millis(learner.now + 3), rng), type: 'exam-marked', unit: 'item:u9', outcome: {} });
	const kinds = await mendedKinds('row-unfit');
	expect(kinds).toContain('run-missing');
	expect(await storage.db.exams.get('exam-1')).toMatchObject({ open: 1 });
	expect(await quarantined(storage.db)).toMatchObject([{ row: { type: 'exam-marked' } }]);
});

test('settings of the schedule that are not sound are set aside, and those before them hold', async () => {
	const set = (desiredRetention: number) =>
		storage.log.append([
			{
				...learner.envelope(),
				type: 'scheduling-changed',
				scheduling: { ...defaultScheduling, desiredRetention }
			}
		]);
	await set(0.85);
	await set(12);
	expect(await mendedKinds('row-unfit')).toEqual(['row-unfit', 'settings-wrong']);
	expect((await storage.queries.scheduling()).desiredRetention).toBe(0.85);
});

test('an impossible day is mended from the moment, and the row as it was is kept', async () => {
	const before = await wholeLog();
	const row = (await rows()).find(({ type }) => type === 'answered') as StoredEvent;
	await put({ ...row, day: 5e7 });
	expect(await mendedKinds('day-impossible')).toContain('day-impossible');
	expect(await wholeLog()).toEqual(before);
	expect(await quarantined(storage.db)).toMatchObject([{ row: { day: 5e7 } }]);
});

test('a moment that no clock shows is mended from the id', async () => {
	const row = (await rows()).at(-1) as StoredEvent;
	await put({ ...row, at: NaN, offset: 'x' });
	expect(await mendedKinds('moment-impossible')).toContain('moment-impossible');
	expect((await rows()).at(-1)).toMatchObject({ at: row.at, offset: 0, day: row.day });
});

test('an event without a device is kept as of an unknown one', async () => {
	const row = (await rows()).at(-1) as StoredEvent;
	await put({ ...row, device: undefined });
	await expectMended('device-unknown');
	expect((await rows()).at(-1)).toEqual({ ...row, device: 'unknown' });
});

test('ids ahead of the clock are told and left, for later ones go on from them', async () => {
	await put({ ...learner.startEvent(), device: 'd', id: uuidv7(millis(now + 40 * 86_400_000), rng), run: 'run-2' });
	await rebuild(storage.db);
	const report = await checkAndMend(storage.db, now, rng);
	expect(report).toMatchObject({ mended: false, findings: [{ damage: 'id-ahead', count: 1 }] });
});

test('an id from the end of time is set aside, for no id could follow it', async () => {
	const row = (await rows()).at(-1) as StoredEvent;
	const id = eventId('ffffffff-ffff-7000-8000-000000000000');
	await put({ ...row, id });
	await expectMended('row-unreadable');
	const event = await learner.answer('u7', 3);
	expect(event.id < id).toBe(true);
});

test('an event that lies in a row and in a chunk, too, counts once', async () => {
	const before = await wholeLog();
	const twin = before[3] as StoredEvent;
	await put(twin);
	await expectMended('duplicate-same');
	expect(await storage.db.events.get(twin.id)).toBeUndefined();
	expect(await wholeLog()).toEqual(before);
});

test('of two events with one id that differ, the packed one holds and the other is set aside', async () => {
	const before = await wholeLog();
	const twin = { ...(before[3] as StoredEvent), durationMillis: 1 };
	await put(twin);
	await expectMended('duplicate-differs');
	expect(await quarantined(storage.db)).toMatchObject([{ table: 'events', row: twin }]);
	expect(await wholeLog()).toEqual(before);
});

test('an event that lies in two chunks counts once', async () => {
	const before = await wholeLog();
	const packed = [before[2], before[3]] as [StoredEvent, StoredEvent];
	await storage.db.chunks.put({
		first: packed[0].id,
		last: packed[1].id,
		units: packed.flatMap(({ unit }) => unit ?? []),
		packed: packEvents(packed)
	});
	await expectMended('duplicate-same');
	expect(await storage.db.chunks.count()).toBe(2);
	expect(await wholeLog()).toEqual(before);
});

test('a chunk whose columns are torn is kept whole beside, and what can be read of it stays', async () => {
	const chunk = await firstChunk();
	const column = chunk.packed.columns['grade'];
	if (column?.kind !== 'number') throw new Error('Grades are numbers.');
	const torn = { ...chunk.packed.columns, grade: { kind: 'number' as const, values: column.values.slice(0, 2) } };
	await storage.db.chunks.put({ ...chunk, packed: { ...chunk.packed, columns: torn } });
	expect(await mendedKinds('chunk-unreadable')).toContain('chunk-unreadable');
	const [aside] = await quarantined(storage.db);
	expect(aside).toMatchObject({ table: 'chunks', row: { first: chunk.first } });
	expect((await wholeLog()).length).toBeGreaterThanOrEqual(11);
});

test('a chunk that is no chunk is set aside whole', async () => {
	await storage.db.chunks.put({ first: eventId('junk'), last: 4, packed: 'gone' } as unknown as ChunkRow);
	const before = await storage.db.events.count();
	await expectMended('chunk-unreadable');
	expect(await storage.db.chunks.count()).toBe(2);
	expect(await storage.db.events.count()).toBe(before);
});

test('events out of order in a chunk are put in order', async () => {
	const before = await wholeLog();
	const chunk = await firstChunk();
	await storage.db.chunks.put({ ...chunk, packed: packEvents(before.slice(0, 4).reverse()) });
	await expectMended('chunk-order');
	expect(await wholeLog()).toEqual(before);
});

test('a chunk that misstates its edges or its units is put right', async () => {
	const before = await wholeLog();
	const chunk = await firstChunk();
	await storage.db.chunks.delete(chunk.first);
	const edges = { first: eventId(`${chunk.first.slice(0, -1)}z`), last: chunk.first, units: [] as UnitId[] };
	await storage.db.chunks.put({ ...chunk, ...edges });
	expect(await mendedKinds('chunk-edges')).toEqual(['chunk-edges']);
	expect(await wholeLog()).toEqual(before);
	expect(await storage.log.historyOf(itemUnit('u1'))).not.toEqual([]);
});

test('a row of a unit that was never answered is taken away', async () => {
	const state = await storage.queries.unitState(itemUnit('u0'));
	await storage.db.units.put({ ...(state as NonNullable<typeof state>), unit: itemUnit('ghost') });
	await expectMended('unit-orphan');
	expect(await storage.queries.unitState(itemUnit('ghost'))).toBeUndefined();
});

test('a unit that was answered and has no row gets it back', async () => {
	const before = await storage.queries.unitState(itemUnit('u1'));
	await storage.db.units.delete(itemUnit('u1'));
	await expectMended('unit-missing');
	expect(await storage.queries.unitState(itemUnit('u1'))).toEqual(before);
});

test('a wrong stability is folded anew', async () => {
	await storage.db.units.update(itemUnit('u0'), { stability: 4000 });
	await expectMended('unit-memory');
});

test('a wrong due day is the shown one again', async () => {
	await storage.db.units.update(itemUnit('u0'), { dueDay: 1 } as never);
	await expectMended('unit-due');
});

test('other wrong figures of a unit are mended', async () => {
	await storage.db.units.update(itemUnit('u0'), { answers: 77 });
	await expectMended('unit-wrong');
});

test('a mark that nobody made is taken away', async () => {
	await storage.db.marks.put({ unit: itemUnit('u0'), flagged: 1, suspended: 1 });
	await expectMended('mark-wrong');
	expect(await storage.queries.marked('suspended')).toEqual([]);
});

test('tallies of days are counted anew', async () => {
	const [day] = await storage.db.days.toArray();
	await storage.db.days.put({ ...(day as NonNullable<typeof day>), answers: 99 });
	await expectMended('day-tally-wrong');
});

test('tallies of objectives are counted anew', async () => {
	await storage.db.objectives.clear();
	await expectMended('objective-tally-wrong');
	expect((await storage.queries.objectives())('network-plus', '1.4')).toMatchObject({ answers: 10 });
});

test('a first sight that never was is taken away', async () => {
	const sight = {
		unit: itemUnit('u0'),
		itemVersion: 9,
		variant: '',
		bank: 'b',
		objective: 'o',
		kind: 'choice' as const
	};
	const rest = { day: learner.envelope().day, credit: 1, guess: 0, confidence: null };
	await storage.db.sights.put({ ...sight, ...rest });
	await expectMended('sight-wrong');
});

test('an open run without events is taken away', async () => {
	const { at, day } = learner.envelope();
	await storage.db.runs.put({ run: 'ghost', startedAt: at, startedDay: day, place: 3, open: 1 });
	await expectMended('run-orphan');
	expect(await storage.queries.openRun()).toMatchObject({ run: 'run-2' });
});

test('a run that lost its row gets it back, and one that is wrong is mended', async () => {
	await storage.db.runs.delete('run-2');
	await storage.db.runs.update('run-1', { place: 1 });
	await expectMended('run-missing', 'run-wrong');
	expect(await storage.queries.openRun()).toMatchObject({ run: 'run-2', place: 2 });
});

test('a call that lost its row gets it back', async () => {
	const call = { ...learner.envelope(), run: 'call-1', scenario: 's' };
	await storage.log.append([{ ...call, type: 'call-started', variant: 'v', seed: 's', speech: 'guided' } as never]);
	await storage.db.calls.clear();
	await expectMended('run-missing');
	expect(await storage.db.calls.get('call-1')).toMatchObject({ open: 1 });
});

test('settings in force that no event gives are taken back', async () => {
	await storage.db.values.put({ key: 'scheduling', value: { event: '', value: { newPerDay: -5 } } });
	await expectMended('settings-wrong');
	expect(await storage.queries.scheduling()).toEqual(defaultScheduling);
});

test('projections of another fold version are made anew', async () => {
	await storage.db.values.put({ key: 'foldVersion', value: 1 });
	await expectMended('fold-version');
	expect(await storage.db.values.get('foldVersion')).toMatchObject({ value: foldVersion });
});

test('a revision whose text is damaged is set aside, and the one before it is the newest again', async () => {
	const [, newest] = await storage.documents.revisions('note:a');
	await storage.db.documents.put({ ...(newest as DocumentRow), body: 'torn' });
	await expectMended('document-unreadable');
	expect(await storage.documents.read('note:a')).toEqual({ revision: 1, body: { text: 'one' } });
	expect(await quarantined(storage.db)).toMatchObject([{ table: 'documents', row: { body: 'torn' } }]);
});

test('a document with a revision that is no number from 1 on is set aside', async () => {
	await storage.db.documents.put({ id: 'note:b', revision: -0.5, kind: 'note', at: millis(1), body: {} });
	await expectMended('document-unreadable');
	expect(await storage.documents.revisions('note:b')).toEqual([]);
});

test('a document that lost its kind or its moment has them again', async () => {
	await storage.db.documents.put({ id: 'note:a', revision: 3, at: NaN, body: { text: 'three' } } as never);
	await expectMended('document-fields');
	expect((await storage.documents.list('note'))[0]).toMatchObject({ revision: 3, at: 2000, body: { text: 'three' } });
});

test('gaps between revisions are no damage: thinning makes them', async () => {
	await storage.db.documents.put({ id: 'note:a', revision: 9, kind: 'note', at: millis(3), body: { text: 'nine' } });
	expect((await check(storage.db, now, rng))?.findings).toEqual([]);
});

test('preferences that are not sound fall back by themselves, in a revision of their own', async () => {
	await storage.documents.save('preferences', 'preferences', 0, now, { textSize: 9000, sounds: true, later: 1 });
	await expectMended('preferences-damaged');
	expect(await storage.documents.read('preferences')).toEqual({ revision: 2, body: { sounds: true, later: 1 } });
});

test('a device that lost its name gets another', async () => {
	await storage.db.values.put({ key: 'device', value: 42 });
	await expectMended('device-damaged');
	expect(typeof (await storage.db.values.get('device'))?.value).toBe('string');
	expect((await learner.answer('u8', 3)).device).not.toBe('unknown');
});

test('a damaged note on the newest fit goes', async () => {
	await storage.db.values.put({ key: 'fit', value: null });
	await expectMended('note-damaged');
});

test('many kinds of damage at once are all mended in one go, and every event that can be read is there', async () => {
	const before = await wholeLog();
	const chunk = await firstChunk();
	await put({ id: 'zz', what: 1 });
	await put(before[2] as StoredEvent);
	await storage.db.chunks.put({ ...chunk, last: chunk.first, units: [] });
	await storage.db.units.clear();
	await storage.db.runs.clear();
	await storage.db.days.clear();
	await storage.db.values.delete('device');
	expect((await mendedKinds('row-unreadable')).length).toBeGreaterThan(6);
	expect(await wholeLog()).toEqual(before);
	expect(await mend(storage.db, now, rng)).toMatchObject({ mended: false, quarantined: 0 });
});

test('a check that a learner interrupts each time gives no report, and changes nothing', async () => {
	const answering = (async () => {
		for (let i = 0; i < 60; i++) await learner.answer(`busy${String(i)}`, 3);
	})();
	const report = await check(storage.db, now, rng);
	await answering;
	expect(report?.findings ?? []).toEqual([]);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('a mending that fails halfway changes nothing', async () => {
	await put({ id: 'zz' });
	await storage.db.units.clear();
	const ids = await storage.db.events.toCollection().primaryKeys();
	const fail = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	storage.db.quarantine.hook('creating').subscribe(fail);
	await expect(mend(storage.db, now, rng)).rejects.toMatchObject({ kind: 'full' });
	storage.db.quarantine.hook('creating').unsubscribe(fail);
	expect(await storage.db.events.toCollection().primaryKeys()).toEqual(ids);
	expect(await storage.db.units.count()).toBe(0);
	await mend(storage.db, now, rng);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('a check is due after a week, an hour after an unclean end, and when the clock was set back', async () => {
	const hour = 3_600_000;
	expect(isCheckDue(undefined, now, false)).toBe(true);
	const report = await mend(storage.db, now, rng);
	expect(isCheckDue(report, now + 167 * hour, false)).toBe(false);
	expect(isCheckDue(report, now + 168 * hour, false)).toBe(true);
	expect(isCheckDue(report, now + hour / 2, true)).toBe(false);
	expect(isCheckDue(report, now + hour, true)).toBe(true);
	expect(isCheckDue(report, now - 1, false)).toBe(true);
	await markSeen(storage.db);
	expect(await lastCheck(storage.db)).toEqual({ ...report, seen: true });
});
