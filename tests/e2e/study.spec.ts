import { expect, test, watchForProblems } from './fixtures.ts';
import { stored } from './stored.ts';

test('a newcomer picks an exam, answers a question, reloads, and the answer is still there', async ({
	page,
	learner
}) => {
	await learner.begin('CompTIA A+ Core 1', 'CompTIA Network+');
	await learner.start();
	await learner.answer(true);
	const total = await learner.progress.getAttribute('aria-valuemax');
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await page.reload();
	await expect(learner.stem).toBeVisible();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await expect(learner.progress).toHaveAttribute('aria-valuemax', total ?? '');
	await page.goto('/');
	await expect(page.getByRole('term').filter({ hasText: 'Answered today' }).locator('..')).toContainText('1');
	await expect(page.getByRole('link', { name: 'Go on with your run' })).toBeVisible();
});

test('the answer shows why each option is right or wrong, the source, the objective and why today', async ({
	page,
	learner
}) => {
	await learner.begin();
	await learner.start();
	while ((await learner.item()).kind !== 'choice') {
		await learner.answer(true);
		await learner.goOn();
	}
	const item = await learner.item();
	await learner.answer(false);
	await expect(page.getByRole('heading', { name: 'Not right' })).toBeFocused();
	const results = page.getByRole('list', { name: 'Why each option is right or wrong' }).getByRole('listitem');
	await expect(results).toHaveCount(item.kind === 'choice' ? item.options.length : 0);
	for (const text of ['Source', 'Objective', 'Why this one, why today']) {
		await expect(page.getByRole('term').filter({ hasText: text })).toBeVisible();
	}
	await expect(page.getByText('Comes back in 10 min')).toBeVisible();
});

test('progress moves only when the answer is acknowledged, and a full disk keeps the answer until it can be saved', async ({
	page,
	learner,
	context
}) => {
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await learner.goOn();
	await page.evaluate(() => {
		// The device is full: the browser refuses every write with its own error, until told otherwise.
		const { prototype } = IDBObjectStore;
		const add = Reflect.get(prototype, 'add') as (...args: unknown[]) => IDBRequest;
		Object.assign(window, { diskIsFull: true });
		prototype.add = function (this: IDBObjectStore, ...args: unknown[]) {
			if ((window as unknown as { diskIsFull: boolean }).diskIsFull) {
				throw new DOMException('The device is full.', 'QuotaExceededError');
			}
			return add.apply(this, args) as IDBRequest<IDBValidKey>;
		};
	});
	const item = await learner.item();
	if (item.kind === 'recall') {
		await page.keyboard.press('Space');
		await page.keyboard.press('3');
	} else {
		for (const letter of await learner.letters(true)) {
			await page.keyboard.press(letter);
		}
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('alert')).toContainText('This answer is not saved yet');
	await expect(page.getByRole('alert')).toContainText('no room');
	await expect(learner.next).toBeDisabled();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	// At once, for the app also tries by itself every now and then.
	await page.getByRole('button', { name: 'Try now' }).evaluate((button: HTMLElement) => {
		Object.assign(window, { diskIsFull: false });
		button.click();
	});
	await expect(learner.next).toBeEnabled();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '2');
	const again = await context.newPage();
	await again.goto('/study/');
	await expect(again.getByRole('progressbar', { name: 'Run' })).toHaveAttribute('aria-valuenow', '2');
});

test('undo takes answers back one by one, also after a reload', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	const stems: string[] = [];
	for (let i = 0; i < 3; i++) {
		stems.push(await learner.stem.innerText());
		await learner.answer(true);
		await learner.goOn();
	}
	await page.reload();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '3');
	for (const left of [2, 1, 0]) {
		await page.keyboard.press('u');
		await expect(learner.progress).toHaveAttribute('aria-valuenow', String(left));
		await expect(learner.stem).toHaveText(stems[left] ?? '');
	}
	await page.goto('/');
	await expect(page.getByRole('term').filter({ hasText: 'Answered today' }).locator('..')).toContainText('0');
});

test('a run that was opened and left without an answer leaves nothing behind', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	expect((await stored(page)).runs).toBe(0);
	await page.reload();
	await learner.answer(true);
	await learner.goOn();
	expect((await stored(page)).runs).toBe(1);
	await page.reload();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
});

test('two tabs: an answer in one moves the other on, and none is counted twice', async ({ learner, context }) => {
	await learner.begin();
	await learner.start();
	const other = await context.newPage();
	await other.goto('/study/');
	const otherStem = other.getByRole('article').getByRole('heading', { level: 1 });
	// Each has planned a run of its own, and the first answer of either makes its run the run of both.
	await otherStem.waitFor();
	await learner.answer(true);
	await expect(other.getByRole('progressbar', { name: 'Run' })).toHaveAttribute('aria-valuenow', '1');
	await expect(other.getByText('This run went on in another tab')).toBeVisible();
	await learner.goOn();
	await expect(otherStem).toHaveText(await learner.stem.innerText());
	const today = await context.newPage();
	await today.goto('/');
	await expect(today.getByRole('term').filter({ hasText: 'Answered today' }).locator('..')).toContainText('1');
});

test('an old tab writes nothing after an upgrade and says that it must be reloaded', async ({
	page,
	learner,
	context
}) => {
	await learner.begin();
	await learner.start();
	const newer = await context.newPage();
	await newer.goto('/icon.svg');
	const rowsBefore = await newer.evaluate(openNewer);
	await expect(page.getByRole('alert')).toContainText('This tab is out of date');
	const item = await learner.item();
	if (item.kind === 'recall') {
		await page.keyboard.press('Space');
	}
	await page.keyboard.press('1');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await expect(page.getByText('This answer is not saved yet')).toBeVisible();
	expect(await newer.evaluate(openNewer)).toBe(rowsBefore);
	await expect(page.getByRole('button', { name: 'Reload' }).first()).toBeVisible();
});

/** Opens the database as a later version of the app would, and counts the rows of the log. */
function openNewer(): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('firstline', 990);
		request.onerror = () => {
			reject(new Error(request.error?.message));
		};
		request.onsuccess = () => {
			const count = request.result.transaction('events').objectStore('events').count();
			count.onsuccess = () => {
				request.result.close();
				resolve(count.result);
			};
		};
	});
}

test('a whole run by keyboard alone, to its end and once more over what was missed', async ({ page, learner }) => {
	await page.goto('/');
	const exam = page.getByRole('checkbox', { name: 'CompTIA Network+' });
	while (!(await exam.evaluate((node) => node === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const start = page.getByRole('link', { name: 'Start' });
	await start.waitFor();
	while (!(await start.evaluate((node) => node === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(learner.stem).toBeFocused();
	const total = Number(await learner.progress.getAttribute('aria-valuemax'));
	const missed: string[] = [];
	for (let answers = 0; answers < total + 2; answers++) {
		const right = answers !== 1 && answers !== 4;
		if (!right) {
			missed.push(await learner.stem.innerText());
		}
		await learner.answer(right);
		await learner.goOn();
		if (!(await learner.stem.isVisible())) {
			break;
		}
	}
	await expect(page.getByRole('heading', { name: 'Run finished' })).toBeFocused();
	await expect(page.getByText(`${String(total - 2)} right at the first try`)).toBeVisible();
	await expect(page.getByRole('region', { name: 'Next today' })).toContainText(/The plan for today is done|\d+ min/);
	for (const stem of missed) {
		await expect(page.getByRole('listitem').filter({ hasText: stem })).toBeVisible();
	}
	const repeat = page.getByRole('button', { name: 'Repeat what I missed' });
	while (!(await repeat.evaluate((node) => node === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(learner.progress).toHaveAttribute('aria-valuemax', '2');
	expect(missed).toContain(await learner.stem.innerText());
});

test('a question that was answered never stands there as if it had not been', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	await page.evaluate(() => {
		const verdicts = new Set<string>();
		const bare: string[] = [];
		Object.assign(window, { bare });
		new MutationObserver(() => {
			const stem = document.querySelector('#stem')?.textContent ?? '';
			if (document.querySelector('.verdict') !== null) verdicts.add(stem);
			else if (verdicts.has(stem)) bare.push(stem);
		}).observe(document, { childList: true, subtree: true });
	});
	for (let i = 0; i < 4; i++) {
		await learner.answer(true);
		await learner.goOn();
	}
	expect(await page.evaluate(() => (window as unknown as { bare: string[] }).bare)).toEqual([]);
});

test('a guess that is right comes back soon, a sure answer after days', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	while ((await learner.item()).kind !== 'choice') {
		await learner.answer(true);
		await learner.goOn();
	}
	await learner.answer(true, 'Alt+');
	await expect(page.getByText('A right guess is not yet a memory')).toBeVisible();
	await expect(page.getByText('Comes back in 10 min')).toBeVisible();
	await page.keyboard.press('u');
	await expect(learner.next).toBeHidden();
	await learner.answer(true);
	await expect(page.getByText(/Comes back (?:tomorrow|in \d+ days)/)).toBeVisible();
});

test('a recall card shows the due day of each grade and keeps the one that was chosen', async ({ page, learner }) => {
	await learner.begin();
	await page.goto('/practice/');
	await page.getByText('Recall cards').click();
	await page.getByText('Count in my schedule').click();
	await page.getByRole('button', { name: 'Practice 20' }).click();
	await page.getByRole('button', { name: 'Show answer' }).click();
	const easy = page.getByRole('button', { name: /Easy/ });
	const shown = /(\d+) days/.exec(await easy.innerText())?.[1] ?? '';
	await easy.click();
	await expect(learner.next).toBeEnabled();
	await expect(page.getByText(`Comes back in ${shown} days`)).toBeVisible();
	const item = await learner.item();
	const unit = await page.evaluate(readUnit, `item:${item.id}`);
	expect(unit.dueDay - unit.lastDay).toBe(Number(shown));
});

function readUnit(id: string): Promise<{ dueDay: number; lastDay: number }> {
	return new Promise((resolve) => {
		const request = indexedDB.open('firstline');
		request.onsuccess = () => {
			const row = request.result.transaction('units').objectStore('units').get(id);
			row.onsuccess = () => {
				request.result.close();
				resolve(row.result as { dueDay: number; lastDay: number });
			};
		};
	});
}

test('single keys can be switched off, and stay off', async ({ page, learner }) => {
	await learner.begin();
	await learner.start();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.getByRole('checkbox', { name: /Use single keys/ }).uncheck();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.reload();
	await expect(learner.stem).toBeVisible();
	for (const key of ['a', 'Space', '?', '1']) {
		await page.keyboard.press(key);
	}
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
	await expect(learner.next).toBeHidden();
	await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeHidden();
});

test('after a click on a tool of the run the keys belong to the question again, and all tools stand in one row', async ({
	page,
	learner
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await learner.goOn();
	const tools = ['Flag', 'Undo', 'Read aloud', 'Keys', 'End run'];
	const boxes = await Promise.all(tools.map((name) => page.getByRole('button', { name, exact: true }).boundingBox()));
	expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
	expect(boxes.every((box) => box !== null && box.width >= 44 && box.height >= 44)).toBe(true);
	for (const name of ['Flag', 'Read aloud', 'Read aloud']) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(learner.stem).toBeFocused();
	}
	await learner.answer(true);
	await expect(page.getByRole('button', { name: 'Flag', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('answers by touch, with the confidence picked on screen', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		hasTouch: true,
		isMobile: true,
		viewport: { width: 360, height: 740 },
		baseURL: baseURL ?? ''
	});
	const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
	const page = await context.newPage();
	await page.goto('/');
	await page.getByText('CompTIA A+ Core 2').tap();
	await page.getByRole('button', { name: 'Set up Today' }).tap();
	await page.getByRole('link', { name: 'Start' }).tap();
	await page
		.getByText(/How sure are you|Show answer/)
		.first()
		.waitFor();
	const guessing = page.getByRole('group', { name: 'How sure are you?' }).getByText('Guessing');
	if (await guessing.isVisible()) {
		await guessing.tap();
		const options = page.getByRole('article').getByRole('group').last();
		await options.locator('button, label').nth(0).tap();
		const submit = page.getByRole('button', { name: 'Submit' });
		if (await submit.isVisible()) {
			await options.locator('label').nth(1).tap();
			await submit.tap();
		}
		await expect(page.getByText('Comes back in 10 min')).toBeVisible();
	} else {
		await page.getByRole('button', { name: 'Show answer' }).tap();
		await page.getByRole('button', { name: /Again/ }).tap();
	}
	await page.getByRole('button', { name: 'Next' }).tap();
	await expect(page.getByRole('progressbar', { name: 'Run' })).toHaveAttribute('aria-valuenow', /^[01]$/);
	expect(problems).toEqual([]);
	await context.close();
});

for (const [what, id] of [
	['written', 'np-1.1-first-frame-target'],
	['generated', 'c2-2.6-gen-misplaced']
] as const) {
	test(`the exhibit of a question that was ${what} is shown with it`, async ({ page, learner }) => {
		await page.goto(`/library/item/?id=${id}`);
		await page.getByRole('button', { name: 'Practice this one' }).click();
		await learner.stem.waitFor();
		await expect(page.getByRole('article').locator('figure')).toBeVisible();
	});
}
