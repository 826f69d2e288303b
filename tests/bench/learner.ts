import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import type { Works } from './in-page.ts';

/** A browser with a profile on disk, in which the app was set up and holds `cards` cards and `events` events. */
export class BenchLearner {
	readonly #profile = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
	readonly #address: string;
	#context: BrowserContext | undefined;
	/** How many times slower than this machine its pages are. */
	throttle = 1;

	constructor(address: string) {
		this.#address = address;
	}

	get context(): BrowserContext {
		if (this.#context === undefined) throw new Error('The browser is not open.');
		return this.#context;
	}

	async open(): Promise<void> {
		this.#context = await chromium.launchPersistentContext(this.#profile, {
			...chromiumLaunch,
			baseURL: this.#address,
			viewport: { width: 412, height: 915 },
			timezoneId: 'UTC'
		});
		this.#context.setDefaultTimeout(60_000);
		// The runner of TypeScript wraps named functions in a function that the page does not have.
		await this.#context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
		await this.#context.addInitScript(watch);
	}

	/** Sets the app up for all exams, fills it, and waits until it is kept for offline use. */
	async begin(cards: number, events: number): Promise<void> {
		const page = await this.tab();
		await page.goto('/');
		await page.getByRole('checkbox').first().waitFor();
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		await page.getByRole('button', { name: 'Set up Today' }).click();
		await page.getByRole('link', { name: 'Start' }).waitFor();
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.close();
		await this.work('seed', [cards, events], 1);
	}

	/** A new tab, slowed. */
	async tab(): Promise<Page> {
		const page = await this.context.newPage();
		const session = await this.context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: this.throttle });
		return page;
	}

	/** One of the works of in-page.ts on a page of its own, or in a Worker of it. */
	async work<Name extends keyof Works>(
		name: Name,
		given: Parameters<Works[Name]>,
		throttle = this.throttle,
		inWorker = false
	): Promise<Awaited<ReturnType<Works[Name]>>> {
		const page = await this.context.newPage();
		const session = await this.context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		await page.goto('/bench.html');
		const result = await page.evaluate(
			([call, away]) => {
				const { perform, performInWorker } = window as unknown as Record<string, (call: unknown) => Promise<unknown>>;
				return (away ? performInWorker : perform)?.(call);
			},
			[{ name, given }, inWorker] as const
		);
		await page.close();
		return result as Awaited<ReturnType<Works[Name]>>;
	}

	async close(): Promise<void> {
		await this.context.close();
		rmSync(this.#profile, { recursive: true, force: true });
	}
}

/** What a page watched of itself. */
export interface Watched {
	/** Milliseconds of each task of the main thread that took over 50. */
	readonly longTasks: readonly number[];
	/** Cumulative layout shift. */
	readonly shift: number;
	/** Key presses, and how long each took to be painted; one that Event Timing does not report took under 16 ms. */
	readonly presses: readonly { readonly code: string; readonly painted: number; readonly script: number }[];
	/** When the first text that `data-bench` waits for was painted. */
	readonly marks: Readonly<Record<string, number>>;
}

/** Runs in every page before anything else of it. */
function watch(): void {
	const longTasks: number[] = [];
	const presses: { code: string; at: number }[] = [];
	const slow = new Map<number, { painted: number; script: number }>();
	const marks: Record<string, number> = {};
	let shift = 0;
	const observe = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(each);
		}).observe({ type, buffered: true, ...more });
	};
	observe('longtask', ({ duration }) => longTasks.push(duration));
	observe('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) shift += value;
	});
	observe(
		'event',
		(entry) => {
			const { processingStart, processingEnd } = entry as PerformanceEventTiming;
			if (entry.name === 'keydown') {
				slow.set(Math.round(entry.startTime * 10), {
					painted: entry.duration,
					script: processingEnd - processingStart
				});
			}
		},
		{ durationThreshold: 16 }
	);
	addEventListener('keydown', ({ code, timeStamp }) => presses.push({ code, at: timeStamp }), true);
	const wanted: Record<string, string> = { heading: 'main h1', due: 'main dd', figures: 'main figure svg' };
	const look = (): void => {
		for (const [name, selector] of Object.entries(wanted)) {
			if (marks[name] === undefined && document.querySelector(selector) !== null) {
				marks[name] = -1;
				requestAnimationFrame(() => setTimeout(() => (marks[name] = performance.now())));
			}
		}
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true });
	Object.assign(window, {
		watched: () => ({
			longTasks,
			shift,
			marks,
			presses: presses.map(({ code, at }) => ({
				code,
				...(slow.get(Math.round(at * 10)) ?? { painted: 8, script: 0 })
			}))
		})
	});
}

export const watchedOf = (page: Page): Promise<Watched> =>
	page.evaluate(() => (window as unknown as { watched: () => Watched }).watched());
