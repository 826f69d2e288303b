import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDuration, isoMoment, XapiResults, type XapiStatement } from '#lib/domain/decks/xapi.ts';
import type { ExamEnded, ExamMarked, ExamStarted } from '#lib/domain/exam/events.ts';
import type { Answered } from '#lib/domain/learning/events.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { eventId, itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

const home = 'https://trainer.example/';
const run = '01900000-0000-7000-8000-00000000000a';
const envelope = (number: number, type: string) => ({
	id: eventId(`01900000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`),
	type,
	version: 1 as const,
	at: millis(Date.UTC(2026, 10, 22, 12, 30) + number * 1000),
	offset: offsetMinutes(60),
	day: localDay(20_000),
	device: 'device-1',
	run
});

const answered = (number: number, changes: Partial<Answered> = {}): Answered => ({
	...envelope(number, 'answered'),
	type: 'answered',
	unit: itemUnit('np-1.4-dns'),
	place: 0,
	bank: 'network-plus',
	objective: '1.4',
	itemVersion: 1,
	kind: 'choice',
	shown: ['a', 'b', 'c'],
	chosen: ['b', 'c'],
	correct: true,
	confidence: 'sure',
	grade: 3,
	durationMillis: 12_340,
	outcome: null,
	...changes
});

const marked = (number: number, changes: Partial<ExamMarked>): ExamMarked => ({
	...envelope(number, 'exam-marked'),
	type: 'exam-marked',
	question: number,
	unit: itemUnit(`q-${String(number)}`),
	bank: 'network-plus',
	objective: '1.1',
	itemVersion: 1,
	kind: 'choice',
	sight: 'first',
	answered: true,
	correct: true,
	points: 1,
	of: 1,
	change: 'none',
	confidence: null,
	flagged: false,
	durationMillis: 1000,
	outcome: null,
	...changes
});

const exam = (how: ExamEnded['how']): StoredEvent[] => {
	const started: ExamStarted = {
		...envelope(1, 'exam-started'),
		type: 'exam-started',
		bank: 'network-plus',
		seed: 's',
		shape: 'short',
		limitMillis: null,
		timeFactor: null,
		passLine: 0.8,
		places: []
	};
	const ended: ExamEnded = { ...envelope(9, 'exam-ended'), type: 'exam-ended', elapsedMillis: 61_000, how };
	return [
		started,
		marked(2, {}),
		marked(3, { correct: false, points: 0 }),
		marked(4, { answered: false, points: 0 }),
		ended
	];
};

const statementsOf = (...events: StoredEvent[]): XapiStatement[] => {
	const results = new XapiResults(home);
	results.take(events);
	return [...results.statements()];
};

test('an answer becomes a statement with actor, verb, object, result and moment', () => {
	expect(statementsOf(answered(1))).toEqual([
		{
			id: '01900000-0000-7000-8000-000000000001',
			actor: { objectType: 'Agent', account: { homePage: home, name: 'device-1' } },
			verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
			object: {
				objectType: 'Activity',
				id: 'https://trainer.example/library/item?id=np-1.4-dns&bank=network-plus',
				definition: { type: 'http://adlnet.gov/expapi/activities/question', name: { 'en-US': 'np-1.4-dns' } }
			},
			result: { success: true, completion: true, duration: 'PT12.34S', response: 'b[,]c' },
			context: {
				registration: run,
				platform: 'Firstline',
				language: 'en-US',
				contextActivities: {
					grouping: [{ objectType: 'Activity', id: 'https://trainer.example/library?bank=network-plus&objective=1.4' }]
				}
			},
			timestamp: '2026-11-22T13:30:01.000+01:00'
		}
	]);
});

test('a PBQ has its points, and an answer that was taken back has no statement', () => {
	const [first] = statementsOf(answered(1, { kind: 'match', chosen: [], points: 3, of: 4 }));
	expect(first?.result.score).toEqual({ scaled: 0.75, raw: 3, min: 0, max: 4 });
	const undone = { ...envelope(2, 'undone'), target: answered(1).id };
	expect(statementsOf(answered(1), undone)).toEqual([]);
});

test('a finished exam passes or fails by its own pass line; open questions count in its score alone', () => {
	const statements = statementsOf(...exam('submitted'));
	expect(statements.map(({ verb, result }) => [verb.display['en-US'], result.success])).toEqual([
		['answered', true],
		['answered', false],
		['failed', false]
	]);
	expect(statements[2]).toMatchObject({
		object: { definition: { type: 'http://adlnet.gov/expapi/activities/assessment' } },
		result: { duration: 'PT61S', score: { scaled: 1 / 3, raw: 1, min: 0, max: 3 } }
	});
	expect(statementsOf(...exam('abandoned'))).toHaveLength(2);
});

test('events of a newer version are passed over', () => {
	expect(statementsOf({ ...envelope(1, 'answered'), version: 99 })).toEqual([]);
});

// The rules of the specification's part 2: ids are UUIDs, times are RFC 3339 with a zone, durations ISO 8601, `scaled`
// within -1 and 1 and `raw` between `min` and `max`, and no property is null.
test('every statement keeps the rules of the specification', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -1000, max: 1e9 }),
			fc.integer({ min: -840, max: 840 }),
			fc.string({ unit: 'binary' }),
			(durationMillis, offset, id) => {
				const changes = { durationMillis, offset: offsetMinutes(offset), unit: itemUnit(id), points: 1, of: 3 };
				const [statement] = statementsOf(answered(1, changes)) as [XapiStatement];
				expect(statement.timestamp).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/);
				expect(Date.parse(statement.timestamp)).toBe(answered(1).at);
				expect(statement.result.duration).toMatch(/^PT\d+(?:\.\d{1,2})?S$/);
				expect(() => new URL(statement.object.id)).not.toThrow();
				expect(statement.object.id).toMatch(/^[!-~]+$/);
				expect(JSON.stringify(statement)).not.toContain('null');
			}
		)
	);
	expect(statementsOf(answered(1, { unit: itemUnit('a\uD800b') }))[0]?.object.id).toContain('id=ab&');
	expect(isoDuration(-5)).toBe('PT0S');
	expect(isoMoment(0, -150)).toBe('1969-12-31T21:30:00.000-02:30');
});
