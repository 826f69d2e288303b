import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readBackup } from '#lib/domain/backup/backup.ts';
import { sha256, unpackArchive } from '#lib/platform/archive.ts';
import { expectClean } from './axe.ts';
import { expect, test, type Learner } from './fixtures.ts';

/** Names of the rolling copies. */
const copies = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('copies').catch(() => undefined);
		const names: string[] = [];
		for await (const name of folder?.keys() ?? []) names.push(name);
		return names.filter((name) => name.endsWith('.firstline'));
	});

/** What the page sees when its tab is left. */
const leaveTab = (page: Page): Promise<void> =>
	page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
		Reflect.deleteProperty(document, 'hidden');
	});

/** Answers some, leaves the tab, and waits until a copy with them stands. */
async function studyAndLeave(page: Page, learner: Learner, answers: number): Promise<void> {
	await learner.begin();
	await learner.start();
	for (let i = 0; i < answers; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
	await page.goto('/');
	await expect(page.getByText(`${String(answers)} of ${String(answers)} right today`)).toBeVisible();
	// Chores begin some seconds after the start, and only then is a left tab noticed.
	await expect(async () => {
		await leaveTab(page);
		// With what was set up and the start of the run.
		const events = (await copies(page)).map((name) => Number(name.split('_')[3]));
		expect(Math.max(0, ...events)).toBeGreaterThan(answers + 1);
	}).toPass({ timeout: 30_000 });
}

/** From a page of the same site that is not the app, as a crash or a faulty cleaner would. */
async function wipeDatabase(page: Page): Promise<void> {
	await page.goto('/icon.svg');
	await page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const request = indexedDB.deleteDatabase('firstline');
				request.onsuccess = () => {
					done();
				};
				request.onerror = () => {
					failed(new Error('not deleted'));
				};
			})
	);
}

test('leaving the tab makes a copy, which is listed, downloaded, looked at, and put back in one press after a wipe', async ({
	page,
	learner
}) => {
	test.setTimeout(240_000);
	await studyAndLeave(page, learner, 2);
	await page.goto('/settings/data/');
	await expect(page.getByRole('button', { name: /^Restore the copy of/ })).toHaveCount(1);
	await expectClean(page, 'the list of copies');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Download the copy of/ }).click();
	const bytes = await readFile(await (await download).path());
	const backup = await readBackup(unpackArchive(new Uint8Array(bytes)), sha256);
	expect(backup.events.filter(({ type }) => type === 'answered')).toHaveLength(2);
	await page.getByRole('button', { name: /^Restore the copy of/ }).click();
	const preview = page.getByRole('group', { name: 'What it would do' });
	await expect(preview).toBeFocused();
	await expect(preview).toContainText('0 events new');

	await wipeDatabase(page);
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('Your progress is gone from the database, and there is a copy');
	await expectClean(page, 'the offer of a copy');
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(page.getByText('Your progress is back')).toBeVisible();
	await expect(page.getByText('2 of 2 right today')).toBeVisible();
	await page.reload();
	await expect(page.getByText('2 of 2 right today')).toBeVisible();
	await expect(page.getByText('Your progress is back')).toBeHidden();
});

test('a damaged copy is passed over for the one before it', async ({ page, learner }) => {
	test.setTimeout(240_000);
	await studyAndLeave(page, learner, 2);
	await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('copies');
		const torn = await folder.getFileHandle('999_1700000000000_20000_9999_ab.firstline', { create: true });
		const stream = await torn.createWritable();
		await stream.write('cut off');
		await stream.close();
	});
	await wipeDatabase(page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(page.getByText('2 of 2 right today')).toBeVisible();
});

test('a database that cannot be opened leads to its copies, and after a word to a new one with the copy back in it', async ({
	page,
	learner
}) => {
	test.setTimeout(240_000);
	await studyAndLeave(page, learner, 2);
	await page.addInitScript(() => {
		if (sessionStorage.getItem('broken') === null) return;
		IDBFactory.prototype.open = () => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		};
	});
	await page.evaluate(() => {
		sessionStorage.setItem('broken', 'yes');
	});
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('Firstline could not start');
	await page.getByRole('link', { name: 'Look for a copy of your data' }).click();
	await expect(page.getByRole('button', { name: /^Download the copy of/ })).toHaveCount(1);
	await expectClean(page, 'the way out');
	const anew = page.getByRole('button', { name: 'Delete it and begin anew' });
	await expect(anew).toBeDisabled();
	await page.getByRole('checkbox', { name: /lost for good/ }).check();
	// The next page finds a browser that opens databases again.
	await page.evaluate(() => {
		sessionStorage.removeItem('broken');
	});
	await anew.click();
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(page.getByText('2 of 2 right today')).toBeVisible();
});

test('where the browser refused to keep the data, a copy is asked for on the third day of use, and not for a week after "later"', async ({
	page,
	learner
}) => {
	test.setTimeout(240_000);
	await page.addInitScript(() => {
		Object.assign(navigator.storage, {
			persisted: () => Promise.resolve(false),
			persist: () => Promise.resolve(false)
		});
	});
	const monday = Date.UTC(2027, 0, 4, 12);
	const at = (day: number) => page.clock.setFixedTime(monday + day * 86_400_000);
	const reminder = page.getByText('The browser has not promised to keep your data');
	const answered = page.getByText(/ right today/);
	await at(0);
	await learner.begin();
	for (const day of [0, 1, 2]) {
		await at(day);
		await page.goto('/study/');
		await learner.stem.waitFor();
		await learner.answer(true);
		await page.goto('/');
		await expect(answered).toBeVisible();
		if (day < 2) {
			// Lazy: what is not there yet must not pass for what is not said.
			await page.waitForLoadState('networkidle');
			await expect(reminder).toBeHidden();
		}
	}
	await expect(reminder).toBeVisible();
	await expectClean(page, 'the reminder');
	await page.getByRole('button', { name: 'Remind me in a week' }).click();
	await expect(reminder).toBeHidden();
	await at(8);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await expect(reminder).toBeHidden();
	await at(10);
	await page.reload();
	await expect(reminder).toBeVisible();
	await page.getByRole('link', { name: 'Make a backup' }).click();
	await page.getByRole('button', { name: 'Download a backup' }).click();
	await expect(page.getByText('The last one was made on')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await expect(reminder).toBeHidden();
});
