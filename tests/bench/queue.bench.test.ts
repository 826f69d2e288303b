import { expect, test } from 'vitest';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { eventId, itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { planToday } from '#lib/features/study/plan.ts';
import { Content } from '#lib/platform/content.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';

// Today's queue: what waits today and the plan of its run, right after the database was opened and again after that.
const openings = 15;
const moment: Moment = momentOf(millis(Date.UTC(2027, 0, 4, 12)), offsetMinutes(0), 4);

/**
 * Fills the database as a learner's who has `cards`: 400 of the banks' are due, half of them overdue; 1000 more were seen
 * and rest, and so do all that the banks do not hold; the others are new.
 */
async function seed({ db }: Storage, content: Content, cards: number): Promise<void> {
	const items = content.exams.flatMap((bank) =>
		bank.domains.flatMap(({ objectives }) =>
			objectives.flatMap(({ number, items: own }) => own.map(({ id }) => ({ id, bank: bank.id, objective: number })))
		)
	);
	const seen = shuffled(items, seededRng('seen')).slice(0, 1400);
	const banks = content.exams.map(({ id }) => id);
	const rows = Array.from({ length: cards }, (_, i): UnitState => {
		const { id, bank, objective } = seen[i] ?? {
			id: `other-${String(i)}`,
			bank: banks[i % banks.length] ?? '',
			objective: '1.1'
		};
		return {
			unit: itemUnit(id),
			bank,
			objective,
			itemVersion: 1,
			phase: 'review',
			step: 0,
			stability: 10,
			difficulty: 5,
			dueDay: localDay(i < 400 ? moment.day - (i % 2) * (i % 20) : moment.day + 1 + (i % 300)),
			dueAt: null,
			lastDay: localDay(moment.day - 30),
			lastAt: millis(moment.at - 30 * 86_400_000),
			lastEvent: eventId('0'),
			answers: 1,
			lapses: 0,
			missed: 0,
			leech: false
		};
	});
	for (let from = 0; from < rows.length; from += 10_000) {
		await db.units.bulkPut(rows.slice(from, from + 10_000));
	}
	const counts = new Map<string, number>();
	for (const { bank, objective } of seen.slice(0, cards)) {
		counts.set(`${bank} ${objective}`, (counts.get(`${bank} ${objective}`) ?? 0) + 1);
	}
	for (const [place, count] of counts) {
		const [bank = '', objective = ''] = place.split(' ');
		await db.objectives.put({ bank, objective, seen: count, answers: count, correct: count });
	}
}

function report(measure: string, cards: number, values: readonly number[]): void {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1));
	console.log(
		JSON.stringify({
			measure,
			cards,
			runs: sorted.length,
			first: Number(values[0]?.toFixed(1)),
			median: at(0.5),
			p95: at(0.95),
			max: at(1)
		})
	);
}

for (const cards of [300, 100_000]) {
	test(`queue of ${String(cards)} cards`, { timeout: 300_000 }, async () => {
		const content = await Content.load();
		const scheduling = { ...defaultScheduling, banks: content.exams.map(({ id }) => id) };
		const name = `bench-queue-${String(cards)}`;
		const seeded = createStorage(seededRng('bench'), name);
		await seed(seeded, content, cards);
		seeded.db.close();

		let planned = 0;
		for (const [what, work] of [
			['due count', ({ queries }: Storage) => loadOfDay(queries, content, scheduling, moment)],
			[
				'queue',
				async (storage: Storage, i: number) => {
					planned = (await planToday(storage, content, scheduling, moment, String(i))).length;
				}
			]
		] as const) {
			const cold: number[] = [];
			const warm: number[] = [];
			for (let i = 0; i < openings; i++) {
				const storage = createStorage(seededRng('bench'), name);
				await storage.db.connect();
				for (const times of [cold, warm, warm, warm]) {
					const from = performance.now();
					await work(storage, i);
					times.push(performance.now() - from);
				}
				storage.db.close();
			}
			report(`${what}, just opened`, cards, cold);
			report(`${what}, again`, cards, warm);
		}
		expect(planned).toBeGreaterThan(0);
		await seeded.db.delete();
	});
}
