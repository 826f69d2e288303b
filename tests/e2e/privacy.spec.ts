import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, readyForOffline, test } from './fixtures.ts';

/** Everything that a site can leave behind in a browser. */
const traces = (page: Page) =>
	page.evaluate(async () => {
		const files: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
		return {
			databases: (await indexedDB.databases()).map(({ name }) => name),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			notes: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
			files
		};
	});

test('the page says what is stored, and "delete everything" leaves nothing of it, in any tab', async ({
	page,
	learner,
	context
}) => {
	test.setTimeout(240_000);
	await learner.begin();
	await readyForOffline(page);
	await learner.start();
	await learner.answer(true);
	await page.goto('/');
	await page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
		await folder.getFileHandle('1_1_1_1_ab.firstline', { create: true });
		sessionStorage.setItem('seen', 'yes');
	});
	const other = await context.newPage();
	await other.goto('/progress/');
	await page.goto('/settings/');
	await page.getByRole('link', { name: 'See what is stored, or delete everything' }).click();
	await expect(page.getByRole('row', { name: /^3 events/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /^[12] cop(?:y|ies) .*made by/ })).toBeVisible();
	await expect(page.getByText(/All together it takes/)).toBeVisible();
	await expectClean(page, 'privacy');

	const before = await traces(page);
	expect(before).toMatchObject({ databases: ['firstline'], workers: 1, files: ['copies'] });
	expect(before.caches.length).toBeGreaterThan(0);
	const erase = page.getByRole('button', { name: 'Delete everything for good' });
	await page.getByLabel('Type “delete everything” to go on').fill('delete');
	await expect(erase).toBeDisabled();
	await page.getByLabel('Type “delete everything” to go on').fill('Delete everything');
	// What comes next is an empty page of the same site, so that the app itself leaves no new traces before they are looked for.
	await page.route('**/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>empty</title>' }));
	await erase.click();
	await expect(page).toHaveTitle('empty');
	expect(await traces(page)).toEqual({ databases: [], caches: [], workers: 0, notes: 0, files: [] });
	await expect(other.getByText('Nothing more is saved from this tab')).toBeVisible();
	await other.close();

	await page.unroute('**/');
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Set up Today' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
});

test('Settings leads to the licences of all parts, each with its text', async ({ page, learner }) => {
	await learner.begin();
	await page.goto('/settings/');
	await page.getByRole('link', { name: 'All licenses' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Licenses' })).toBeVisible();
	await page.getByText('dexie', { exact: true }).click();
	await expect(page.getByText('Apache License').first()).toBeVisible();
	await expectClean(page, 'licences');
});
