import type { Locator, Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Tabs on until this has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let i = 0; i < 80; i++) {
		if (await target.evaluate((node) => node === document.activeElement)) {
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not come to ${String(target)}`);
}

/** The types of all events that are acknowledged. */
function readTypes(): Promise<string[]> {
	return new Promise((resolve) => {
		const request = indexedDB.open('firstline');
		request.onsuccess = () => {
			const db = request.result;
			const read = db.transaction('events').objectStore('events').getAll() as IDBRequest<{ type: string }[]>;
			read.onsuccess = () => {
				db.close();
				resolve(read.result.map(({ type }) => type));
			};
		};
	});
}

async function press(page: Page, name: string | RegExp): Promise<void> {
	const button = page.getByRole('button', { name, exact: true });
	await tabTo(page, button);
	await page.keyboard.press('Enter');
}

/** Picks by typing the first letters, as a select takes them. */
async function choose(page: Page, name: string | RegExp, letters: string): Promise<void> {
	const box = page.getByRole('combobox', { name });
	await tabTo(page, box);
	await page.keyboard.type(letters);
	await expect(box.locator('option:checked')).toContainText(new RegExp(`^${letters}`, 'i'));
}

test('a shift is worked by keyboard without a clock, goes on after a reload, is rated and marked', async ({
	page,
	learner
}) => {
	test.setTimeout(300_000);
	await learner.begin();
	await page.goto('/calls/');
	await page.getByRole('link', { name: /^Take the shift Monday/ }).click();
	await expectClean(page, 'before a shift');
	const pace = page.getByRole('group', { name: 'Pace' });
	await tabTo(page, pace.getByRole('radio', { name: 'Real time' }));
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await expect(pace.getByRole('radio', { name: 'No clock' })).toBeChecked();
	await press(page, 'Start the shift');

	const waiting = page.getByRole('list', { name: /^Waiting for an answer/ });
	await expect(waiting.getByRole('listitem')).toHaveCount(3);
	await expect(page.getByRole('status').filter({ hasText: 'Nobody on floor 3 can work' })).toHaveCount(1);
	await press(page, /Nobody on floor 3 can work/);
	await expect(page.getByRole('heading', { level: 2, name: 'Nobody on floor 3 can work' })).toBeFocused();
	await choose(page, 'Impact', 'High');
	await choose(page, 'Urgency', 'High');
	await press(page, 'Set priority 1');
	await expect(waiting.getByRole('button', { name: /Nobody on floor 3.*P1|P1.*Nobody on floor 3/ })).toContainText(
		'First answer due in 5 minutes'
	);
	const step = page.getByRole('radio', { name: /^Ask whether all desks/ });
	const first = page.getByRole('group', { name: 'The first step that you give' }).getByRole('radio').first();
	await tabTo(page, first);
	await page.keyboard.press('Space');
	for (let i = 0; i < 3 && !(await step.isChecked()); i++) await page.keyboard.press('ArrowDown');
	await expect(step).toBeChecked();
	await choose(page, 'They hear from you again in', '10');
	await press(page, 'Send the answer');
	await expect(page.getByText('You promised news by 09:11.')).toBeVisible();
	await expectClean(page, 'a shift');

	// A minute at a time, until the alert that has the same cause is there.
	await press(page, 'Wait a minute');
	await expect(page.getByRole('status').filter({ hasText: '09:02 Alert from Monitoring' })).toHaveCount(1);
	await choose(page, 'Link to the piece that leads', 'sw-3');
	await press(page, 'Link');
	await expect(page.getByRole('list', { name: /^Handed over/ }).getByRole('listitem')).toContainText(
		'Linked with “sw-3-02 uplink down”'
	);

	// What is shown is written in the next moment.
	await expect.poll(() => page.evaluate(readTypes)).toContain('work-linked');
	await page.reload();
	await expect(page.getByText('09:02').first()).toBeVisible();
	await expect(page.getByRole('list', { name: /^Handed over/ }).getByRole('listitem')).toHaveCount(1);
	await expect(waiting.getByRole('listitem')).toHaveCount(3);
	await page.goto('/calls/');
	await expect(page.getByText('A shift is going on')).toBeVisible();
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(waiting.getByRole('listitem')).toHaveCount(3);

	await press(page, 'End the shift');
	await press(page, 'Stay');
	await press(page, 'End the shift');
	await press(page, 'End it now');
	await tabTo(page, page.getByRole('slider', { name: /Your own mark/ }));
	await page.keyboard.press('ArrowLeft');
	await press(page, 'Show the card');
	await expect(page.getByRole('heading', { name: /^\d+ of 100: worth another try$/ })).toBeFocused();
	await expect(page.getByText('You gave yourself 55')).toBeVisible();
	await expect(
		page.getByRole('listitem').filter({ hasText: '“Locked out, payroll is due”: no answer, due by 09:15.' })
	).toBeVisible();
	await page.getByText('The shift, minute by minute as a table').click();
	await expect(
		page.getByRole('row', { name: /Nobody on floor 3 can work P1 09:00 09:05 09:01 in time/ })
	).toBeVisible();
	await expectClean(page, 'the card of a shift');

	await page.goto('/calls/');
	await expect(page.getByRole('list', { name: 'Shifts so far' }).getByRole('listitem')).toContainText(
		/Monday, nine o'clock.*\d+ of 100/
	);
});

test('a clock that runs stands still on a pause and after a reload, and its time does not get lost', async ({
	page,
	learner
}) => {
	test.setTimeout(120_000);
	await learner.begin();
	await page.clock.install();
	await page.goto('/calls/');
	await page.getByRole('link', { name: /^Take the shift Friday/ }).click();
	await page.getByRole('button', { name: 'Start the shift' }).click();
	const queue = page.getByRole('heading', { name: 'Queue' });
	await expect(queue).toBeVisible();
	await page.getByRole('button', { name: /Scanners will not sign in/ }).click();
	await page.clock.fastForward('01:05');
	await expect(page.getByText('19 min left')).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByText('The shift is paused')).toBeVisible();
	await expect(queue).toBeHidden();
	await expectClean(page, 'a paused shift', [360]);
	await page.reload();
	await expect(page.getByText('The shift is paused')).toBeVisible();
	await expect(page.getByText('19 min left')).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(queue).toBeVisible();
});
