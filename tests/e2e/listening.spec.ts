import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';

// Each journey through the accessibility tree alone: what is there is found as a screen reader is told of it, and every
// step is done by key. After each step the focus must stand somewhere that is told.

/** A new learner at Today, of whom nothing is known but the tree. */
async function newcomer(page: Page): Promise<Listener> {
	await page.goto('/');
	const listener = await Listener.of(page);
	await listener.press('checkbox', /^CompTIA Network\+/);
	await listener.press('button', 'Set up Today');
	await listener.find('heading', 'Today');
	await listener.isAtHome('Today, set up');
	return listener;
}

test('by ear: from the first screen through answers to the end of a run', async ({ page }) => {
	const listener = await newcomer(page);
	await listener.press('link', 'Start');
	for (let card = 0; card < 3; card++) {
		await listener.find('progressbar', 'Run');
		await listener.isAtHome(`card ${String(card)}`);
		const { name: stem } = await listener.find('heading', /\S/);
		const told = await listener.hears();
		if (told.some(({ role, name }) => role === 'button' && name.startsWith('Show answer'))) {
			await listener.press('button', /^Show answer/);
			await listener.press('button', /Good/);
		} else {
			await page.keyboard.press('1');
			await page.keyboard.press('2');
			if ((await listener.hears()).some(({ role, name }) => role === 'button' && /^Submit$/.test(name))) {
				await listener.press('button', 'Submit');
			}
		}
		await listener.find('button', /^Next/);
		await listener.isAtHome(`answer to “${stem}”`);
		const verdict = (await listener.hears()).map(({ name }) => name).join(' ');
		expect(verdict).toMatch(/Right|Not right|Recalled/);
		await listener.press('button', /^Next/);
		await listener.misses('button', /^Next/);
	}
	await listener.press('button', 'End run');
	await listener.find('heading', 'Today');
	await listener.isAtHome('Today, after a run');
});

test('by ear: the placement', async ({ page }) => {
	await page.goto('/');
	const listener = await Listener.of(page);
	await listener.press('checkbox', /^CompTIA Network\+/);
	await listener.press('button', 'Find out where I stand');
	await listener.find('button', 'Begin the placement');
	await listener.isAtHome('placement');
	await listener.press('button', 'Begin the placement');
	await listener.find('progressbar', 'Run');
	await listener.isAtHome('first question of the placement');
});

test('by ear: a mock exam to its report', async ({ page }) => {
	const listener = await newcomer(page);
	await listener.press('link', 'Exam');
	await listener.find('heading', 'Mock exam');
	await listener.isAtHome('choice of an exam');
	await listener.press('radio', /^Short exam, 20 questions/);
	await listener.press('button', /^Start/);
	await listener.find('button', 'Finish');
	await listener.isAtHome('exam room');
	await page.keyboard.press('n');
	await listener.isAtHome('next question');
	await page.keyboard.press('l');
	await listener.isAtHome('flagged');
	await listener.press('button', 'Finish');
	await listener.find('dialog', /\S/);
	await listener.isAtHome('hand in?');
	await listener.press('button', /^Submit/);
	await listener.find('heading', /^\d+ % /);
	await listener.isAtHome('report');
});

test('by ear: a call to its card', async ({ page }) => {
	test.setTimeout(120_000);
	const listener = await newcomer(page);
	await listener.press('link', 'Calls');
	await listener.press('link', /^Take the call Locked out/);
	await listener.find('list', 'The conversation');
	await listener.isAtHome('a call');
	const offered = async () => {
		const told = await listener.hears();
		const from = told.findIndex(({ role, name }) => role === 'group' && name === 'What do you say?');
		return from < 0 ? undefined : told.slice(from).find(({ role }) => role === 'button')?.name;
	};
	const ended = async () =>
		(await listener.hears()).some(
			({ role, name }) => role === 'button' && (name === 'Hang up' || name === 'Save the ticket')
		);
	for (let turn = 0; turn < 30 && !(await ended()); turn++) {
		let reply = '';
		await expect.poll(async () => (await ended()) || (reply = (await offered()) ?? '') !== '').toBe(true);
		if (reply === '') break;
		await listener.press('button', reply);
		if (turn < 3) await listener.isAtHome(`after “${reply}”`);
	}
	if ((await listener.hears()).some(({ name }) => name === 'Hang up')) await listener.press('button', 'Hang up');
	await listener.write('textbox', 'Caller', 'Dana');
	await listener.press('button', 'Save the ticket');
	await listener.isAtHome('ticket');
	await listener.press('button', 'Show the card');
	await listener.find('heading', /\d+ of 100: /);
	await listener.isAtHome('card');
});

test('by ear: a story is begun, a question looked up, settings changed, a copy made', async ({ page }) => {
	test.setTimeout(120_000);
	const listener = await newcomer(page);
	await listener.press('link', 'Stories');
	await listener.press('button', 'Write a story');
	await listener.find('textbox', /Situation/);
	await listener.isAtHome('story');
	await listener.write('textbox', /Situation/, 'The till froze on a Saturday with a queue to the door.');
	await listener.press('link', 'Library');
	await listener.find('searchbox', 'Search the questions');
	await listener.isAtHome('library');
	await listener.write('searchbox', 'Search the questions', 'subnet mask');
	await listener.press('link', /mask/i);
	await listener.find('button', /^Practice this/);
	await listener.isAtHome('an item');
	await listener.press('link', 'Settings');
	await listener.press('switch', 'Sounds');
	await expect.poll(async () => (await listener.hears()).map(({ name }) => name)).toContain('Saved: sounds');
	await listener.isAtHome('settings');
	await page.keyboard.press('?');
	await listener.find('dialog', 'Keys');
	await listener.isAtHome('keys');
	await page.keyboard.press('Escape');
	await listener.isAtHome('settings, after the keys');
	await page.keyboard.press('Control+k');
	await listener.find('combobox', /^Jump to/);
	await listener.isAtHome('jump');
	await page.keyboard.type('your data');
	await listener.find('option', /^Your data/);
	await page.keyboard.press('Enter');
	await listener.find('heading', 'Your data');
	await listener.isAtHome('your data');
});

test('by ear: an interview', async ({ page }) => {
	const listener = await newcomer(page);
	await listener.press('link', 'Interview');
	await listener.press('button', 'Begin the interview');
	await listener.find('textbox', /^Your answer/);
	await listener.isAtHome('first question');
	const asked = (await listener.hears()).find(({ role, level }) => role === 'heading' && level === 1)?.name;
	await listener.write(
		'textbox',
		/^Your answer/,
		'I have mended computers for my family and a charity shop for two years.'
	);
	await listener.press('button', 'That is my answer');
	await expect
		.poll(async () => (await listener.hears()).find(({ role, level }) => role === 'heading' && level === 1)?.name)
		.not.toBe(asked);
	await listener.isAtHome('second question');
});
