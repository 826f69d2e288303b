import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startKillable, type KillableBrowser } from '#tests/support/killable-browser.ts';
import type { Acknowledged } from './busy-learner.ts';

/** What came of several tabs of one profile that wrote at once. */
export interface TabsCount {
	readonly tabs: number;
	readonly acknowledged: number;
	readonly lost: number;
	readonly doubled: number;
	readonly differences: number;
	readonly seconds: number;
}

/** What came of recordings on a full device. */
export interface FullCount {
	readonly kept: number;
	readonly failure: string;
	/** Recordings that could be read back whole after the failure. */
	readonly whole: number;
	/** Steps of study acknowledged once there was room again. */
	readonly after: number;
	readonly differences: number;
}

const acknowledgeNothing = (): void => undefined;

async function withBrowser<T>(work: (browser: KillableBrowser) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-chaos-'));
	const browser = await startKillable(folder);
	try {
		return await work(browser);
	} finally {
		await browser.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Lets so many tabs of one profile write so many events each, all at once, each under a clock of its own that jumps. */
export function writeInTabs(url: string, tabs: number, eventsEach: number): Promise<TabsCount> {
	return withBrowser(async ({ context }) => {
		const acknowledged = new Set<string>();
		const pages: Page[] = [];
		for (let i = 0; i < tabs; i++) {
			const page = await context.newPage();
			await page.exposeFunction('acknowledge', ({ events }: Acknowledged) => {
				for (const id of events) acknowledged.add(id);
			});
			await page.goto(url);
			pages.push(page);
		}
		const started = performance.now();
		await Promise.all(
			pages.map((page, i) =>
				page.evaluate(([seed, count]) => window.chaos.tab(seed, count), [`tab${String(i)}`, eventsEach] as const)
			)
		);
		const seconds = (performance.now() - started) / 1000;
		const held = await pages[0]?.evaluate(() => window.chaos.look(undefined, 'tabs'));
		if (held === undefined) throw new Error('There were no tabs.');
		const events = new Set<string>(held.events);
		return {
			tabs,
			acknowledged: acknowledged.size,
			lost: [...acknowledged].filter((id) => !events.has(id)).length,
			doubled: held.events.length - events.size,
			differences: held.differences + held.damage.length,
			seconds
		};
	});
}

/** Records on a device with room for a few recordings, until it is full; then goes on with the room given back. */
export function recordUntilFull(url: string): Promise<FullCount> {
	return withBrowser(async ({ context }) => {
		const page = context.pages()[0] ?? (await context.newPage());
		await page.exposeFunction('acknowledge', acknowledgeNothing);
		await page.goto(url);
		await page.evaluate(() => window.chaos.fill('full', 60));
		const protocol = await context.newCDPSession(page);
		const { origin } = new URL(url);
		await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12 * 1_048_576 });
		const { kept, failure } = await page.evaluate(() => window.chaos.record('r', 2));
		const sizes = await page.evaluate(() => window.chaos.sizes());
		await protocol.send('Storage.overrideQuotaForOrigin', { origin });
		const after = await page.evaluate(() => window.chaos.fill('after', 20));
		const held = await page.evaluate(() => window.chaos.look(undefined, 'full'));
		return {
			kept,
			failure,
			whole: sizes.filter((size) => size === 2 * 1_048_576 + 65_536).length,
			after,
			differences: held.differences + held.damage.length
		};
	});
}
