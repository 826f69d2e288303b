/** Tables of every version of the database that a device may still hold, as Dexie reads them. */
export const oldSchemas: Readonly<Record<number, Readonly<Record<string, string>>>> = (() => {
	const first = {
		events: 'id, unit, run',
		chunks: 'first, *units',
		units: 'unit, [bank+dueDay], lapses, missed',
		marks: 'unit, flagged, suspended',
		days: '[day+bank+objective], day',
		objectives: '[bank+objective]',
		runs: 'run, open',
		values: 'key',
		documents: '[id+revision], id, kind'
	};
	const second = { ...first, exams: 'run, bank, open' };
	const third = { ...second, sights: '[unit+itemVersion+variant], bank' };
	const fourth = { ...third, calls: 'run, scenario, open' };
	const fifth = { ...fourth, shifts: 'run, shift, open', interviews: 'run, open' };
	return { 1: first, 2: second, 3: third, 4: fourth, 5: fifth };
})();
