import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { putEvents, studyDay } from './put-events.ts';
import { exponentialMemory, simulatedEvents, simulatedLog } from '#tests/support/simulated-reviews.ts';

/** Puts a log of 700 reviews into the database; the next page folds it. */
async function remember(page: Page): Promise<void> {
	const log = simulatedLog('journey', 700, (rng) => exponentialMemory(rng, 1));
	const events = simulatedEvents(log, studyDay() - 1);
	await putEvents(page, events);
}

interface Stored {
	readonly units: { unit: string; dueDay: number; stability: number }[];
	readonly adoptions: number;
}

/** What the database holds of units, and how often parameters were adopted. */
const stored = (page: Page): Promise<Stored> =>
	page.evaluate(
		() =>
			new Promise<Stored>((resolve) => {
				const request = indexedDB.open('firstline');
				request.onsuccess = () => {
					const reading = request.result.transaction(['units', 'events']);
					const units = reading.objectStore('units').getAll();
					const events = reading.objectStore('events').getAll();
					reading.oncomplete = () => {
						request.result.close();
						const all = events.result as { type: string }[];
						const adoptions = all.filter(({ type }) => type === 'parameters-adopted').length;
						resolve({ units: units.result as Stored['units'], adoptions });
					};
				};
			})
	);

const due = ({ units }: Stored): [string, number][] => units.map(({ unit, dueDay }) => [unit, dueDay]);
const stabilities = ({ units }: Stored): number[] => units.map(({ stability }) => stability);

test('the memory model is fitted in the background, shows before and after, and is taken back and forth by one press', async ({
	page,
	learner
}) => {
	test.setTimeout(240_000);
	await learner.begin();
	await page.goto('/settings/');
	const section = page.getByRole('region', { name: 'Memory model fitted to you' });
	await expect(section.getByText('In use: the standard parameters of FSRS-6')).toBeVisible();
	await section.getByRole('button', { name: 'Fit now' }).click();
	await expect(section.getByRole('status')).toHaveText(/Not enough to fit yet: 0 of the 64 answers/);

	// Nothing was known on the day of that fit; the next one is due tomorrow, or when asked for.
	await remember(page);
	await page.reload();
	await expect(section.getByText('In use: the standard parameters of FSRS-6')).toBeVisible();
	const before = await stored(page);
	expect(before.units.length).toBeGreaterThan(100);
	await section.getByRole('button', { name: 'Fit now' }).click();
	await expect(section.getByRole('status')).toHaveText(
		/foretold your newest answers [\d.]+\s% better, and were adopted/
	);
	await expect(section.getByText('In use: parameters fitted to your own answers')).toBeVisible();
	const figure = async (name: string): Promise<number> =>
		Number(
			await section
				.getByRole('definition')
				.nth(name === 'before' ? 0 : 1)
				.innerText()
		);
	expect(await figure('after')).toBeLessThan(await figure('before'));
	const fitted = await stored(page);
	expect(fitted.adoptions).toBe(1);
	expect(due(fitted)).toEqual(due(before));
	expect(stabilities(fitted)).not.toEqual(stabilities(before));

	await section.getByText('The numbers').click();
	await expect(section.getByRole('row', { name: /Stability after a first Good, in days 2\.3065 \d/ })).toBeVisible();
	await expectClean(page, 'settings with a fit');

	await section.getByRole('button', { name: 'Go back to the standard parameters' }).click();
	await expect(page.getByText('In use: the standard parameters', { exact: true })).toBeVisible();
	await expect(section.getByText('They stay until you press “Fit now”.')).toBeVisible();
	const reverted = await stored(page);
	expect(reverted.adoptions).toBe(2);
	expect(due(reverted)).toEqual(due(before));
	expect(stabilities(reverted)).toEqual(stabilities(before));

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(section.getByText('In use: parameters fitted to your own answers')).toBeVisible();
	expect(stabilities(await stored(page))).toEqual(stabilities(fitted));
	await page.reload();
	await expect(section.getByText('In use: parameters fitted to your own answers')).toBeVisible();
});

test('a learner with 64 new answers gets the first fit without asking', async ({ page, learner }) => {
	await learner.begin();
	await remember(page);
	await page.reload();
	await expect.poll(async () => (await stored(page)).adoptions).toBe(1);
	await page.goto('/settings/');
	await expect(page.getByText('In use: parameters fitted to your own answers')).toBeVisible();
	await expect(page.getByText('and were adopted')).toBeVisible();
});
