import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, type LocalDay, type Millis, type UnitId } from '#lib/domain/shared/units.ts';
import type { BankEntry, ItemEntry } from '#lib/domain/bank/content.ts';
import type { PlannedUnit } from './events.ts';
import type { ObjectiveTally } from './tally.ts';

/** Most units of one run: about fifteen minutes. */
export const runLength = 30;

/** A unit that the schedule holds for today. */
export interface DueUnit {
	readonly unit: UnitId;
	readonly bank: string;
	readonly objective: string;
	readonly dueDay: LocalDay;
	readonly dueAt: Millis | null;
}

/** An objective that new units may be drawn from. */
export interface NewPlace {
	readonly bank: string;
	readonly objective: string;
	/** Chance of being drawn, relative to the others. */
	readonly weight: number;
	/** Items that study may draw there, seen ones too. */
	readonly open: number;
	/** Those of them that may come now; listed when they are asked for. */
	readonly items: readonly ItemEntry[];
}

/** Units of an objective that are seen before its PBQs and generated questions are: first the facts, then the work. */
const unitsBeforeWork = 4;

const isDrill = ({ kind }: ItemEntry): boolean => kind !== 'choice' && kind !== 'recall';

/**
 * Where new units of these banks may come from, the mock reserve apart. A domain's weight is shared among its
 * objectives; one that goes badly counts up to three times as much (share wrong, shrunk towards a quarter).
 */
export function newPlaces(
	banks: readonly BankEntry[],
	tallyOf: (bank: string, objective: string) => ObjectiveTally | undefined
): NewPlace[] {
	return banks.flatMap((bank) =>
		bank.domains.flatMap(({ weight, objectives }) =>
			objectives.map((objective) => {
				const { number, open } = objective;
				const { answers, correct, seen } = tallyOf(bank.id, number) ?? { answers: 0, correct: 0, seen: 0 };
				const weakness = (answers - correct + 1) / (answers + 4);
				return {
					bank: bank.id,
					objective: number,
					weight: (weight / objectives.length) * (1 + 2 * weakness),
					open,
					get items() {
						const all = objective.items.filter((item) => item.reserve !== true);
						const plain = all.filter((item) => !isDrill(item));
						return seen >= Math.min(unitsBeforeWork, plain.length) ? all : plain;
					}
				};
			})
		)
	);
}

/**
 * Draws new units by blueprint weight until `count` are found or nothing is left. `unseenOf` tells which of some
 * objectives' units were never answered; it is asked of all the objectives at once that a round of draws falls on, and
 * of each only once.
 */
export async function drawNew(
	places: readonly NewPlace[],
	count: number,
	seed: string,
	unseenOf: (objectives: readonly (readonly UnitId[])[]) => Promise<readonly UnitId[]>
): Promise<PlannedUnit[]> {
	const rng = seededRng(`${seed} new`);
	const drawn: PlannedUnit[] = [];
	const unseen = new Map<NewPlace, UnitId[]>();
	let left = places.filter(({ open }) => open > 0);
	while (drawn.length < count && left.length > 0) {
		const round = Array.from({ length: count - drawn.length }, () => weighted(left, rng));
		const asked = [...new Set(round)].filter((place) => !unseen.has(place));
		const units = asked.map(({ items }) => items.map(({ id }) => itemUnit(id)));
		const found = new Set(await unseenOf(units));
		for (const [i, place] of asked.entries()) {
			const fresh = units[i]?.filter((unit) => found.has(unit)) ?? [];
			unseen.set(place, shuffled(fresh, rng));
		}
		for (const place of round) {
			const unit = unseen.get(place)?.pop();
			if (unit !== undefined) {
				drawn.push({ unit, bank: place.bank, objective: place.objective, reason: 'new' });
			}
		}
		left = left.filter((place) => unseen.get(place)?.length !== 0);
	}
	return drawn;
}

function weighted(places: readonly NewPlace[], rng: Rng): NewPlace {
	let mark = rng() * places.reduce((sum, { weight }) => sum + weight, 0);
	return (places.find(({ weight }) => (mark -= weight) < 0) ?? places.at(-1)) as NewPlace;
}

/**
 * One run's plan: what is due (earliest first, chance among equals) mixed evenly with what is new, and neighbours of one objective
 * parted where there is another to put between.
 */
export function planRun(due: readonly DueUnit[], fresh: readonly PlannedUnit[], seed: string): PlannedUnit[] {
	const reviews = shuffled(due, seededRng(`${seed} due`))
		.sort((a, b) => a.dueDay - b.dueDay)
		.map(({ unit, bank, objective, dueAt }): PlannedUnit => ({
			unit,
			bank,
			objective,
			reason: dueAt === null ? 'due' : 'step'
		}));
	return parted(mixed(reviews, fresh)).slice(0, runLength);
}

/** Spreads the second list evenly through the first. */
function mixed<T>(a: readonly T[], b: readonly T[]): T[] {
	const places = [
		...a.map((value, i) => ({ value, at: (i + 0.5) / a.length })),
		...b.map((value, i) => ({ value, at: (i + 0.5) / b.length }))
	];
	return places.sort((x, y) => x.at - y.at).map(({ value }) => value);
}

function parted(units: readonly PlannedUnit[]): PlannedUnit[] {
	const left = [...units];
	const result: PlannedUnit[] = [];
	while (left.length > 0) {
		const last = result.at(-1);
		const other = left.findIndex((unit) => unit.objective !== last?.objective || unit.bank !== last.bank);
		result.push(...left.splice(Math.max(other, 0), 1));
	}
	return result;
}
