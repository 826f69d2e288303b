import { expect, test } from 'vitest';
import { blueprintTexts } from '#build/blueprints.ts';
import { checkContent } from '#build/check-content.ts';
import { compileContent } from '#build/compile-content.ts';
import { staleJsonSchemas } from '#build/json-schemas.ts';
import { loadBanks } from '#build/load-banks.ts';
import { describeProblem, isError } from '#build/problem.ts';
import { cellOf, cellText } from '#lib/domain/bank/fact-table.ts';
import { recall, verdict } from '#tests/unit/bank/sample-items.ts';

const root = 'question-banks';
const loaded = loadBanks(root);
const report = checkContent(loaded, blueprintTexts(root));
const compiled = compileContent(root);

test('the banks break no error rule', () => {
	expect(report.problems.filter(isError).map(describeProblem)).toEqual([]);
});

test('the editor schemas are those of the code', () => {
	expect(staleJsonSchemas(root)).toEqual([]);
});

test('three exams with 27, 36 and 25 objectives are covered, each objective by a choice item', () => {
	const covered = report.banks.map(({ id, items }) => [
		id,
		new Set(items.filter(({ kind }) => kind === 'choice').map(({ objective }) => objective)).size
	]);
	expect(covered).toEqual([
		['a-plus-core-1', 27],
		['a-plus-core-2', 36],
		['network-plus', 25]
	]);
});

test('there are forty cards or more', () => {
	const cards = report.banks.flatMap(({ items }) => items.filter(({ kind }) => kind === 'recall'));
	expect(cards.length).toBeGreaterThanOrEqual(40);
});

test('every fact that an item cites holds', () => {
	const figures = report.banks.map(({ facts }) => facts);
	expect(figures.every(({ citing }) => citing > 0)).toBe(true);
	expect(figures.map(({ verified }) => verified)).toEqual(figures.map(({ citing }) => citing));
	expect(figures.reduce((sum, { verified }) => sum + verified, 0)).toBeGreaterThanOrEqual(280);
});

test('a card on any number of any table is held to that number', () => {
	const { facts } = loaded;
	const numbers = [...facts].flatMap(([id, row]) =>
		row.columns.flatMap((column) => {
			const cell = cellOf(row, column.id);
			return row.kind !== 'port' && typeof cell === 'number' ? [{ id, row, column, cell }] : [];
		})
	);
	expect(numbers.length).toBeGreaterThan(200);
	for (const { id, row, column, cell } of numbers) {
		const verdictOf = (value: number) =>
			verdict('22-facts', recall({ stem: `${row.name}: how much?`, answer: cellText(value, column), facts: [id] }), {
				facts
			});
		const held = row.columns.some((other) => cellOf(row, other.id) === cell + 7);
		expect([id, column.id, verdictOf(cell)]).toEqual([id, column.id, 'silent']);
		if (!held) expect([id, column.id, verdictOf(cell + 7)]).toEqual([id, column.id, 'error']);
	}
});

test('every item and its rationales reach the compiled files', () => {
	const { files, manifest } = compiled;
	const ids = manifest.banks.flatMap(({ domains }) =>
		domains.flatMap(({ objectives }) => objectives.flatMap(({ items }) => items.map(({ id }) => id)))
	);
	expect(ids.toSorted()).toEqual(report.banks.flatMap(({ items }) => items.map(({ id }) => id)).toSorted());
	const text = [...files.values()].join('\n');
	for (const { item } of loaded.banks.flatMap(({ items }) => items)) {
		expect(text).toContain(JSON.stringify(item.explanation));
	}
});

test('nothing of a review but its standing, and no blueprint, is served', () => {
	const text = [...compiled.files.values()].join('\n');
	expect(text).not.toMatch(/"blind":\s*\{/);
	expect(text).not.toContain('ambiguous');
});
