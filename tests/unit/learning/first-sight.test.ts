import { expect, test } from 'vitest';
import type { Answered } from '#lib/domain/learning/events.ts';
import { sightOf } from '#lib/domain/learning/first-sight.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { foldHistory } from '#lib/domain/learning/unit-fold.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis, type EventId } from '#lib/domain/shared/units.ts';
import { answer, moment, undo } from './answers.ts';

const noon = moment('2026-03-04T12:00:00+01:00');
const rng = seededRng('first sight');
let last: EventId | undefined;
function answered(changes: Partial<Answered> = {}): Answered {
	last = nextEventId(millis(noon.at), last, rng);
	const outcome = { phase: 'review', step: 0, dueDay: noon.day, dueAt: null } as const;
	return { ...answer(noon, 3, outcome, last), kind: 'choice', shown: ['a', 'b', 'c', 'd'], chosen: ['b'], ...changes };
}
const sights = (history: readonly Answered[], more: Parameters<typeof foldHistory>[0] = []) =>
	foldHistory([...history, ...more], defaultWeights).sights;

test('only the first answer to an item version is a first sight', () => {
	const wrong = answered({ correct: false });
	expect(sights([wrong, answered({ correct: true }), answered({ correct: true })])).toMatchObject([{ credit: 0 }]);
});

test('a new version of an item, and a new variant of a generated one, is a first sight again', () => {
	expect(sights([answered(), answered({ itemVersion: 2 })])).toHaveLength(2);
	expect(sights([answered({ variant: 'x' }), answered({ variant: 'y' }), answered({ variant: 'x' })])).toHaveLength(2);
});

test('a drill shows an item first as well: what it taught is no news afterwards', () => {
	expect(sights([answered({ outcome: null, correct: false }), answered({ correct: true })])).toMatchObject([
		{ credit: 0 }
	]);
});

test('undoing the first answer makes the second one the first sight', () => {
	const wrong = answered({ correct: false });
	const right = answered({ correct: true });
	last = nextEventId(millis(noon.at), last, rng);
	expect(sights([wrong, right], [undo(wrong.id, last)])).toMatchObject([{ credit: 1 }]);
});

test('the chance of a guess follows from what was shown and how many were chosen', () => {
	expect(sightOf(answered())?.guess).toBe(1 / 4);
	expect(sightOf(answered({ shown: ['a', 'b', 'c', 'd', 'e'], chosen: ['a', 'c'] }))?.guess).toBeCloseTo(1 / 10);
	expect(sightOf(answered({ kind: 'order', shown: [], chosen: [], points: 1, of: 4, correct: false }))).toMatchObject({
		credit: 0.25,
		guess: 0.15
	});
});

test('a recall card is no first sight: no form asks it', () => {
	expect(sightOf(answered({ kind: 'recall' }))).toBeUndefined();
});
