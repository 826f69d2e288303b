import { expect, test, type Page } from '@playwright/test';
import { serve } from '#cli/serve.mjs';
import { join } from 'node:path';
import { itemsByStem } from '#tests/support/served-content.ts';

// Key to feedback, Enter to next question, and the due count of a cold start offline: the built app, by Event Timing.
const answersWanted = Number(process.env['FIRSTLINE_ANSWERS'] ?? 100);
const real = [...itemsByStem().values()].map(({ id }) => id);

for (const cards of [real.length, 100_000]) {
	test(`${String(cards)} cards`, async ({ browser }) => {
		const server = await serve(join(import.meta.dirname, '../../build'), 4400);
		const context = await browser.newContext({ baseURL: server.address, timezoneId: 'UTC' });
		const page = await context.newPage();
		await page.goto('/');
		await page.getByRole('checkbox').first().waitFor();
		for (const box of await page.getByRole('checkbox').all()) {
			await box.check();
		}
		await page.getByRole('button', { name: 'Set up Today' }).click();
		await page.getByRole('link', { name: 'Start' }).waitFor();
		await page.evaluate(seed, { real, cards });
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.goto('/');
		await page.getByRole('link', { name: 'Start' }).waitFor();
		await page.waitForTimeout(cards > 1000 ? 8000 : 1000);

		await context.addInitScript(observe);
		await page.goto('/study/');
		for (let i = 0; i < answersWanted; i++) {
			await page.getByRole('heading', { level: 1 }).waitFor();
			const again = page.getByRole('button', { name: 'Start another run' });
			if (await again.isVisible()) {
				await again.click();
				await page.locator('#stem').waitFor();
			}
			await answer(page);
			await page.locator('footer button.primary:enabled').waitFor();
			await page.waitForTimeout(60);
			await page.keyboard.press('Enter');
			await page.locator('.verdict').waitFor({ state: 'detached' });
			await page.waitForTimeout(60);
		}
		const timings = await page.evaluate(() => (window as unknown as { timings: () => Timing[] }).timings());
		for (const [measure, codes] of [
			['key to feedback', ['KeyA', 'KeyB', 'Space', 'Digit3']],
			['Enter to next question', ['Enter']]
		] as const) {
			const values = timings
				.filter(({ code }) => (codes as readonly string[]).includes(code))
				.map(({ duration }) => duration);
			report(measure, cards, values);
		}

		await context.setOffline(true);
		const starts: number[] = [];
		for (let i = 0; i < 12; i++) {
			const cold = await context.newPage();
			await cold.addInitScript(() => {
				new MutationObserver(() => {
					if (document.querySelector('dd') !== null) {
						(window as unknown as { dueAt?: number }).dueAt ??= performance.now();
					}
				}).observe(document, { childList: true, subtree: true });
			});
			await cold.goto('/');
			await cold.locator('dd').first().waitFor();
			starts.push(await cold.evaluate(() => (window as unknown as { dueAt: number }).dueAt));
			await cold.close();
		}
		report('due count, offline, new tab', cards, starts);
		expect(starts).toHaveLength(12);
		await context.close();
		await server.stop();
	});
}

interface Timing {
	code: string;
	duration: number;
}

function report(measure: string, cards: number, values: readonly number[]): void {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
	console.log(JSON.stringify({ measure, cards, runs: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }));
}

async function answer(page: Page): Promise<void> {
	if (await page.getByRole('button', { name: 'Show answer' }).isVisible()) {
		await page.keyboard.press('Space');
		await page.waitForTimeout(60);
		await page.keyboard.press('Digit3');
		return;
	}
	await page.keyboard.press('KeyA');
	const submit = page.getByRole('button', { name: 'Submit' });
	if (await submit.isVisible()) {
		await page.keyboard.press('KeyB');
		await submit.click();
	}
}

/** Collects each key press and what Event Timing says of it; a press that it does not report took under 16 ms. */
function observe(): void {
	const presses: { code: string; at: number }[] = [];
	const slow = new Map<number, number>();
	addEventListener('keydown', (event) => presses.push({ code: event.code, at: event.timeStamp }), true);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (entry.name === 'keydown') {
				slow.set(Math.round(entry.startTime * 10), entry.duration);
			}
		}
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	Object.assign(window, {
		timings: () => presses.map(({ code, at }) => ({ code, duration: slow.get(Math.round(at * 10)) ?? 8 }))
	});
}

/** Fills the database as a long-time learner's: every real item due today, the rest of `cards` later, an answer each. */
async function seed({ real: items, cards: count }: { real: string[]; cards: number }): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('firstline');
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
	// The day by the default rollover hour, in the time zone of this context.
	const today = Math.floor((Date.now() - 4 * 3_600_000) / 86_400_000);
	for (let from = 0; from < count; from += 10_000) {
		const transaction = db.transaction(['units', 'events'], 'readwrite');
		for (let i = from; i < Math.min(count, from + 10_000); i++) {
			const id = items[i] ?? `other-${String(i)}`;
			const bank = id.startsWith('c1') ? 'a-plus-core-1' : id.startsWith('c2') ? 'a-plus-core-2' : 'network-plus';
			const unit = `item:${id}`;
			const eventId = `0${(1_700_000_000_000 + i).toString(16).padStart(11, '0').slice(0, 7)}-${(1_700_000_000_000 + i).toString(16).padStart(12, '0').slice(8)}-7000-8000-${i.toString(16).padStart(12, '0')}`;
			const day = today - 10;
			const outcome = {
				phase: 'review',
				step: 0,
				dueDay: i < items.length ? today : today + 1 + (i % 300),
				dueAt: null
			};
			transaction.objectStore('units').put({
				unit,
				bank,
				objective: '1.1',
				itemVersion: 1,
				stability: 10,
				difficulty: 5,
				lastDay: day,
				lastAt: day * 86_400_000,
				lastEvent: eventId,
				answers: 1,
				lapses: 0,
				leech: false,
				...outcome
			});
			transaction.objectStore('events').put({
				id: eventId,
				type: 'answered',
				version: 1,
				at: day * 86_400_000,
				offset: 0,
				day,
				device: 'seed',
				unit,
				run: 'seed',
				place: i,
				bank,
				objective: '1.1',
				itemVersion: 1,
				kind: 'recall',
				shown: [],
				chosen: [],
				correct: true,
				confidence: null,
				grade: 3,
				durationMillis: 5000,
				outcome
			});
		}
		await new Promise((resolve) => {
			transaction.oncomplete = resolve;
		});
	}
	db.close();
}
