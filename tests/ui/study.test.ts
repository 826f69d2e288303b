import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ServedKind } from '#lib/domain/bank/content.ts';
import { millis, localDay, offsetMinutes } from '#lib/domain/shared/units.ts';
import ChoiceOptions from '#lib/features/study/ChoiceOptions.svelte';
import ConfidencePicker from '#lib/features/study/ConfidencePicker.svelte';
import ExhibitView from '#lib/ui/ExhibitView.svelte';
import GradeButtons from '#lib/features/study/GradeButtons.svelte';
import InlineText from '#lib/ui/InlineText.svelte';
import LineLamps from '#lib/ui/LineLamps.svelte';
import OptionResults from '#lib/ui/OptionResults.svelte';
import '#app.css';

const item: ServedKind<'choice'> = {
	id: 'x-1.1-two',
	version: 1,
	kind: 'choice',
	topic: 't',
	level: 'apply',
	stem: 'Which? (Choose two.)',
	choose: 2,
	options: [
		{ id: 'a', text: 'Use `ping`', key: true, why: 'Why a.' },
		{ id: 'b', text: 'Bravo', why: 'Why b.' },
		{ id: 'c', text: 'Charlie', key: true, why: 'Why c.' },
		{ id: 'd', text: 'Delta', why: 'Why d.' }
	],
	explanation: 'E.',
	source: 'S',
	reviewed: true
};
const common = { item, shown: ['c', 'a', 'd', 'b'], labelledby: 'stem', onchoose: vi.fn() };

beforeEach(() => {
	common.onchoose.mockClear();
});

test('where two are wanted, options are checkboxes, and a third cannot be checked', async () => {
	await render(ChoiceOptions, { ...common, chosen: ['a', 'c'] });
	const boxes = page.getByRole('checkbox');
	await expect.element(boxes.nth(0)).toBeChecked();
	await expect.element(boxes.nth(1)).toBeChecked();
	await expect.element(boxes.nth(2)).toBeDisabled();
	await boxes.nth(1).click();
	expect(common.onchoose).toHaveBeenCalledWith('a');
});

test('checks and limits follow what is chosen while the question stands', async () => {
	const { rerender } = await render(ChoiceOptions, { ...common, chosen: ['a'] });
	const boxes = page.getByRole('checkbox');
	await expect.element(boxes.nth(2)).toBeEnabled();
	await rerender({ chosen: ['a', 'c'] });
	await expect.element(boxes.nth(0)).toBeChecked();
	await expect.element(boxes.nth(2)).toBeDisabled();
	await rerender({ chosen: ['c'] });
	await expect.element(boxes.nth(1)).not.toBeChecked();
	await expect.element(boxes.nth(2)).toBeEnabled();
});

test('where one is wanted, options are buttons in the order given, lettered from A', async () => {
	await render(ChoiceOptions, { ...common, item: { ...item, choose: 1 }, chosen: [] });
	await expect.element(page.getByRole('button').nth(0)).toHaveTextContent('A Charlie');
	await page.getByRole('button', { name: 'Bravo' }).click();
	expect(common.onchoose).toHaveBeenCalledWith('b');
});

test('after the answer every option says why, and what was right and what was picked in words, not only in colour', async () => {
	const options = common.shown.flatMap((id) => item.options.filter((option) => option.id === id));
	await render(OptionResults, { options, chosen: ['a', 'b'] });
	const rows = page.getByRole('listitem');
	await expect.element(rows.nth(0)).toHaveTextContent(/Charlie.*Right.*Why c\./);
	await expect.element(rows.nth(1)).toHaveTextContent(/Use ping.*Right, and your answer.*Why a\./);
	await expect.element(rows.nth(3)).toHaveTextContent(/Bravo.*Your answer.*Why b\./);
});

test('confidence is a group of radio buttons that arrow keys move through', async () => {
	const onchange = vi.fn();
	await render(ConfidencePicker, { value: 'sure', onchange });
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenCalledWith('unsure');
});

test('each grade button says when the card comes back', async () => {
	const moment = { at: millis(0), day: localDay(0), offset: offsetMinutes(0), rolloverHour: 4 };
	const review = (days: number) => ({ phase: 'review' as const, step: 0, dueDay: localDay(days), dueAt: null });
	const again = { phase: 'learning' as const, step: 0, dueDay: localDay(0), dueAt: millis(600_000) };
	const ongrade = vi.fn();
	await render(GradeButtons, { outcomes: { 1: again, 2: review(1), 3: review(4), 4: review(20) }, moment, ongrade });
	await expect.element(page.getByRole('button', { name: 'Again 10 min' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Hard tomorrow' })).toBeVisible();
	await page.getByRole('button', { name: 'Good 4 days' }).click();
	expect(ongrade).toHaveBeenCalledWith(3);
});

test('an SVG exhibit is an image with its description, so that nothing in it can run', async () => {
	Object.assign(window, { ran: false });
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="window.ran=true"><script>window.ran=true</script></svg>';
	await render(ExhibitView, { exhibit: { kind: 'svg', label: 'A panel', alt: 'Two ports, one lit.', svg } });
	const image = page.getByRole('img', { name: 'Two ports, one lit.' });
	await expect.poll(() => (image.element() as HTMLImageElement).complete).toBe(true);
	expect((image.element() as HTMLImageElement).naturalWidth).toBe(9);
	expect(Reflect.get(window, 'ran')).toBe(false);
});

test('markup in an item is shown as text', async () => {
	const { container } = await render(InlineText, { text: 'Type `<b>` in <i>it</i>' });
	expect(container.querySelector('i, b')).toBeNull();
	expect(container.querySelector('code')?.textContent).toBe('<b>');
});

test('progress is told as numbers, whatever the lamps show', async () => {
	await render(LineLamps, { done: 2, total: 5, label: 'Run' });
	const bar = page.getByRole('progressbar', { name: 'Run' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '2');
	await expect.element(bar).toHaveAttribute('aria-valuemax', '5');
});
