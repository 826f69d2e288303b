import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayTo } from '#lib/domain/bank/shell-paths.ts';
import { arrangeDiagram, markDiagram, picked, startDiagram, touchedDiagram } from '#lib/domain/bank/work-diagram.ts';
import { markTable, openCells, startTable, touchedTable } from '#lib/domain/bank/work-table.ts';
import {
	arrangeTerminal,
	historyOf,
	markTerminal,
	startTerminal,
	touchedTerminal,
	withCommand
} from '#lib/domain/bank/work-terminal.ts';
import type { Work, WorkMark } from '#lib/domain/bank/work.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { bash, ios, picking, placing, powershell, table, terminal, zsh } from './sample-forms.ts';

interface Case {
	readonly kind: string;
	readonly start: Work;
	readonly right: Work;
	readonly anyhow: fc.Arbitrary<Work>;
	readonly mark: (work: Work) => WorkMark;
	readonly touched: (work: Work) => boolean;
}

const someOf = (ids: readonly string[], values: readonly string[]): fc.Arbitrary<Work> =>
	fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...values, 'no-such-id', ''));
const ids = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

const shells = [terminal(), powershell(), bash(), zsh(), ios()].map((item): Case => {
	const keys = item.questions.flatMap(({ id, options }) =>
		options.flatMap((o) => (o.key === true ? [[id, o.id] as const] : []))
	);
	const ways = (item.goals ?? []).flatMap(({ flag }) => wayTo(item, flag) ?? []);
	return {
		kind: item.shell,
		start: startTerminal(),
		right: ways.reduce<Work>(withCommand, Object.fromEntries(keys)),
		anyhow: fc
			.tuple(
				someOf(ids(item.questions), ids(item.questions.flatMap(({ options }) => options))),
				fc.array(fc.constantFrom(...item.commands.map(({ run }) => run), 'cls', 'foo'))
			)
			.map(([answers, lines]) => lines.reduce<Work>(withCommand, answers)),
		mark: (work) => markTerminal(item, work),
		touched: (work) => touchedTerminal(item, work)
	};
});

const tables = [table()].map((item): Case => {
	const cells = openCells(item);
	return {
		kind: 'table',
		start: startTable(item),
		right: Object.fromEntries(cells.map(({ id, cell }) => [id, cell.accept?.at(-1) ?? cell.start])),
		anyhow: someOf(ids(cells), ['80', '443', 'any', 'Allow', 'Deny', '203.0.113.0', '203.0.113.10']),
		mark: (work) => markTable(item, work),
		touched: (work) => touchedTable(item, work)
	};
});

const diagrams = [placing(), picking(1), picking(2)].map((item): Case => ({
	kind: item.pieces === undefined ? `pick ${String(item.choose)}` : 'place',
	start: startDiagram(),
	right: Object.fromEntries(
		item.slots.flatMap(({ id, answer, key }) => (answer !== undefined || key === true ? [[id, answer ?? picked]] : []))
	),
	anyhow: someOf(ids(item.slots), [picked, ...ids(item.pieces ?? [])]),
	mark: (work) => markDiagram(item, work),
	touched: (work) => touchedDiagram(item, work)
}));

const cases = [...shells, ...tables, ...diagrams];

test.each(cases)('$kind: right work earns full points', ({ right, mark, touched }) => {
	const { points, of, correct, parts } = mark(right);
	expect(of).toBeGreaterThan(0);
	expect([points, correct]).toEqual([of, true]);
	expect(parts.every((part) => part.right && part.given !== '' && part.label !== '' && part.why !== '')).toBe(true);
	expect(touched(right)).toBe(true);
});

test.each(cases)('$kind: what nobody touched earns nothing', ({ start, mark, touched }) => {
	expect(mark(start).points).toBe(0);
	expect(mark({}).points).toBe(0);
	expect(touched(start)).toBe(false);
	expect(touched({})).toBe(false);
});

test.each(cases)(
	'$kind: whatever is done, points stay between 0 and all, and all means right',
	({ anyhow, mark, right }) => {
		const { of } = mark(right);
		fc.assert(
			fc.property(anyhow, (work) => {
				const result = mark(work);
				expect(result.of).toBe(of);
				expect(result.points).toBeGreaterThanOrEqual(0);
				expect(result.points).toBeLessThanOrEqual(of);
				expect(result.correct).toBe(result.points === of);
				expect(new Set(ids(result.parts)).size).toBe(result.parts.length);
			}),
			{ numRuns: 300 }
		);
	}
);

test.each([...tables, ...diagrams])(
	'$kind: changing one part moves the mark by a point at most',
	({ anyhow, mark }) => {
		fc.assert(
			fc.property(anyhow, anyhow, (work, other) => {
				for (const [id, value] of Object.entries(other)) {
					const change = mark({ ...work, [id]: value }).points - mark(work).points;
					expect(Math.abs(change)).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 300 }
		);
	}
);

test('a table: spoiling a right cell takes back what mending a wrong one earned, and both are told', () => {
	const mended = { 'r1/port': ' https ' };
	expect(markTable(table(), mended)).toMatchObject({ points: 1, of: 3, correct: false });
	const { points, parts } = markTable(table(), { ...mended, 'r1/action': 'Deny' });
	expect(points).toBe(0);
	expect(parts.map(({ id, right }) => [id, right])).toEqual([
		['r1/port', true],
		['r1/action', false],
		['r2/to', false],
		['r2/action', false]
	]);
	expect(parts[1]).toMatchObject({
		label: '1, Action',
		given: 'Deny',
		answer: 'Allow',
		why: 'This was right as it stood.'
	});
});

test('a table: typed cells are compared by value, picked ones to the letter', () => {
	const all = { 'r1/port': '443', 'r2/to': ' 203.0.113.0 ', 'r2/action': 'Deny' };
	expect(markTable(table(), all).correct).toBe(true);
	expect(markTable(table(), { ...all, 'r2/action': 'deny' }).points).toBe(2);
	expect(markTable(table(), { ...all, 'r1/to': ' 203.0.113.10' }).correct).toBe(true);
});

test('a table: fixed columns cannot be changed', () => {
	expect(openCells(table()).map(({ id }) => id)).not.toContain('r1/from');
});

test('a shell: a goal counts as the state stands at the end, and the review tells the way', () => {
	const done = withCommand({}, 'ipconfig /renew');
	expect(markTerminal(terminal(), done)).toMatchObject({ points: 1, of: 2 });
	const undone = markTerminal(terminal(), withCommand(done, 'ipconfig /release'));
	expect(undone.points).toBe(0);
	expect(undone.parts[0]).toMatchObject({ given: '', answer: 'Done, with `ipconfig /renew`' });
});

test('a shell: a wrong answer is told why it is wrong beside why the other is right', () => {
	const { parts } = markTerminal(terminal(), { kind: 'static' });
	expect(parts[1]).toMatchObject({ given: 'Static', answer: 'Link-local', right: false });
	expect(parts[1]?.why).toMatch(/Link-local.*Static/);
});

test('a shell: commands are kept a line each, whatever was pasted', () => {
	const work = withCommand(withCommand({ kind: 'static' }, 'ipconfig\n/all'), '  \n ');
	expect(historyOf(work)).toEqual(['ipconfig /all']);
	expect(work['kind']).toBe('static');
});

test('what is shown in any order is shown whole, the same for the same seed', () => {
	expect(arrangeTerminal(terminal(), seededRng('a')).sort()).toEqual(['kind/apipa', 'kind/public', 'kind/static']);
	expect(arrangeDiagram(placing(), seededRng('a')).sort()).toEqual(['hub', 'modem', 'router', 'switch']);
	expect(arrangeDiagram(placing(), seededRng('a'))).toEqual(arrangeDiagram(placing(), seededRng('a')));
	expect(arrangeDiagram(picking(), seededRng('a'))).toEqual([]);
});

test('a drawing: more picks than asked for earn nothing', () => {
	expect(markDiagram(picking(1), { s1: picked, s2: picked }).points).toBe(0);
	const { points, parts } = markDiagram(picking(2), { s1: picked, s3: picked });
	expect(points).toBe(1);
	expect(parts.map(({ id, answer, right }) => [id, answer, right])).toEqual([
		['s1', 'To be picked', true],
		['s2', 'To be picked', false],
		['s3', 'Not to be picked', false]
	]);
});
