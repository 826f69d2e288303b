import { expect, test } from 'vitest';
import type { MemoryImported, UnitReset } from '#lib/domain/learning/events.ts';
import { ReviewHistories } from '#lib/domain/learning/fit-histories.ts';
import { nextMemory, previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { foldUnit } from '#lib/domain/learning/unit-fold.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import { answer, moment, scheduling, undo, unit } from './answers.ts';

const noon = moment('2024-03-04T12:00:00+01:00');
const later = moment('2024-03-24T12:00:00+01:00');
const rng = seededRng('imports');
const id = nextEventId(noon.at, undefined, rng);
const { at, day, offset } = noon;
const imported: MemoryImported = {
	...{ id, type: 'memory-imported', version: 1, at, day, offset, device: 'a', unit, bank: 'own', objective: 'deck.1' },
	...{ itemVersion: 1, stability: 30, difficulty: 6, reps: 9, lapses: 2 },
	lastDay: localDay(day - 10),
	dueDay: localDay(day + 20)
};
const fold = (history: readonly StoredEvent[]) => foldUnit(history, defaultWeights);
const outcomes = previewOutcomes(fold([imported]), unit, later, scheduling(), defaultWeights);
const good = answer(later, 3, outcomes[3], nextEventId(later.at, id, rng));

test('an imported memory is a unit in review with its due day, stability and lapses', () => {
	expect(fold([imported])).toMatchObject({
		...{ phase: 'review', dueDay: day + 20, dueAt: null, lastDay: day - 10, stability: 30, difficulty: 6 },
		...{ answers: 9, lapses: 2, leech: false, missed: 0, bank: 'own', objective: 'deck.1' }
	});
});

test('the next answer builds on it', () => {
	const memory = { stability: 30, difficulty: 6, lastDay: localDay(day - 10) };
	expect(fold([imported, good])).toMatchObject({ ...nextMemory(memory, 3, later.day, defaultWeights), answers: 10 });
});

test('what was answered here before stands, and an undone import is as if it had never been', () => {
	const first = answer(noon, 3, outcomes[3], nextEventId(noon.at, undefined, seededRng('first')));
	const after = { ...imported, id: nextEventId(noon.at, first.id, rng) };
	expect(fold([first, after])).toEqual(fold([first]));
	expect(fold([imported, undo(imported.id, nextEventId(noon.at, id, rng))])).toBeUndefined();
	expect(fold([imported, undo(imported.id, nextEventId(noon.at, id, rng)), good])).toEqual(fold([good]));
});

test('a last day that is yet to come counts as the day of the import, and no number may be none', () => {
	expect(fold([{ ...imported, lastDay: localDay(day + 500) }])?.lastDay).toBe(day);
	expect(() => fold([{ ...imported, stability: NaN }])).toThrow(/Import .* has no memory: stability NaN/);
	expect(() => fold([{ ...imported, difficulty: 11 }])).toThrow(/difficulty 11/);
	expect(() => fold([{ ...imported, dueDay: localDay(0.5) }])).toThrow(/dueDay of import/);
});

test('reviews of a memory that began elsewhere are not scored, until a reset begins it here', () => {
	const day2 = moment('2024-04-24T12:00:00+01:00');
	const again = answer(day2, 3, outcomes[3], nextEventId(day2.at, good.id, rng));
	const scored = (log: readonly StoredEvent[]): number[] => {
		const histories = new ReviewHistories();
		histories.take(log);
		return [...histories.reviews().scored];
	};
	const reset: UnitReset = { ...imported, id: nextEventId(noon.at, id, rng), type: 'unit-reset' };
	expect(scored([imported, good, again])).toEqual([0, 0]);
	expect(scored([imported, reset, good, again])).toEqual([0, 1]);
	expect(scored([imported, undo(imported.id, nextEventId(noon.at, id, rng)), good, again])).toEqual([0, 1]);
});
