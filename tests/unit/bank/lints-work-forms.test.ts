import { expect, test } from 'vitest';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { xmlFault } from '#lib/domain/bank/lints/work-drawing.ts';
import { proseOf } from '#lib/domain/bank/prose.ts';
import { bash, ios, picking, placing, powershell, table, terminal, zsh, type Table } from './sample-forms.ts';
import { remarksOf, verdict } from './sample-items.ts';

const long = 'Only a new request reaches the server; waiting changes nothing for minutes.';
const says = (rule: string, item: Item): string =>
	remarksOf(rule, item)
		.map(({ message }) => message)
		.join(' | ');

const whole: Table = {
	...table(),
	rows: table().rows.map((row) => ({
		...row,
		cells: Object.fromEntries(
			Object.entries(row.cells).map(([id, cell]) => [id, cell.accept === undefined ? cell : { ...cell, why: long }])
		)
	}))
};
const [first, second] = whole.rows;
if (first === undefined || second === undefined) throw new Error('the sample has two rows');
/** The sample with other cells in its first row. */
const cells = (changes: Table['rows'][number]['cells']): Table => ({
	...whole,
	rows: [{ ...first, cells: { ...first.cells, ...changes } }, second]
});

test.each([
	['as it should be', whole, ''],
	['a cell of no column', cells({ nowhere: { start: '' } }), 'there is no column "nowhere"'],
	['a row without a cell', { ...whole, rows: [{ ...first, cells: { from: { start: 'a' } } }, second] }, 'no cell "to"'],
	['a start that can not be picked', cells({ action: { start: 'Drop' } }), '"Drop" is not among the values'],
	[
		'an answer that can not be picked',
		cells({ action: { start: '', accept: ['Drop'], why: long } }),
		'"Drop" is not among'
	],
	['a cell with values of its own', cells({ action: { start: 'Drop', values: ['Drop', 'Log'] } }), ''],
	['a value twice', cells({ action: { start: 'Log', values: ['Log', 'Log'] } }), 'a value stands twice'],
	[
		'an answer that stands already',
		cells({ action: { start: 'Deny', accept: ['Deny'], why: long } }),
		'is right already'
	],
	[
		'a typed answer that stands already',
		cells({ port: { start: 'https', accept: ['HTTPS'], why: long } }),
		'is right already'
	],
	[
		'an answer that is no address',
		cells({ to: { start: '', accept: ['any'], why: long } }),
		'"any" can not be read as ipv4'
	],
	['an answer without a reason', cells({ action: { start: '', accept: ['Deny'] } }), 'fewer than 40 characters'],
	['an answer in a fixed column', cells({ from: { start: 'a', accept: ['b'], why: long } }), 'the column is fixed'],
	[
		'two rows of one name',
		{ ...whole, rows: [first, { ...second, label: first.label }] },
		'two rows have the same label'
	],
	['two rows of one id', { ...whole, rows: [first, { ...second, id: first.id }] }, 'have the id "r1"'],
	[
		'nothing to put right',
		{ ...whole, columns: whole.columns.map((column) => ({ ...column, fixed: true as const })), rows: [] },
		'no cell has to be put right'
	]
])('a table: %s', (_case, item, expected) => {
	const found = says('pbq-table', item);
	if (expected === '') expect(found).toBe('');
	else expect(found).toContain(expected);
});

const { commands, questions, goals = [] } = terminal();
test.each([terminal(), powershell(), bash(), zsh(), ios()])('a shell as it should be: $shell', (item) => {
	expect(says('pbq-terminal', item)).toBe('');
});

test.each([
	[
		'a flag that nothing sets',
		{ commands: [...commands, { run: 'route', output: '', when: ['lost'] }] },
		'sets the flag "lost"'
	],
	[
		'a goal that nothing brings about',
		{ goals: goals.map((goal) => ({ ...goal, flag: 'lost' })) },
		'sets the flag "lost"'
	],
	[
		'a goal behind a door that stays shut',
		{
			commands: commands.map((one) => (one.run === 'ipconfig /renew' ? { ...one, when: ['leased'] } : one)),
			questions
		},
		'the goal can not be reached'
	],
	[
		'a goal that stands from the start',
		{ goals: goals.map((goal) => ({ ...goal, flag: '!leased' })) },
		'stands from the start'
	],
	[
		'a command behind another',
		{ commands: [...commands, { run: 'ping 10.0.0.1', output: '' }] },
		'"ping 10.0.0.1" never answers'
	],
	['no line of help', { commands: commands.map(({ help, ...command }) => command) }, '`help` lists nothing'],
	['nothing asked', { goals: [], questions: [] }, 'nothing is asked'],
	[
		'a question with two keys',
		{
			questions: questions.map((question) => ({
				...question,
				options: question.options.map((option) => ({ ...option, key: true as const }))
			}))
		},
		'the question has 3 keys'
	],
	[
		'two options of one text',
		{
			questions: questions.map((q) => ({ ...q, options: q.options.map((option) => ({ ...option, text: 'Static' })) }))
		},
		'two options say the same'
	],
	['a goal and a question of one id', { goals: goals.map((goal) => ({ ...goal, id: 'kind' })) }, 'the id "kind"'],
	['a goal without a reason', { goals: goals.map((goal) => ({ ...goal, why: 'So.' })) }, 'fewer than 40']
])('a shell: %s', (_case, changes, expected) => {
	expect(says('pbq-terminal', terminal(changes))).toContain(expected);
	expect(verdict('pbq-terminal', terminal(changes))).toBe('error');
});

const sound = (item = placing()) => ({ ...item, slots: item.slots.map((slot) => ({ ...slot, why: long })) });
const { pieces: _pieces, ...without } = sound();
const svg = (inner: string, root = 'viewBox="0 0 640 240"') =>
	`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`;

test.each([
	['as it should be', sound(), ''],
	['with slots to pick', sound(picking(1)), ''],
	['a slot outside', { ...sound(), width: 500 }, '"At the desks" is not inside'],
	[
		'slots on top of each other',
		{ ...sound(), slots: sound().slots.map((slot, x) => ({ ...slot, at: { x: 100 + 50 * x, y: 120 } })) },
		'24 px apart'
	],
	['an answer that is no piece', { ...sound(), pieces: [{ id: 'modem', text: 'Modem' }] }, 'has no piece "router"'],
	['both pieces and choose', { ...sound(), choose: 1 }, 'either pieces, or choose'],
	['neither', without, 'choose is missing'],
	['more keys than are to be picked', { ...sound(picking(2)), choose: 1 }, 'choose is 1, and 2 slots are keys'],
	['a script', { ...sound(), svg: svg('<script>x</script>') }, 'a script'],
	['a handler', { ...sound(), svg: svg('<g onclick="x"/>') }, 'a script'],
	['foreign content', { ...sound(), svg: svg('<foreignObject/>') }, 'foreign content'],
	['an image from elsewhere', { ...sound(), svg: svg('<image href="https://example.com/a.png"/>') }, 'outside'],
	['a style from elsewhere', { ...sound(), svg: svg('<g style="fill: url(https://example.com)"/>') }, 'outside'],
	['a reference inside', { ...sound(), svg: svg('<use href="#a"/><g fill="url(#b)"/>') }, ''],
	['a bare ampersand', { ...sound(), svg: svg('<text>A & B</text>') }, 'a bare &'],
	['another size than it says', { ...sound(), svg: svg('', 'viewBox="0 0 640 200"') }, 'viewBox is not'],
	['no namespace', { ...sound(), svg: '<svg viewBox="0 0 640 240"></svg>' }, 'no namespace'],
	[
		'two slots of one name',
		{ ...sound(), slots: sound().slots.map((slot) => ({ ...slot, text: 'Here' })) },
		'two slots'
	],
	['two pieces of one name', { ...sound(), pieces: (_pieces ?? []).map((p) => ({ ...p, text: 'It' })) }, 'two pieces']
])('a drawing: %s', (_case, item, expected) => {
	const found = says('pbq-diagram', item);
	if (expected === '') expect(found).toBe('');
	else expect(found).toContain(expected);
});

test.each([
	['<svg><g fill="red"/><text x=\'1\'>a &lt; b &#160;</text><!-- <b> & --></svg>', undefined],
	['<svg><g></svg>', '</svg> closes nothing'],
	['<svg><g>', '<svg> <g> is not closed'],
	['<svg><g fill=red/></svg>', 'a broken tag'],
	['<svg><g x="1" x="2"/></svg>', 'an attribute twice in <g>']
])('of %s, what is wrong with it as XML: %s', (text, fault) => {
	expect(xmlFault(text)).toBe(fault);
});

test('the wording lints read tickets, goals, questions and the reasons of cells', () => {
	const paths = (item: Item): string[] => proseOf(item).map(({ path }) => path.join('.'));
	expect(paths(terminal())).toEqual(
		expect.arrayContaining(['ticket', 'goals.0.text', 'goals.0.why', 'questions.0.stem', 'questions.0.options.2.why'])
	);
	expect(paths(table())).toEqual(
		expect.arrayContaining(['ticket', 'rows.0.cells.port.why', 'rows.1.cells.action.why'])
	);
});
