import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grade, PlannedUnit } from '#lib/domain/learning/events.ts';
import { foldRun, missedUnits, nextTurn, progressOf, undoTarget, type RunState } from '#lib/domain/learning/run.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { eventId, itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

const minute = 60_000;

/** Plays a run: answers what it shows, by the minute. */
class Player {
	events: StoredEvent[] = [];
	now = 1_000_000_000_000;
	#count = 0;

	constructor(size: number, reason: PlannedUnit['reason'] = 'new') {
		const plan = Array.from({ length: size }, (_, i): PlannedUnit => ({
			unit: itemUnit(`u${String(i)}`),
			bank: 'b',
			objective: `1.${String(i % 3)}`,
			reason
		}));
		this.#push({ type: 'run-started', seed: 's', plan });
	}

	get run(): RunState {
		const run = foldRun(this.events);
		if (run === undefined) {
			throw new Error('no run');
		}
		return run;
	}

	get shown(): string | undefined {
		return nextTurn(this.run)?.unit.slice(5);
	}

	/** Grade 1 asks for the unit again in ten minutes; the others put it off to another day. */
	answer(grade: Grade, minutes = 1): string {
		const turn = nextTurn(this.run);
		if (turn === undefined) {
			throw new Error('the run is over');
		}
		const dueAt = grade === 1 ? millis(this.now + 10 * minute) : null;
		this.#push({
			type: 'answered',
			unit: turn.unit,
			place: turn.place,
			grade,
			correct: grade > 1,
			durationMillis: 1,
			outcome: { phase: 'learning', step: 0, dueDay: localDay(1), dueAt }
		});
		this.now += minutes * minute;
		return turn.unit.slice(5);
	}

	undo(): void {
		const target = undoTarget(this.run);
		if (target !== undefined) {
			this.#push({ type: 'undone', ...target });
		}
	}

	#push(fields: object): void {
		this.events = [
			...this.events,
			{
				id: eventId(String(this.#count++).padStart(6, '0')),
				version: 1,
				at: millis(this.now),
				offset: offsetMinutes(0),
				day: localDay(0),
				device: 'd',
				run: 'r',
				...fields
			} as StoredEvent
		];
	}
}

test('a plan that is known is shown once through', () => {
	const player = new Player(4);
	expect([3, 3, 3, 3].map((grade) => player.answer(grade as Grade))).toEqual(['u0', 'u1', 'u2', 'u3']);
	expect(nextTurn(player.run)).toBeUndefined();
	expect(progressOf(player.run)).toEqual({ done: 4, total: 4 });
});

test('a unit that was missed comes back after its ten minutes, ahead of what is new', () => {
	const player = new Player(20);
	expect(player.answer(1)).toBe('u0');
	const rest = Array.from({ length: 11 }, () => player.answer(3));
	expect(rest.indexOf('u0')).toBe(10);
	expect(rest.filter((unit) => unit === 'u0')).toHaveLength(1);
});

test('at the end of the plan a step that is almost due is not waited for', () => {
	const player = new Player(3);
	player.answer(1);
	player.answer(3);
	player.answer(3);
	expect(nextTurn(player.run)).toMatchObject({ unit: 'item:u0', reason: 'step', again: 1 });
});

test('a placement asks each question once, and is over however it went', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom<Grade>(1, 3), { minLength: 1, maxLength: 16 }),
			fc.nat(12),
			(grades, minutes) => {
				const player = new Player(grades.length, 'placement');
				const asked = grades.map((grade) => player.answer(grade, minutes));
				expect(new Set(asked).size).toBe(grades.length);
				expect(nextTurn(player.run)).toBeUndefined();
				expect(progressOf(player.run)).toEqual({ done: grades.length, total: grades.length });
			}
		)
	);
});

test('the unit just answered is not shown again while there is another', () => {
	const player = new Player(2);
	expect([player.answer(1), player.answer(1), player.answer(1), player.answer(1)]).toEqual(['u0', 'u1', 'u0', 'u1']);
});

test('one unit alone is shown again rather than not at all', () => {
	const player = new Player(1);
	player.answer(1);
	expect(player.shown).toBe('u0');
});

test('undo shows the question that was taken back, step by step to the start', () => {
	const player = new Player(3);
	player.answer(3);
	player.answer(1);
	player.answer(3);
	for (const expected of ['u2', 'u1', 'u0']) {
		player.undo();
		expect(player.shown).toBe(expected);
	}
	expect(undoTarget(player.run)).toBeUndefined();
	expect(player.answer(3)).toBe('u0');
	expect(player.shown).toBe('u1');
});

test('what was missed is what was wrong at the first try', () => {
	const player = new Player(3);
	player.answer(1);
	player.answer(3);
	player.answer(3);
	player.answer(3);
	expect(missedUnits(player.run).map(({ unit }) => unit)).toEqual(['item:u0']);
	expect(nextTurn(player.run)).toBeUndefined();
});

test('any mix of answers and undos: the fold of the events alone gives the screen, no place is used twice, the run ends', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(9), { maxLength: 60 }), (size, moves) => {
			const player = new Player(size);
			const places = new Set<number>();
			for (const move of moves) {
				const turn = nextTurn(player.run);
				if (move === 0) {
					player.undo();
				} else if (turn !== undefined) {
					expect(places.has(turn.place)).toBe(false);
					places.add(turn.place);
					player.answer(((move % 4) + 1) as Grade, move);
				}
				expect(foldRun([...player.events])).toEqual(player.run);
			}
			for (let i = 0; nextTurn(player.run) !== undefined; i++) {
				expect(i).toBeLessThan(3 * size);
				player.answer(3);
			}
			expect(progressOf(player.run).done).toBe(size);
		}),
		{ numRuns: 500 }
	);
});

test('a run whose start is missing is no run', () => {
	expect(foldRun([])).toBeUndefined();
});
