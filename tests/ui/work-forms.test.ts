import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { arrangeDiagram, markDiagram, startDiagram } from '#lib/domain/bank/work-diagram.ts';
import { markTable, startTable } from '#lib/domain/bank/work-table.ts';
import { arrangeTerminal, historyOf, markTerminal, startTerminal } from '#lib/domain/bank/work-terminal.ts';
import type { Work } from '#lib/domain/bank/work.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import DiagramWork from '#lib/items/DiagramWork.svelte';
import TableWork from '#lib/items/TableWork.svelte';
import TerminalWork from '#lib/items/TerminalWork.svelte';
import type { WorkProps } from '#lib/items/work-props.ts';
import { ios, picking, placing, table, terminal } from '#tests/unit/bank/sample-forms.ts';
import '#app.css';

afterEach(async () => {
	document.documentElement.style.colorScheme = '';
	document.getElementById('stem')?.remove();
	await page.viewport(1024, 900);
});

interface Screen {
	readonly work: () => Work;
}

/** A view as a screen has it: what it shows follows what it sends out. */
async function show<Item extends { readonly stem: string }>(
	view: Component<WorkProps<Item>>,
	item: Item,
	shown: readonly string[],
	start: Work,
	readonly = false
): Promise<Screen> {
	let work = start;
	const stem = document.createElement('h1');
	stem.id = 'stem';
	stem.textContent = item.stem;
	document.body.prepend(stem);
	const onwork = (changed: Work) => {
		work = changed;
		void screen.rerender({ work });
	};
	const screen = await render(view, { item, shown, work, onwork, readonly, labelledby: 'stem' });
	return { work: () => work };
}

const seed = seededRng('a');
const showTable = (work: Work = startTable(table()), readonly = false) => show(TableWork, table(), [], work, readonly);
const showTerminal = (item = terminal(), work: Work = startTerminal(), readonly = false) =>
	show(TerminalWork, item, arrangeTerminal(item, seed), work, readonly);
const showDiagram = (item = placing(), work: Work = startDiagram(), readonly = false) =>
	show(DiagramWork, item, arrangeDiagram(item, seed), work, readonly);

/** Presses Tab until the named control has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		await userEvent.tab();
		const focused = document.activeElement;
		const label =
			focused?.getAttribute('aria-label') ??
			(focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : focused?.textContent) ??
			'';
		if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
	}
	throw new Error(`nothing named ${String(name)} takes the focus`);
}

test('a table is put right by keyboard alone, and says what stood there', async () => {
	const screen = await showTable();
	await tabTo('1, Port');
	await userEvent.keyboard('{Control>}a{/Control}443');
	await tabTo('2, To');
	await userEvent.keyboard('203.0.113.0');
	await tabTo('2, Action');
	await userEvent.keyboard('D');
	expect(markTable(table(), screen.work())).toMatchObject({ points: 3, of: 3 });
	await expect.element(page.getByRole('textbox', { name: '1, Port' })).toHaveAccessibleDescription('was 80');
});

test('a table is put right by pointer, and an emptied cell stays empty', async () => {
	const screen = await showTable();
	await page.getByRole('combobox', { name: '2, Action' }).selectOptions('Deny');
	await page.getByRole('textbox', { name: '1, To' }).fill('');
	await expect.element(page.getByRole('textbox', { name: '1, To' })).toHaveValue('');
	expect(markTable(table(), screen.work()).parts.map(({ id, right }) => [id, right])).toEqual([
		['r1/to', false],
		['r1/port', false],
		['r2/to', false],
		['r2/action', true]
	]);
});

test('a table keeps its rows and headings for screen readers at any width', async () => {
	for (const width of [360, 1024]) {
		await page.viewport(width, 900);
		const { unmount } = await render(TableWork, {
			item: table(),
			shown: [],
			work: {},
			onwork: vi.fn(),
			labelledby: 'stem'
		});
		await expect.element(page.getByRole('row')).toHaveLength(3);
		await expect.element(page.getByRole('columnheader', { name: 'Action' })).toBeInTheDocument();
		await expect.element(page.getByRole('rowheader').nth(1)).toHaveTextContent('2');
		await unmount();
	}
});

const line = () => page.getByRole('textbox', { name: 'Command' });
const log = () => page.getByRole('log');

test('a shell is worked by keyboard alone: type, complete, run, recall, answer', async () => {
	const screen = await showTerminal();
	await tabTo(/Command$/);
	await userEvent.keyboard('ipc{Tab}');
	await expect.element(line()).toHaveValue('ipconfig');
	await userEvent.keyboard(' /ren{Tab}{Enter}');
	await expect.element(log()).toHaveTextContent(/ipconfig \/renew.*192\.168\.20\.41/);
	await userEvent.keyboard('foo{Enter}');
	await expect.element(log()).toHaveTextContent(/'foo' is not recognized/);
	await userEvent.keyboard('{ArrowUp}{ArrowUp}');
	await expect.element(line()).toHaveValue('ipconfig /renew');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(line()).toHaveValue('foo');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(line()).toHaveValue('');
	expect(historyOf(screen.work())).toEqual(['ipconfig /renew', 'foo']);
	page.getByRole('radio', { name: 'Link-local' }).element().focus();
	await userEvent.keyboard(' ');
	expect(markTerminal(terminal(), screen.work())).toMatchObject({ points: 2, of: 2 });
});

test('Tab in a shell leaves an empty line, and after Esc any line', async () => {
	await showTerminal();
	line().element().focus();
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'Run' })).toHaveFocus();
	line().element().focus();
	await userEvent.keyboard('ipconfig /r{Tab}');
	await expect.element(line()).toHaveFocus();
	await expect.element(page.getByRole('status')).toHaveTextContent('May go on: /release, /renew');
	await userEvent.keyboard('{Escape}{Tab}');
	await expect.element(page.getByRole('button', { name: 'Run' })).toHaveFocus();
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await expect.element(line()).toHaveFocus();
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await expect.element(log()).toHaveFocus();
});

test('commands of a shell can be picked instead of typed', async () => {
	const screen = await showTerminal();
	await page.getByText('Commands', { exact: true }).click();
	await page.getByRole('button', { name: /ipconfig \/renew/ }).click();
	await expect.element(log()).toHaveTextContent(/192\.168\.20\.41/);
	await page.getByRole('button', { name: /ping …/ }).click();
	await expect.element(line()).toHaveFocus();
	await expect.element(line()).toHaveValue('ping ');
	await userEvent.keyboard('192.168.20.1');
	await page.getByRole('button', { name: 'Run' }).click();
	await expect.element(log()).toHaveTextContent(/Reply from/);
	expect(historyOf(screen.work())).toEqual(['ipconfig /renew', 'ping 192.168.20.1']);
});

test.each([
	['several lines', 'ipconfig\nipconfig /release\n'],
	['a flood', 'x'.repeat(100_000)]
])('%s pasted into a shell do nothing but say so', async (_case, text) => {
	const screen = await showTerminal();
	const data = new DataTransfer();
	data.setData('text', text);
	const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
	expect(line().element().dispatchEvent(paste)).toBe(false);
	await expect.element(page.getByRole('status')).toHaveTextContent('Not pasted: one command at a time.');
	expect(screen.work()).toEqual({});
});

test('a shell that is shown again replays what was typed, and goals have no ticks', async () => {
	await showTerminal(terminal(), { '>': 'ipconfig /renew\nipconfig' });
	await expect.element(log()).toHaveTextContent(/ipconfig \/renew.*>ipconfig Windows.*192\.168\.20\.41/);
	await expect
		.element(page.getByRole('listitem').first())
		.toHaveTextContent(/^The PC has an address from the DHCP server$/);
});

test('the marker of IOS stands under the word that is wrong', async () => {
	await showTerminal(ios(), { '>': 'show ip foo' });
	await expect.element(log()).toHaveTextContent(/SW1#show ip foo/);
	const output = log().element().querySelector('pre')?.textContent ?? '';
	expect(output.indexOf('^')).toBe('SW1#show ip foo'.indexOf('foo'));
});

test('pieces are placed by keyboard alone: a place opens its list, and keeps the focus', async () => {
	const screen = await showDiagram();
	await tabTo('1, At the wall: empty');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('dialog')).toHaveAccessibleName('What goes to 1, At the wall?');
	await tabTo('Cable modem');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: '1, At the wall: Cable modem' })).toHaveFocus();
	await expect.element(page.getByRole('status')).toHaveTextContent('1, At the wall: Cable modem.');
	expect(screen.work()).toEqual({ s1: 'modem' });
	await userEvent.keyboard('{Enter}');
	await page.getByRole('button', { name: 'Take it away' }).click();
	expect(screen.work()).toEqual({});
});

test('pieces are placed by pointer: take one, then tap its place', async () => {
	const screen = await showDiagram();
	for (const [piece, place] of [
		['Cable modem', /At the wall/],
		['Router', /In the middle/],
		['Switch', /At the desks/]
	] as const) {
		await page.getByRole('button', { name: piece, exact: true }).click();
		await expect
			.element(page.getByRole('button', { name: piece, exact: true }))
			.toHaveAttribute('aria-pressed', 'true');
		await page.getByRole('button', { name: place }).click();
	}
	expect(markDiagram(placing(), screen.work())).toMatchObject({ points: 3, correct: true });
});

test('on a narrow screen the places are a list as well', async () => {
	await page.viewport(360, 800);
	const screen = await showDiagram();
	await page.getByRole('combobox', { name: 'In the middle' }).selectOptions('Router');
	expect(screen.work()).toEqual({ s2: 'router' });
	await expect.element(page.getByRole('button', { name: '2, In the middle: Router' })).toBeInTheDocument();
});

test('slots are picked up to the number asked for, and taken back', async () => {
	const screen = await showDiagram(picking(2));
	const slot = (name: RegExp) => page.getByRole('button', { name });
	await slot(/wall/).click();
	await slot(/middle/).click();
	await slot(/desks/).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('2 are picked already. Take one back first.');
	await expect.element(slot(/desks/)).toHaveAttribute('aria-pressed', 'false');
	await slot(/wall/).click();
	await slot(/desks/).click();
	expect(screen.work()).toEqual({ s2: 'picked', s3: 'picked' });
});

test('where one slot is wanted, another pick takes its place; by the list on a narrow screen too', async () => {
	await page.viewport(360, 800);
	const screen = await showDiagram(picking(1));
	await page.getByRole('button', { name: /wall/ }).click();
	await page.getByRole('checkbox', { name: 'At the desks' }).click();
	expect(screen.work()).toEqual({ s3: 'picked' });
	await expect.element(page.getByRole('checkbox', { name: 'At the wall' })).not.toBeChecked();
});

const views: readonly (readonly [string, (readonly: boolean) => Promise<Screen>])[] = [
	['table', (readonly) => showTable({ 'r1/port': '443' }, readonly)],
	['terminal', (readonly) => showTerminal(terminal(), { '>': 'help\nipconfig /all', kind: 'apipa' }, readonly)],
	['diagram with pieces', (readonly) => showDiagram(placing(), { s1: 'modem' }, readonly)],
	['diagram to pick in', (readonly) => showDiagram(picking(), { s1: 'picked' }, readonly)]
];

test.each(views)('%s: shown again without controls, with what was given', async (_kind, view) => {
	await view(true);
	const controls = 'input, select, button:not([aria-pressed]), [role=radio]';
	expect(document.querySelector(controls)).toBeNull();
	await expect.element(page.getByText(/443|Link-local|Cable modem|^picked/).first()).toBeVisible();
});

for (const [kind, view] of views) {
	for (const theme of ['light', 'dark']) {
		for (const width of [360, 1280]) {
			test(`${kind}: no fault in ${theme} at ${String(width)} px, nothing wider than the page`, async () => {
				document.documentElement.style.colorScheme = theme;
				document.documentElement.lang = 'en';
				document.title = kind;
				await page.viewport(width, 900);
				await view(false);
				document.querySelector('details')?.setAttribute('open', '');
				const { violations, passes } = await axe.run(document, {
					runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
				});
				expect(passes.length).toBeGreaterThan(10);
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
				expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
			});
		}
	}
}
