import { expectClean } from './axe.ts';
import { expect, readyForOffline, test } from './fixtures.ts';

const tables = 'main table';

test('words, exam and table narrow the sheet, and the address keeps them', async ({ page }) => {
	await page.goto('/library/');
	await page.getByRole('link', { name: 'Cheat sheet' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Cheat sheet' })).toBeVisible();
	await page.getByRole('table').first().waitFor();
	const counted = await page.getByRole('status').filter({ hasText: 'tables' }).innerText();
	const all = Number(/in (\d+) tables/.exec(counted)?.[1]);
	expect(all).toBeGreaterThan(40);
	await expect(page.locator(tables)).toHaveCount(all);

	await page.getByRole('combobox', { name: 'Exam' }).selectOption({ label: 'CompTIA Network+' });
	await expect.poll(() => page.locator(tables).count()).toBeLessThan(all);
	await page.getByRole('searchbox', { name: 'Search' }).fill('802.3bt');
	const types = page.getByRole('table', { name: 'Power over Ethernet' });
	await expect(page.locator(tables)).toHaveCount(1);
	await expect(types.getByRole('rowheader')).toHaveText(['Type 3', 'Type 4']);
	await expect(types.getByRole('row', { name: 'Type 4' })).toContainText('71.3 W');
	await expect(page.getByRole('status')).toHaveText('2 rows in 1 table');

	await page.reload();
	await expect(types.getByRole('rowheader')).toHaveText(['Type 3', 'Type 4']);
	await expect(page.getByRole('combobox', { name: 'Exam' })).toHaveValue('network-plus');
	await page.getByRole('searchbox', { name: 'Search' }).fill('xyzzy');
	await expect(page.getByText('No table has a row like that.')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page.locator(tables)).toHaveCount(all);
	await expect(page).toHaveURL(/\/library\/facts\/?$/);
	await page.getByRole('combobox', { name: 'Table' }).selectOption({ label: 'RAID levels' });
	await expect(page.getByRole('rowheader')).toHaveText(['RAID 0', 'RAID 1', 'RAID 5', 'RAID 6', 'RAID 10']);
	await page.getByRole('combobox', { name: 'Exam' }).selectOption({ label: 'CompTIA Network+' });
	await expect(page.getByRole('combobox', { name: 'Table' })).toHaveValue('');
});

test('a covered column is shown cell by cell, by keyboard too', async ({ page }) => {
	await page.goto('/library/facts/?kind=raid');
	const cell = page.getByRole('row', { name: 'RAID 6' }).getByRole('cell').first();
	await expect(cell).toHaveText('4');
	await page.getByRole('combobox', { name: 'Cover a column' }).selectOption({ label: 'Least disks' });
	await expect(cell).toHaveText('?');
	await page.getByRole('button', { name: 'Show: Least disks of RAID 6' }).focus();
	await page.keyboard.press('Enter');
	await expect(cell).toHaveText('4');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Show: Least disks/ })).toHaveCount(3);
	await page.getByRole('button', { name: 'Cover again' }).click();
	await expect(page.getByRole('button', { name: /^Show: Least disks/ })).toHaveCount(5);
	// The names can be what is asked for; their buttons must not tell them.
	await page.getByRole('combobox', { name: 'Cover a column' }).selectOption({ label: 'Level' });
	await page.getByRole('button', { name: 'Show: Level of row 3' }).click();
	await expect(page.getByRole('rowheader')).toHaveText(['?', '?', 'RAID 5', '?', '?']);
	await page.getByRole('combobox', { name: 'Cover a column' }).selectOption({ label: 'Nothing' });
	await expect(cell).toHaveText('4');
});

test('the questions that cite what is shown are practised, and nothing else', async ({ page, learner }) => {
	await learner.begin();
	await page.goto('/library/facts/?kind=ad');
	await page.getByRole('button', { name: /^Practice these 3 questions/ }).click();
	await expect(learner.stem).toBeVisible();
	for (let asked = 0; asked < 3; asked++) {
		expect((await learner.item()).facts?.[0]).toMatch(/^ad\//);
		await learner.answer(true);
		await learner.goOn();
	}
	await expect(page.getByRole('heading', { name: 'Run finished' })).toBeVisible();
});

test('an item leads to the row that its answer rests on', async ({ page }) => {
	await page.goto('/library/item/?id=np-2.1-recall-ospf-distance');
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('link', { name: 'Cheat sheet: Administrative distances' }).click();
	await expect(page.getByRole('row', { name: 'OSPF' })).toBeInViewport();
	await expect(page.getByRole('combobox', { name: 'Table' })).toHaveValue('ad');
});

test('it prints without navigation and controls', async ({ page }) => {
	await page.goto('/library/facts/?kind=syslog');
	await expect(page.getByRole('table')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('cell', { name: 'The system is unusable' })).toBeVisible();
	for (const hidden of [
		page.getByRole('navigation'),
		page.getByRole('search'),
		page.getByRole('button', { name: 'Print' }),
		page.getByRole('combobox', { name: 'Cover a column' }),
		page.getByRole('link', { name: 'Library' })
	]) {
		await expect(hidden).toBeHidden();
	}
});

test('it is there without a connection', async ({ page, context }) => {
	await page.goto('/');
	await readyForOffline(page);
	await context.setOffline(true);
	await page.goto('/library/facts/?q=telnet');
	await expect(page.getByRole('row', { name: 'Telnet' })).toContainText('23');
});

test('axe finds nothing on the cheat sheet', async ({ page }) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	// One wide table, some narrow ones, and one covered; all of them would only take longer.
	for (const [query, name] of [
		['kind=wifi', 'Wi-Fi standards'],
		['kind=system-size', 'System sizes and defaults'],
		['kind=linux-file', 'Linux files'],
		['row=connector/f-type', 'Connectors and plugs']
	] as const) {
		await page.goto(`/library/facts/?${query}`);
		await page.getByRole('table', { name }).waitFor();
		await expectClean(page, name);
	}
	await page.getByRole('combobox', { name: 'Cover a column' }).selectOption({ label: 'Contacts' });
	await page.getByRole('button', { name: 'Show: Contacts of VGA' }).click();
	await page.getByText('Sources', { exact: false }).click();
	await expectClean(page, 'covered');
});

test('no table is wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/library/facts/');
	await page.getByRole('table').first().waitFor();
	const wide = await page
		.locator(tables)
		.evaluateAll((all) =>
			all
				.filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth)
				.map((table) => table.closest('section')?.id)
		);
	expect(wide).toEqual([]);
});
