import type { Page } from '@playwright/test';
import { callOf } from '#lib/domain/calls/call-state.ts';
import type { TicketForm } from '#lib/domain/calls/events.ts';
import { isSolved } from '#lib/domain/calls/gates.ts';
import { eventAt, playCall } from '#lib/domain/calls/player.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { desk, scenarioOf } from '#tests/unit/calls/sample-call.ts';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { putEvents } from './put-events.ts';

const monday = new Date('2026-03-02T10:00:00');

/** Takes a call as its first replies go, hangs up, writes the ticket and sees the card. */
async function takeCall(page: Page, name: RegExp): Promise<void> {
	await page.goto('/calls/');
	await page.getByRole('link', { name }).click();
	const replies = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
	await expect(replies.first()).toBeVisible();
	await replies.first().click();
	await page.getByRole('button', { name: 'Hang up' }).click();
}

test('a ticket is written in any of three layouts, helped by headings, and told apart field by field on the card', async ({
	page,
	learner
}) => {
	test.setTimeout(120_000);
	await learner.begin();
	await takeCall(page, /^Take the call Locked out/);
	const ticket = page.getByRole('region', { name: 'Ticket' });
	await ticket.getByRole('textbox', { name: 'Short description' }).fill('Cannot sign in');
	await ticket.getByText('Request form').click();
	await expect(ticket.getByRole('textbox', { name: 'Subject' })).toHaveValue('Cannot sign in');
	await expect(ticket.getByRole('combobox', { name: 'Status' })).toContainText('Solved');
	await ticket.getByText('Issue form').click();
	await expect(ticket.getByRole('textbox', { name: 'Summary' })).toHaveValue('Cannot sign in');
	await expect(ticket.getByRole('textbox', { name: 'Reporter', exact: true })).toBeVisible();

	await ticket.getByRole('combobox', { name: 'Impact' }).selectOption('medium');
	await ticket.getByRole('combobox', { name: 'Urgency' }).selectOption('high');
	await expect(ticket.getByText('Impact medium × urgency high gives 2; you chose 5.')).toBeVisible();
	await ticket.getByRole('combobox', { name: 'Priority' }).selectOption('2');
	await ticket.getByText('How impact and urgency give the priority').click();
	await expect(ticket.getByRole('cell', { name: '2 (this ticket)' })).toBeVisible();

	const note = ticket.getByRole('textbox', { name: 'Comment' });
	await note.fill('Symptom: cannot sign in, locked out');
	await expect(ticket.getByText('1 of 4 parts have a heading')).toBeVisible();
	await ticket.getByRole('button', { name: 'Insert the missing headings' }).click();
	await expect(note).toHaveValue(/^Symptom: cannot sign in, locked out\nTests: \nFindings: \nResolution/);
	await expect(note).toBeFocused();
	await expect(ticket.getByText('4 of 4 parts have a heading')).toBeVisible();
	await expectClean(page, 'the ticket');
	await ticket.getByRole('button', { name: 'Save the ticket' }).click();
	await expect(ticket.getByText('Saved')).toBeVisible();

	// The layout is a preference; the ticket is an event.
	await page.reload();
	await expect(ticket.getByRole('textbox', { name: 'Summary' })).toHaveValue('Cannot sign in');
	await page.getByRole('button', { name: 'Show the card' }).click();
	const result = page.getByRole('region', { name: 'Your ticket, field by field' });
	await expect(result.getByRole('row', { name: /^Priority 2 2/ })).toContainText('right');
	await expect(result.getByRole('row', { name: /^Caller empty/ })).toContainText('not this');
	await expect(result.getByText(/^✓ Shown by “lock/)).toBeVisible();
	await expectClean(page, 'the ticket’s marks');
});

test('a week later the own ticket comes back once, with nothing of the call but a new line', async ({
	page,
	learner
}) => {
	test.setTimeout(120_000);
	await page.clock.install({ time: monday });
	await learner.begin();
	await takeCall(page, /^Take the call Locked out/);
	const said = await page.getByRole('list', { name: 'The conversation' }).getByRole('listitem').first().innerText();
	await page.getByRole('textbox', { name: 'Work notes' }).fill('Symptom: cannot sign in');
	await page.getByRole('button', { name: 'Save the ticket' }).click();
	await expect(page.getByText('Saved')).toBeVisible();
	await page.goto('/calls/');
	await expect(page.getByRole('heading', { name: 'Calls', level: 1 })).toBeVisible();
	const offer = page.getByRole('heading', { name: 'Your ticket of a week ago' });
	await expect(page.getByRole('heading', { name: 'Calls so far' })).toBeVisible();
	await expect(offer).toBeHidden();

	await page.clock.setSystemTime(new Date('2026-03-10T10:00:00'));
	await page.goto('/calls/');
	await expect(offer).toBeVisible();
	await expectClean(page, 'the offer');
	await page.getByRole('link', { name: 'Open your ticket' }).click();
	await expect(page.getByText('Symptom: cannot sign in')).toBeVisible();
	await expect(page.getByRole('list', { name: 'The conversation' })).toBeHidden();
	await expect(page.getByText(said.split('\n').at(-1) ?? '')).toBeHidden();
	await page.getByRole('textbox', { name: 'What do you tell them?' }).fill('I will look at what locked it.');
	await page.getByRole('textbox', { name: 'What is the next step?' }).fill('Find the device with the old password.');
	await page.getByRole('radio', { name: /^Partly/ }).check();
	await page.getByRole('checkbox', { name: 'Tests' }).check();
	await page.getByRole('checkbox', { name: 'Findings' }).check();
	await expectClean(page, 'the ticket that came back');
	await page.getByRole('button', { name: 'Keep my answer' }).click();
	await expect(page.getByText(/Partly, I had to guess\. Missing: Tests, Findings\./)).toBeVisible();
	await expectClean(page, 'the answer');

	await page.reload();
	await expect(page.getByText('Find the device with the old password.')).toBeVisible();
	await page.goto('/calls/');
	await expect(page.getByRole('heading', { name: 'Calls so far' })).toBeVisible();
	await expect(offer).toBeHidden();
});

/** A call that was solved, rated and has a ticket, as the log holds it. */
function solvedCall(): StoredEvent[] {
	const call = callOf(scenarioOf('locked-out-before-payroll'), 'dana', desk);
	for (let i = 0; i < 50; i++) {
		const { state, events } = playCall(call, { seed: String(i), rng: seededRng(String(i)), manner: 'careful' });
		if (!isSolved(call, state)) continue;
		const form: TicketForm = {
			caller: 'Dana Whitfield',
			contact: '',
			asset: '',
			category: 'account',
			impact: 'low',
			urgency: 'high',
			priority: 3,
			group: 'service-desk',
			status: 'resolved',
			note: 'Symptom: cannot sign in to the computer\nFindings: an old password on the phone locked the account',
			article: false
		};
		return [
			...events,
			eventAt(events.length, { type: 'ticket-written', form, elapsedMillis: state.elapsedMillis }),
			eventAt(events.length + 1, { type: 'self-rated', points: 70, elapsedMillis: state.elapsedMillis })
		];
	}
	throw new Error('no careful play solved the call');
}

test('an article is drafted from a solved call, read by its checklist, kept, copied, and counted on the card', async ({
	page,
	context,
	learner
}) => {
	test.setTimeout(120_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await learner.begin();
	await putEvents(page, solvedCall());
	await page.goto('/calls/room/?run=play');
	const points = page.getByRole('heading', { name: /\d+ of 100: / });
	const before = Number.parseInt(await points.innerText());
	await page.getByRole('link', { name: 'Draft a knowledge-base article from this call' }).click();

	const field = (name: string) => page.getByRole('textbox', { name });
	await expect(field('Symptom')).toHaveValue('cannot sign in to the computer');
	await expect(field('Cause')).toHaveValue('an old password on the phone locked the account');
	await expect(field('Title')).toHaveValue('');
	await expectClean(page, 'the draft as it begins');
	await field('Fix').fill(
		'1. Change the saved password on the phone.\n2. Wait a minute, then sign in again.\n' +
			'You should see your desktop. If it happens again, call the service desk. Dana knows.'
	);
	const checklist = page.getByRole('region', { name: 'Checklist' });
	await expect(checklist.getByText('Take out “Dana”.')).toBeVisible();
	await field('Fix').fill(
		'1. Change the saved password on the phone.\n2. Wait a minute, then sign in again.\n' +
			'You should see your desktop. If it happens again, call the service desk.'
	);
	await expect(checklist.getByText(/two bonus points on its card/)).toBeVisible();
	await field('Title').fill('Cannot sign in after a new password');
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await expectClean(page, 'the draft');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'# Cannot sign in after a new password\n\nFor people who have the trouble.\n\n## Symptom\n\ncannot sign in'
	);

	await page.goto('/calls/room/?run=play');
	await expect(page.getByText(/one is linked or drafted: 2 bonus points are counted/)).toBeVisible();
	expect(Number.parseInt(await points.innerText())).toBeGreaterThan(before);
	await page.goto('/calls/');
	await page.getByRole('link', { name: 'Cannot sign in after a new password' }).click();
	await expect(field('Title')).toHaveValue('Cannot sign in after a new password');
	await page.getByRole('button', { name: 'Delete the draft' }).click();
	await expect(page.getByRole('heading', { name: 'Calls', level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Articles you drafted' })).toBeHidden();
});
