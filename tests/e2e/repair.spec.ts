import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Damages the database behind the app's back: a row of the log that is none, a unit too many, counts gone. */
function damage(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('firstline');
				request.onerror = () => {
					reject(new Error(request.error?.message));
				};
				request.onsuccess = () => {
					const writing = request.result.transaction(['events', 'units', 'objectives', 'values'], 'readwrite');
					writing.objectStore('events').put({ id: 'junk', what: 'torn' });
					writing
						.objectStore('units')
						.put({ unit: 'item:ghost', bank: 'network-plus', dueDay: 1, lapses: 0, missed: 0 });
					writing.objectStore('objectives').clear();
					writing.objectStore('values').delete('check');
					writing.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			})
	);
}

test('damage is found and mended on the learner’s word, and what cannot be read can be taken along', async ({
	page,
	learner
}) => {
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await page.goto('/settings/data/');
	const panel = page.getByRole('region', { name: 'Check and repair' });
	await panel.getByRole('button', { name: 'Check my data now' }).click();
	await expect(panel.getByRole('status')).toContainText('All of it is sound.');
	await damage(page);
	await panel.getByRole('button', { name: 'Check my data now' }).click();
	await expect(panel.getByRole('status')).toContainText('1 entry of the log could not be read: set aside as found.');
	await expect(panel.getByRole('status')).toContainText('1 question had a memory without an answer: taken out.');
	await expect(panel.getByRole('status')).toContainText('1 objective was counted wrong: counted anew.');
	await expectClean(page, 'a report of damage');
	const download = page.waitForEvent('download');
	await panel.getByRole('button', { name: 'Download what was set aside' }).click();
	expect((await download).suggestedFilename()).toBe('firstline-set-aside.json');
	await panel.getByRole('button', { name: 'Check my data now' }).click();
	await expect(panel.getByRole('status')).toContainText('All of it is sound.');
});

test('damage is mended by itself once the app is idle, and told until the learner has seen it', async ({
	page,
	learner
}) => {
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await page.goto('/settings/');
	await damage(page);
	await page.reload();
	const notice = page.getByRole('status').filter({ hasText: 'has been mended' });
	await expect(notice).toBeVisible();
	await page.reload();
	await notice.getByRole('link', { name: 'What was found' }).click();
	await expect(page.getByRole('region', { name: 'Check and repair' })).toContainText('This was found and mended:');
	await expect(notice).toBeHidden();
	await page.reload();
	await expect(page.getByRole('region', { name: 'Check and repair' })).toContainText('set aside as found');
	await page.waitForTimeout(6000);
	await expect(notice).toBeHidden();
});
