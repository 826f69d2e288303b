import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { standingOf, isOfImports, rangesOf } from '#lib/domain/log/imports.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes, type EventId } from '#lib/domain/shared/units.ts';
import { wholeLog } from '#lib/storage/imports.ts';
import { checkProjections, deriveProjections, projectionsOf } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { effort, patience } from '#tests/unit/bank/generators/effort.ts';

const devices = ['a', 'b', 'c'] as const;
const start = Date.UTC(2026, 0, 5, 12);

interface Step {
	readonly device: (typeof devices)[number];
	readonly kind:
		'answer' | 'undo' | 'reset' | 'mark' | 'setting' | 'call' | 'future' | 'import' | 'import-undo' | 'import-redo';
	readonly pick: number;
	readonly grade: 1 | 2 | 3 | 4;
}
const steps = fc.array(
	fc.record<Step>({
		device: fc.constantFrom(...devices),
		kind: fc.constantFrom(
			...(['answer', 'answer', 'answer', 'undo', 'reset', 'mark', 'setting', 'call', 'future'] as const),
			...(['import', 'import-undo', 'import-redo'] as const)
		),
		pick: fc.nat(1000),
		grade: fc.constantFrom(1, 2, 3, 4)
	}),
	{ minLength: 1, maxLength: 14 }
);

/** What a device's history of these steps would have left in a log: every id newer than what its event names. */
function logOf(plan: readonly Step[]): StoredEvent[] {
	const rng = seededRng('law');
	const log: StoredEvent[] = [];
	let last: EventId | undefined;
	const add = (device: string, event: object): void => {
		const at = millis(start + log.length * 3_600_000);
		last = nextEventId(at, last, rng);
		const envelope = { id: last, version: 1, at, offset: offsetMinutes(0), day: localDay(20_458), device };
		log.push({ ...envelope, ...event } as StoredEvent);
	};
	for (const device of devices) add(device, { type: 'run-started', run: `run-${device}`, seed: 's', plan: [] });
	for (const { device, kind, pick, grade } of plan) {
		const unit = itemUnit(`i${String(pick % 3)}`);
		const run = `run-${device}`;
		const target = log[pick % log.length];
		const batch = `batch-${String(pick % 2)}`;
		switch (kind) {
			case 'answer':
				add(device, {
					type: 'answered',
					unit,
					run,
					place: 0,
					bank: 'network-plus',
					objective: '1.4',
					itemVersion: 1 + (pick % 2),
					kind: 'recall',
					shown: [],
					chosen: [],
					correct: grade > 1,
					confidence: null,
					grade,
					durationMillis: 4000,
					outcome: { phase: 'review', step: 0, dueDay: localDay(20_460 + grade), dueAt: null }
				});
				break;
			case 'undo':
				if (target?.unit !== undefined) add(device, { type: 'undone', target: target.id, unit: target.unit, run });
				break;
			case 'reset':
				add(device, { type: 'unit-reset', unit });
				break;
			case 'mark':
				add(device, { type: 'unit-marked', unit, mark: 'flagged', on: grade > 2 });
				break;
			case 'setting':
				add(device, { type: 'scheduling-changed', scheduling: { desiredRetention: 0.8 + grade / 50 } });
				break;
			case 'call':
				add(device, {
					...(grade > 2
						? { type: 'call-started', scenario: 's', scenarioVersion: 1, variant: 'v', seed: 's', patience: 1 }
						: { type: 'call-ended', how: 'closed', elapsedMillis: 1 }),
					run: `call-${String(pick % 2)}`
				});
				break;
			case 'future':
				add(device, { type: 'dreamt', version: 2, unit });
				break;
			case 'import': {
				const some = log.filter((_, i) => i % 3 !== pick % 3);
				add(device, {
					type: 'imported',
					batch,
					source: grade === 4 ? 'held' : 'backup',
					madeAt: 0,
					events: 0,
					documents: 0,
					ranges: rangesOf(some, grade > 2 ? [] : log.filter((event) => !some.includes(event)))
				});
				break;
			}
			default:
				add(device, { type: kind === 'import-undo' ? 'import-undone' : 'import-redone', batch });
		}
	}
	return log;
}

/** A log and several copies of it, each of which lacks something. The starts of runs are in all. */
const copies = (count: number) =>
	fc
		.tuple(steps, fc.array(fc.infiniteStream(fc.boolean()), { minLength: count, maxLength: count }))
		.map(([plan, masks]) => {
			const log = logOf(plan);
			return masks.map((mask) =>
				log.filter((event) => {
					const { value } = mask.next() as { value: boolean };
					return event.type === 'run-started' || value;
				})
			);
		});

const counted = (log: readonly StoredEvent[]): StoredEvent[] => log.filter(standingOf(log.filter(isOfImports)).counts);
const learnt = async (log: readonly StoredEvent[]) => {
	const events = counted(log);
	return projectionsOf((each) => {
		each(events);
		return Promise.resolve();
	});
};

test(
	'the union of logs is commutative, associative and idempotent, and so is what it adds up to',
	async () => {
		await fc.assert(
			fc.asyncProperty(copies(3), async ([a = [], b = [], c = []]) => {
				const ab = unionOf(a, b);
				expect(unionOf(b, a)).toEqual(ab);
				expect(unionOf(ab, ab)).toEqual(ab);
				expect(unionOf(ab, a)).toEqual(ab);
				expect(unionOf(ab, c)).toEqual(unionOf(a, unionOf(b, c)));
				expect(await learnt(unionOf(b, a))).toEqual(await learnt(ab));
			}),
			effort(200)
		);
	},
	patience
);

const open = (name: string): Storage => createStorage(seededRng(name), `merge-laws-${name}`);
let sides: Storage[] = [];
beforeAll(() => {
	sides = [open('one'), open('two')];
});
afterAll(async () => {
	for (const { db } of sides) await db.delete({ disableAutoOpen: true });
});

test(
	'two devices that take in each other’s log hold the same log and the same projections, which a rebuild confirms',
	async () => {
		await fc.assert(
			fc.asyncProperty(copies(2), async ([a = [], b = []]) => {
				const [one, two] = sides as [Storage, Storage];
				for (const { db } of sides) {
					await db.transaction('rw', db.tables, async () => {
						for (const table of db.tables) await table.clear();
					});
				}
				for (const log of [a, b]) await one.log.merge(log);
				for (const log of [b, a, b]) await two.log.merge(log);
				const [first, second] = [await deriveProjections(one.db), await deriveProjections(two.db)];
				expect(second).toEqual(first);
				expect(await wholeLog(two.db)).toEqual(await wholeLog(one.db));
				expect({ ...first, imports: [] }).toEqual({ ...(await learnt(unionOf(a, b))), imports: [] });
				expect(await checkProjections(one.db)).toEqual([]);
				expect(await checkProjections(two.db)).toEqual([]);
			}),
			effort(40)
		);
	},
	10 * patience
);

test('the events that the laws are tried on are of every kind they name', () => {
	const kinds = new Set<string>();
	fc.assert(
		fc.property(copies(1), ([log = []]) => {
			for (const { type } of log) kinds.add(type);
		}),
		{ numRuns: 200, seed: 1 }
	);
	expect([...kinds].sort()).toEqual(
		[
			...['answered', 'call-ended', 'call-started', 'dreamt', 'import-redone', 'import-undone', 'imported'],
			...['run-started', 'scheduling-changed', 'undone', 'unit-marked', 'unit-reset']
		].sort()
	);
});
