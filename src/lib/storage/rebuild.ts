import { isOfCall } from '#lib/domain/calls/events.ts';
import { isOfExam } from '#lib/domain/exam/events.ts';
import { callRow, type CallRow } from '#lib/domain/calls/call-row.ts';
import { examRow, type ExamRow } from '#lib/domain/exam/exam-row.ts';
import { isOfInterview } from '#lib/domain/interview/events.ts';
import { interviewRow, type InterviewRow } from '#lib/domain/interview/interview-run.ts';
import { keepFirst, stepUnit, unansweredUnit, type UnitFold, type UnitStep } from '#lib/domain/learning/unit-fold.ts';
import { addToDay, addToObjective, type DayTally, type ObjectiveTally } from '#lib/domain/learning/tally.ts';
import { sightKey, type FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { unpackEvents } from '#lib/domain/log/columns.ts';
import { byId, isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isOfImports, type ImportEvent } from '#lib/domain/log/imports.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import { isOfShift } from '#lib/domain/shift/events.ts';
import { shiftRow, type ShiftRow } from '#lib/domain/shift/shift-row.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import type { Table } from 'dexie';
import type { FirstlineDatabase } from './database.ts';
import { foldVersion, type InForce } from './in-force.ts';
import { eachPage, keyReader } from './pages.ts';
import { markRow, runAfter } from './projections.ts';
import { scanLog } from './scan.ts';
import type { MarkRow, RunRow, ValueRow } from './tables.ts';

/** Every projection, as the log alone gives it. */
export interface Projections {
	readonly units: UnitState[];
	readonly marks: MarkRow[];
	readonly days: DayTally[];
	readonly objectives: ObjectiveTally[];
	readonly sights: FirstSight[];
	readonly runs: RunRow[];
	readonly exams: ExamRow[];
	readonly calls: CallRow[];
	readonly shifts: ShiftRow[];
	readonly interviews: InterviewRow[];
	readonly settings: ValueRow[];
	readonly imports: ImportEvent[];
}

/** Told of an event that its fold cannot take; the fold goes on without it. */
export type SetAside = (event: StoredEvent, why: string) => void;

/**
 * Derives all projections from the log, in two passes: settings and undos first, for they reach back. Throws where a fold
 * cannot take an event, unless `setAside` is there to be told.
 */
export async function deriveProjections(db: FirstlineDatabase, setAside?: SetAside): Promise<Projections> {
	const parked = (await db.parked.toArray()).flatMap(({ packed }) => unpackEvents(packed));
	const { imports, ...rest } = await projectionsOf((each, types) => scanLog(db, each, types), setAside);
	return { ...rest, imports: [...imports, ...parked.filter(isOfImports)].sort(byId) };
}

/** What reaches back to events before it. */
const reachingBack = new Set(['undone', 'scheduling-changed', 'parameters-adopted']);

/** All projections of the events that `scan` hands out in fold order, all of them or those of some types. */
export async function projectionsOf(
	scan: (each: (events: readonly StoredEvent[]) => void, types?: ReadonlySet<string>) => Promise<void>,
	setAside?: SetAside
): Promise<Projections> {
	const undone = new Set<EventId>();
	const settings = new Map<string, InForce<unknown>>();
	await scan((events) => {
		for (const target of undoneTargets(events)) {
			undone.add(target);
		}
		for (const event of events) {
			foldSetting(settings, event);
		}
	}, reachingBack);
	const imports: ImportEvent[] = [];
	const runs = new Map<string, RunRow>();
	const exams = new Map<string, StoredEvent[]>();
	const calls = new Map<string, StoredEvent[]>();
	const shifts = new Map<string, StoredEvent[]>();
	const interviews = new Map<string, StoredEvent[]>();
	const foldRun = (event: StoredEvent): void => {
		if (isOfImports(event)) imports.push(event);
		if (!isKnown(event) || event.run === undefined) return;
		if (isOfExam(event)) {
			append(exams, event.run, event);
		} else if (isOfCall(event)) {
			append(calls, event.run, event);
		} else if (isOfShift(event)) {
			append(shifts, event.run, event);
		} else if (isOfInterview(event)) {
			append(interviews, event.run, event);
		} else {
			runs.set(event.run, runAfter(runs.get(event.run), event.run, event));
		}
	};
	const weights = (settings.get('parameters')?.value as readonly number[] | undefined) ?? defaultWeights;
	const folds = new Map<UnitId, UnitFold>();
	const days = new Map<string, DayTally>();
	const sights = new Map<string, FirstSight>();
	const objectives = new Map<string, ObjectiveTally>();
	const addObjective = (place: Pick<ObjectiveTally, 'bank' | 'objective'>, change: Partial<ObjectiveTally>): void => {
		const key = `${place.bank}/${place.objective}`;
		objectives.set(key, addToObjective(objectives.get(key), place, change));
	};
	await scan((events) => {
		for (const event of events) {
			foldRun(event);
			if (event.unit === undefined || undone.has(event.id)) {
				continue;
			}
			const before = folds.get(event.unit) ?? unansweredUnit;
			const { fold, tally, sight } = attempted<UnitStep>(
				() => stepUnit(before, event, weights),
				setAside && ((why) => (setAside(event, why), { fold: before }))
			);
			folds.set(event.unit, fold);
			keepFirst(sights, sight);
			if (tally !== undefined) {
				const key = `${tally.day} ${tally.bank}/${tally.objective}`;
				days.set(key, addToDay(days.get(key), tally));
				addObjective(tally, { answers: tally.answers, correct: tally.correct });
			}
		}
	});
	const units: UnitState[] = [];
	const marks: MarkRow[] = [];
	for (const [unit, { state, marks: held }] of folds) {
		if (state !== undefined) {
			units.push(state);
			addObjective(state, { seen: 1 });
		}
		if (held.flagged || held.suspended) {
			marks.push(markRow(unit, held));
		}
	}
	return {
		units,
		marks,
		days: [...days.values()],
		objectives: [...objectives.values()],
		sights: [...sights.values()],
		runs: [...runs.values()],
		exams: rowsOf(exams, examRow, setAside),
		calls: rowsOf(calls, callRow, setAside),
		shifts: rowsOf(shifts, shiftRow, setAside),
		interviews: rowsOf(interviews, interviewRow, setAside),
		settings: [...settings].map(([key, value]) => ({ key, value })),
		imports
	};
}

function append(runs: Map<string, StoredEvent[]>, run: string, event: StoredEvent): void {
	const held = runs.get(run);
	if (held === undefined) runs.set(run, [event]);
	else held.push(event);
}

function attempted<T>(work: () => T, otherwise: ((why: string) => T) | undefined): T {
	if (otherwise === undefined) return work();
	try {
		return work();
	} catch (error) {
		return otherwise(error instanceof Error ? error.message : String(error));
	}
}

/** The rows of runs; where a run's fold throws, its events are tried one after the other and those it trips on left out. */
function rowsOf<Row>(
	runs: ReadonlyMap<string, readonly StoredEvent[]>,
	rowOf: (events: readonly StoredEvent[]) => Row | undefined,
	setAside: SetAside | undefined
): Row[] {
	const oneByOne = (events: readonly StoredEvent[]): Row | undefined => {
		const kept: StoredEvent[] = [];
		for (const event of events) {
			attempted<unknown>(
				() => {
					rowOf([...kept, event]);
					kept.push(event);
				},
				(why) => setAside?.(event, why)
			);
		}
		return rowOf(kept);
	};
	return [...runs.values()].flatMap(
		(events) => attempted(() => rowOf(events), setAside && (() => oneByOne(events))) ?? []
	);
}

function foldSetting(settings: Map<string, InForce<unknown>>, event: StoredEvent): void {
	if (!isKnown(event)) {
		return;
	}
	if (event.type === 'scheduling-changed') {
		settings.set('scheduling', { event: event.id, value: event.scheduling });
	} else if (event.type === 'parameters-adopted') {
		settings.set('parameters', { event: event.id, value: event.weights });
	}
}

/** Replaces every projection by what the log gives, in one transaction. */
export async function rebuild(db: FirstlineDatabase): Promise<void> {
	await db.attempt(() => db.transaction('rw', db.tables, async () => rebuildInside(db)));
}

/** Replaces every projection by what the log gives, inside the caller's transaction. */
export async function rebuildInside(db: FirstlineDatabase): Promise<void> {
	await replaceProjections(db, await deriveProjections(db));
}

/**
 * Puts projections in the place of those that are stored, inside the caller's transaction. Only rows that differ are
 * written: to read a row and compare it takes a twentieth of the time of writing it with its indexes.
 */
export async function replaceProjections(db: FirstlineDatabase, derived: Projections): Promise<void> {
	const differences = await differencesFrom(db, derived, 0);
	for (const name of new Set(differences.map(({ table }) => table))) {
		const table = db.table(name);
		const keyOf = keyReader(table);
		const ofTable = differences.filter((difference) => difference.table === name);
		await table.bulkDelete(ofTable.flatMap(({ stored }) => (stored === undefined ? [] : [keyOf(stored)])));
		await table.bulkPut(ofTable.flatMap(({ derived: row }) => (row === undefined ? [] : [row])));
	}
	await db.values.put({ key: 'foldVersion', value: foldVersion });
}

/** Folds every unit anew with the parameters now in force; no due day moves. Runs inside the caller's transaction. */
export async function rebuildUnits(db: FirstlineDatabase): Promise<void> {
	const { units } = await deriveProjections(db);
	await db.units.bulkPut(units);
}

/** A place where a stored projection is not what the log gives. */
export interface Difference {
	readonly table: string;
	readonly key: string;
	readonly stored: unknown;
	readonly derived: unknown;
}

/** Compares stored projections with the log, in one transaction: integers and strings exactly, other numbers to 1e-6. Changes nothing. */
export async function checkProjections(db: FirstlineDatabase): Promise<Difference[]> {
	return db.attempt(() => db.transaction('r', db.tables, async () => differencesFrom(db, await deriveProjections(db))));
}

/**
 * Where stored projections are not as derived. Reads page by page, and is of one moment only inside a transaction.
 * @param tolerance how far numbers that are not whole may be apart, as a share of them
 */
export async function differencesFrom(
	db: FirstlineDatabase,
	derived: Projections,
	tolerance = 1e-6
): Promise<Difference[]> {
	const compare = comparer(tolerance);
	const stored = async <Row, Key, Insert>(table: Table<Row, Key, Insert>): Promise<Row[]> => {
		const all: Row[] = [];
		await eachPage(table, (rows) => {
			for (const row of rows) all.push(row);
		});
		return all;
	};
	const settings = db.values.where('key').anyOf('scheduling', 'parameters').toArray();
	// All asked for at once: while rows of one table are made, the database reads the next.
	const [units, marks, days, objectives, sights, runs, exams, calls, shifts, interviews, imports, values] =
		await Promise.all([
			stored(db.units),
			stored(db.marks),
			stored(db.days),
			stored(db.objectives),
			stored(db.sights),
			stored(db.runs),
			stored(db.exams),
			stored(db.calls),
			stored(db.shifts),
			stored(db.interviews),
			stored(db.imports),
			settings
		]);
	return [
		...compare('units', units, derived.units, (row) => row.unit),
		...compare('marks', marks, derived.marks, (row) => row.unit),
		...compare('days', days, derived.days, (row) => `${row.day} ${row.bank}/${row.objective}`),
		...compare('objectives', objectives, derived.objectives, (row) => `${row.bank}/${row.objective}`),
		...compare('sights', sights, derived.sights, (row) => sightKey(row).join(' ')),
		...compare('runs', runs, derived.runs, (row) => row.run),
		...compare('exams', exams, derived.exams, (row) => row.run),
		...compare('calls', calls, derived.calls, (row) => row.run),
		...compare('shifts', shifts, derived.shifts, (row) => row.run),
		...compare('interviews', interviews, derived.interviews, (row) => row.run),
		...compare('imports', imports, derived.imports, (row) => row.id),
		...compare('values', values, derived.settings, (row) => row.key)
	];
}

type Compare = <Row>(
	table: string,
	stored: readonly Row[],
	derived: readonly Row[],
	keyOf: (row: Row) => string
) => Difference[];

const comparer =
	(tolerance: number): Compare =>
	(table, stored, derived, keyOf) => {
		const byKey = new Map(derived.map((row) => [keyOf(row), row]));
		const differences: Difference[] = [];
		for (const row of stored) {
			const key = keyOf(row);
			const other = byKey.get(key);
			if (!same(row, other, tolerance)) {
				differences.push({ table, key, stored: row, derived: other });
			}
			byKey.delete(key);
		}
		for (const [key, row] of byKey) {
			differences.push({ table, key, stored: undefined, derived: row });
		}
		return differences;
	};

function same(a: unknown, b: unknown, tolerance: number): boolean {
	if (typeof a === 'number' && typeof b === 'number') {
		const bothWhole = Number.isInteger(a) && Number.isInteger(b);
		return bothWhole ? a === b : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
	}
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
		return a === b;
	}
	const [keys, others] = [Object.keys(a), Object.keys(b)];
	const all = keys.length === others.length && keys.every((key, i) => key === others[i]) ? keys : [...keys, ...others];
	return all.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], tolerance));
}
