import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

interface StoredScheduling {
	banks: string[];
	examDays: Record<string, number>;
	minutesPerDay: number;
	newPerDay: number;
	daysOff: number[];
	rolloverHour: number;
	desiredRetention: number;
}

/** What each `scheduling-changed` event of the log holds, oldest first. */
function schedulings(page: Page): Promise<StoredScheduling[]> {
	return page.evaluate(
		() =>
			new Promise<StoredScheduling[]>((resolve) => {
				const request = indexedDB.open('firstline');
				request.onsuccess = () => {
					const events = request.result.transaction('events').objectStore('events').getAll();
					events.onsuccess = () => {
						request.result.close();
						const all = events.result as { type: string; scheduling: StoredScheduling }[];
						resolve(all.filter(({ type }) => type === 'scheduling-changed').map(({ scheduling }) => scheduling));
					};
				};
			})
	);
}

const saved = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
const open = async (page: Page): Promise<void> => {
	await page.goto('/settings/');
	await expect(page.getByRole('heading', { name: 'Exams' })).toBeVisible();
};

test('every setting of the schedule is one event, is there after a reload, and the last change can be undone', async ({
	page,
	learner
}) => {
	await learner.begin('CompTIA Network+');
	await open(page);
	const before = (await schedulings(page)).length;
	await page.getByRole('checkbox', { name: /CompTIA A\+ Core 1/ }).check();
	await saved(page, 'Saved: CompTIA A+ Core 1');
	const inThirtyDays = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Exam date of CompTIA Network+').fill(inThirtyDays);
	await saved(page, 'Saved: date of CompTIA Network+');
	await page.getByRole('spinbutton', { name: 'Minutes a day' }).fill('25');
	await page.keyboard.press('Tab');
	await saved(page, 'Saved: minutes a day');
	await page.getByRole('spinbutton', { name: 'New units a day' }).fill('7');
	await page.keyboard.press('Enter');
	await saved(page, 'Saved: new units a day');
	await page.getByRole('checkbox', { name: 'Sunday' }).check();
	await saved(page, 'Saved: days off');
	await page.getByLabel('A new day begins at').selectOption('05:00');
	await saved(page, 'Saved: when a day begins');
	await page.getByRole('slider', { name: 'How much to keep in mind' }).press('ArrowRight');
	await saved(page, 'Saved: how much to keep in mind');
	await expect(page.getByText('you still know it 91 times in 100')).toBeVisible();

	const events = await schedulings(page);
	expect(events).toHaveLength(before + 7);
	expect(events.at(-1)).toMatchObject({
		banks: ['network-plus', 'a-plus-core-1'],
		examDays: { 'network-plus': Date.parse(inThirtyDays) / 86_400_000 },
		minutesPerDay: 25,
		newPerDay: 7,
		daysOff: [0],
		rolloverHour: 5,
		desiredRetention: 0.91
	});

	await page.reload();
	await expect(page.getByRole('spinbutton', { name: 'Minutes a day' })).toHaveValue('25');
	await expect(page.getByLabel('Exam date of CompTIA Network+')).toHaveValue(inThirtyDays);
	await expect(page.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();

	const minutes = page.getByRole('spinbutton', { name: 'Minutes a day' });
	await minutes.fill('40');
	await page.keyboard.press('Tab');
	await saved(page, 'Saved: minutes a day');
	await page.getByRole('button', { name: 'Undo' }).click();
	await saved(page, 'Undone: minutes a day');
	await expect(minutes).toHaveValue('25');
	expect((await schedulings(page)).at(-1)?.minutesPerDay).toBe(25);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('what cannot be is not saved, and the field says what can', async ({ page, learner }) => {
	await learner.begin();
	await open(page);
	const before = (await schedulings(page)).length;
	const minutes = page.getByRole('spinbutton', { name: 'Minutes a day' });
	for (const bad of ['-5', '1441', '2.5', '']) {
		await minutes.fill(bad);
		await page.keyboard.press('Tab');
		await expect(minutes, bad).toHaveAccessibleDescription(/Not saved: type a whole number from 0 to 1440\./);
		await minutes.fill('0');
		await page.keyboard.press('Tab');
		await expect(minutes).not.toHaveAccessibleDescription(/Not saved/);
	}
	const date = page.getByLabel('Exam date of CompTIA Network+');
	await date.fill('2001-01-01');
	await date.blur();
	await expect(date).toHaveAccessibleDescription(/Not saved: pick a whole date from today on/);
	for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) {
		await page.getByRole('checkbox', { name: day }).check();
	}
	await expect(page.getByRole('checkbox', { name: 'Sunday' })).toBeDisabled();
	await expect.poll(async () => (await schedulings(page)).length).toBe(before + 6);
	expect((await schedulings(page)).at(-1)?.examDays).toEqual({});
});

test('a full device says so, keeps what was typed, and saves it when asked again', async ({ page, learner }) => {
	await learner.begin();
	await open(page);
	await page.evaluate(() => {
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
	const minutes = page.getByRole('spinbutton', { name: 'Minutes a day' });
	await minutes.fill('35');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toContainText('Your last change is not saved');
	await expect(minutes).toHaveValue('35');
	await page.evaluate(() => Object.assign(window, { diskIsFull: false }));
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page, 'Saved: minutes a day');
	await expect(page.getByRole('alert')).toBeHidden();
	expect((await schedulings(page)).at(-1)?.minutesPerDay).toBe(35);
});

test('theme, text size and motion hold before the first paint, in every tab, and can be undone', async ({
	page,
	learner,
	context
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await learner.begin();
	const other = await context.newPage();
	await other.goto('/');
	await open(page);
	await page.getByLabel('Theme').selectOption('Dark');
	await saved(page, 'Saved: theme');
	await page.getByRole('slider', { name: 'Text size' }).press('End');
	await saved(page, 'Saved: text size');
	await page.getByLabel('Motion').selectOption('Reduced');
	await saved(page, 'Saved: motion');
	const look = (of: Page) =>
		of.evaluate(() => ({
			scheme: getComputedStyle(document.documentElement).colorScheme,
			size: getComputedStyle(document.documentElement).fontSize,
			motion: getComputedStyle(document.querySelector('a') as Element).transitionDuration,
			bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
				({ media }) => media === '' || matchMedia(media).matches
			)?.content
		}));
	const wanted = { scheme: 'dark', size: '24px', motion: '0s', bar: '#1b1f21' };
	await expect.poll(() => look(page)).toEqual(wanted);
	await expect.poll(() => look(other)).toEqual(wanted);

	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (document.querySelector('body') !== null) {
				const { dataset, style } = document.documentElement;
				Object.assign(window, { atFirstPaint: [dataset['theme'], dataset['motion'], style.fontSize] });
				observer.disconnect();
			}
		}).observe(document, { childList: true, subtree: true });
	});
	await page.reload();
	const early = await page.evaluate(() => (window as unknown as { atFirstPaint: unknown }).atFirstPaint);
	expect(early).toEqual(['dark', 'reduced', '150%']);

	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['/', '/settings/', '/study/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${path} at 150 % scrolls sideways`).toBeLessThanOrEqual(0);
	}

	await open(page);
	await page.getByLabel('Theme').selectOption('As on this device');
	await saved(page, 'Saved: theme');
	await expect.poll(async () => (await look(page)).scheme).toBe('light dark');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(async () => (await look(page)).scheme).toBe('dark');
});

test('the copy for the first paint mends itself from the database', async ({ page, learner }) => {
	await learner.begin();
	await open(page);
	await page.getByLabel('Theme').selectOption('Dark');
	await saved(page, 'Saved: theme');
	await page.evaluate(() => {
		localStorage.setItem('firstline-appearance', '{"theme":');
	});
	await page.reload();
	await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	expect(await page.evaluate(() => localStorage.getItem('firstline-appearance'))).toContain('"dark"');
});

test('the reminders are a calendar file with the chosen time, days and exams', async ({ page, learner }) => {
	await learner.begin();
	await open(page);
	await page.getByRole('checkbox', { name: 'Saturday' }).check();
	await page.getByLabel('Time of the reminder').fill('07:15');
	await saved(page, 'Saved: time of the reminder');
	const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Exam date of CompTIA Network+').fill(inTenDays);
	await saved(page, 'Saved: date of CompTIA Network+');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Add reminders to your calendar' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('firstline.ics');
	const file = readFileSync(await download.path(), 'utf8');
	expect(file).toContain('T071500\r\nDURATION:PT30M');
	expect(file).toMatch(/RRULE:FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH,FR;UNTIL=/);
	expect(file).toContain(`DTSTART;VALUE=DATE:${inTenDays.replaceAll('-', '')}`);
	await expect(page.getByText('firstline.ics is in your downloads')).toBeVisible();
});

test('the browser is asked once, after the first saved answer, to keep the data, and Settings shows what it said', async ({
	page,
	learner
}) => {
	await page.addInitScript(() => {
		Object.assign(navigator.storage, {
			persisted: () => Promise.resolve(false),
			persist: () => {
				sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked') ?? 0) + 1));
				return Promise.resolve(false);
			}
		});
	});
	const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0));
	await learner.begin();
	await open(page);
	await expect(page.getByText('Firstline asks after your first answer')).toBeVisible();
	await page.goto('/');
	await learner.start();
	expect(await asked()).toBe(0);
	await learner.answer(true);
	await expect.poll(asked).toBe(1);
	await page.reload();
	await learner.answer(true);
	await open(page);
	await expect(page.getByText('has not promised it')).toBeVisible();
	expect(await asked()).toBe(1);
	await page.getByRole('button', { name: 'Ask again' }).click();
	await expect.poll(asked).toBe(2);
	await expect(page.getByText(/Firstline takes [\d.]+\s[kM]B on this device/)).toBeVisible();
});

test('Chromium finds the app installable, with icons, screenshots and the shortcut', async ({ page }) => {
	await page.goto('/');
	const devtools = await page.context().newCDPSession(page);
	const { data, errors } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '') as Record<'icons' | 'screenshots', { src: string; sizes: string }[]> & {
		shortcuts: { url: string }[];
	};
	for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
		const size = await page.evaluate(async (url) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
		}, src);
		expect(sizes === 'any' ? 'any' : size, src).toBe(sizes);
	}
	expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['study/']);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('an offer to install is kept and made in Settings', async ({ page, learner }) => {
	await learner.begin();
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		dispatchEvent(
			Object.assign(offer, {
				prompt: () => {
					document.documentElement.dataset['offered'] = 'yes';
					return Promise.resolve({ outcome: 'accepted' });
				}
			})
		);
	});
	await page.getByRole('link', { name: 'Settings', exact: true }).click();
	await page.getByRole('button', { name: 'Install Firstline' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-offered', 'yes');
	await expect(page.getByRole('button', { name: 'Install Firstline' })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
	await expect(page.getByText('Firstline is installed on this device')).toBeVisible();
});

test('on an iPhone, which makes no offer, Settings tells the way by hand', async ({ browser, baseURL }) => {
	const userAgent =
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';
	const context = await browser.newContext({ userAgent, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await open(page);
	await expect(page.getByText('press Share in the browser, then Add to Home Screen')).toBeVisible();
	await context.close();
});

test('every control is reached and worked by keyboard alone', async ({ page, learner }) => {
	await learner.begin();
	await open(page);
	const reached: string[] = [];
	await page.getByRole('heading', { level: 1 }).click();
	for (let i = 0; i < 60 && !reached.includes('Add reminders to your calendar'); i++) {
		await page.keyboard.press('Tab');
		reached.push(
			await page.evaluate(() => {
				const active = document.activeElement as HTMLInputElement | null;
				const name = active?.ariaLabel ?? active?.labels?.[0]?.textContent ?? active?.textContent ?? '';
				return name.replaceAll(/\s+/g, ' ').trim();
			})
		);
		if (reached.at(-1) === 'Sounds') {
			await page.keyboard.press('Space');
			await saved(page, 'Saved: sounds');
		}
	}
	for (const name of ['Minutes a day', 'Monday', 'How much to keep in mind', 'Theme', 'Text size', 'Hide streaks']) {
		expect(reached).toContain(name);
	}
	await expect(page.getByRole('switch', { name: 'Sounds' })).toBeChecked();
});

test('axe finds nothing on Settings', async ({ page, learner }) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await learner.begin();
	await open(page);
	await page.getByRole('switch', { name: 'Sounds' }).check();
	await page.getByRole('checkbox', { name: 'Sunday' }).check();
	await page.getByRole('spinbutton', { name: 'Minutes a day' }).fill('-1');
	await page.keyboard.press('Tab');
	await saved(page, 'Saved: days off');
	await expect(page.getByText('Not saved: type a whole number')).toBeVisible();
	await expectClean(page, 'settings');
});

test('keys can be moved, say so when one is taken, and are the same on every screen and after a reload', async ({
	page,
	learner
}) => {
	await learner.begin();
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	const change = keys.getByRole('button', { name: 'Change the key: undo the last answer' });
	await change.click();
	const told = keys.getByRole('status');
	await expect(told).toContainText('Press the new key');
	await page.keyboard.press('a');
	await expect(told).toContainText('has a use of its own');
	await page.keyboard.press('n');
	await expect(told).toContainText('is taken: next question');
	await page.keyboard.press('Escape');
	await expect(keys).toBeVisible();
	await expect(change).toHaveText('Change');
	await change.click();
	await page.keyboard.press('z');
	await expect(told).toContainText('“Z”: undo the last answer');
	await expect(change).toBeFocused();
	await expectClean(page, 'map of keys');
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();

	await learner.start();
	await page.reload();
	await expect(learner.stem).toBeVisible();
	const stem = await learner.stem.innerText();
	await learner.answer(true);
	await page.keyboard.press('u');
	await expect(learner.next).toBeVisible();
	await page.keyboard.press('z');
	await expect(learner.next).toBeHidden();
	await expect(learner.stem).toHaveText(stem);
	await page.keyboard.press('l');
	await expect(page.getByRole('button', { name: 'Flag', exact: true })).toHaveAttribute('aria-pressed', 'true');

	await open(page);
	await page.getByRole('button', { name: 'Show and change keys' }).click();
	await keys.getByRole('button', { name: 'Back to the usual keys' }).click();
	await expect(told).toContainText('usual keys are back');
	await page.keyboard.press('Escape');
	await saved(page, 'Saved: keys');
	await page.getByRole('button', { name: 'Undo' }).click();
	await saved(page, 'Undone: keys');
	await page.getByRole('button', { name: 'Show and change keys' }).click();
	await expect(keys.getByRole('button', { name: 'Back to the usual keys' })).toBeVisible();
});
