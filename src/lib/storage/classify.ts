import type { Damage } from '#lib/domain/log/damage.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { Difference } from './rebuild.ts';

const byTable: Readonly<Record<string, Damage>> = {
	marks: 'mark-wrong',
	days: 'day-tally-wrong',
	objectives: 'objective-tally-wrong',
	sights: 'sight-wrong',
	values: 'settings-wrong'
};

/** What kind of damage a difference between a stored projection and the log is. */
export function damageOf({ table, stored, derived }: Difference): Damage {
	if (table === 'units') {
		if (derived === undefined) return 'unit-orphan';
		return stored === undefined ? 'unit-missing' : unitDamage(stored as UnitState, derived as UnitState);
	}
	const known = byTable[table];
	if (known !== undefined) return known;
	return derived === undefined ? 'run-orphan' : stored === undefined ? 'run-missing' : 'run-wrong';
}

function unitDamage(stored: UnitState, derived: UnitState): Damage {
	if (stored.dueDay !== derived.dueDay || stored.dueAt !== derived.dueAt) return 'unit-due';
	const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
	const remembered = near(stored.stability, derived.stability) && near(stored.difficulty, derived.difficulty);
	return remembered ? 'unit-wrong' : 'unit-memory';
}
