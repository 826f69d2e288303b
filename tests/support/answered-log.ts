import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BankEntry, ContentIndex } from '#lib/domain/bank/content.ts';
import type { Answered } from '#lib/domain/learning/events.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes, type EventId } from '#lib/domain/shared/units.ts';

const folder = join(import.meta.dirname, '../../build/content');

/** Domains of an exam and the chance that each first answer to one of its choice items is right. */
export type Strengths = Readonly<Record<string, number>>;

/**
 * First answers to real choice items of an exam, `perObjective` of each, spread evenly over the days up to `lastDay`.
 * The same arguments give the same log.
 */
export function firstAnswers(
	bank: string,
	strengths: Strengths,
	perObjective: number,
	days: number,
	lastDay: number
): Answered[] {
	const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const { banks } = read('manifest.json') as ContentIndex;
	const entry = banks.map((file) => read(file) as BankEntry).find(({ id }) => id === bank);
	if (entry === undefined) {
		throw new RangeError(`No exam "${bank}" in the build`);
	}
	const rng = seededRng(`first answers ${bank}`);
	const items = entry.domains.flatMap(({ number: domain, objectives }) =>
		objectives.flatMap(({ number: objective, items: all }) =>
			all
				.filter(({ kind, reserve }) => kind === 'choice' && reserve !== true)
				.slice(0, perObjective)
				.map(({ id, version }, i) => ({ domain, objective, id, version, i }))
		)
	);
	// Objective by objective in turn, so that every day sees all of the exam.
	items.sort((a, b) => a.i - b.i);
	let last: EventId | undefined;
	return items.map(({ domain, objective, id, version }, place): Answered => {
		const day = lastDay - days + 1 + Math.floor((place * days) / items.length);
		const at = millis(day * 86_400_000 + 43_200_000 + place * 60_000);
		last = nextEventId(at, last, rng);
		const correct = rng() < (strengths[domain] ?? 0.7);
		return {
			id: last,
			type: 'answered',
			version: 1,
			at,
			offset: offsetMinutes(0),
			day: localDay(day),
			device: 'simulated',
			unit: itemUnit(id),
			run: 'simulated',
			place,
			bank,
			objective,
			itemVersion: version,
			kind: 'choice',
			shown: ['a', 'b', 'c', 'd'],
			chosen: ['a'],
			correct,
			confidence: correct ? 'sure' : 'unsure',
			grade: correct ? 3 : 1,
			durationMillis: 20_000 + Math.floor(rng() * 30_000),
			outcome: { phase: 'review', step: 0, dueDay: localDay(day + (correct ? 4 : 1)), dueAt: null }
		};
	});
}
