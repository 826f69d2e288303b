import { expect, test, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#cli/serve.mjs';
import type { ContentManifest, ObjectiveContent } from '#lib/domain/bank/content.ts';

// The Library's search among some 5 000 items: each item of the build as often as it takes, under other ids.
const wanted = 5000;
const texts = [
	'dhcp lease',
	'wirless',
	'raid',
	'printer driver',
	'802.11',
	'dns',
	'phishing',
	'subnet mask',
	'usb c',
	'vpn'
];

/** A copy of the build with every item several times. Returns its folder and how many items it has. */
function enlarge(): { folder: string; items: number } {
	const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
	cpSync(join(import.meta.dirname, '../../build'), folder, { recursive: true });
	const path = (file: string) => join(folder, 'content', file);
	const read = (file: string): unknown => JSON.parse(readFileSync(path(file), 'utf8'));
	const write = (file: string, body: unknown) => {
		writeFileSync(path(file), JSON.stringify(body));
		for (const packed of ['br', 'gz']) {
			rmSync(path(`${file}.${packed}`), { force: true });
		}
	};
	const manifest = read('manifest.json') as ContentManifest;
	const objectives = manifest.banks.flatMap(({ domains }) => domains.flatMap((domain) => domain.objectives));
	const times = Math.ceil(wanted / objectives.reduce((sum, { items }) => sum + items.length, 0));
	const copies = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
		Array.from({ length: times }, (_, copy) =>
			items.map((item) => ({ ...item, id: `${item.id}-${String(copy)}` }))
		).flat();
	for (const objective of objectives) {
		const content = read(objective.file) as ObjectiveContent;
		write(objective.file, { ...content, items: copies(content.items) });
		Object.assign(objective, { items: copies(objective.items) });
	}
	write('manifest.json', manifest);
	return { folder, items: objectives.reduce((sum, { items }) => sum + items.length, 0) };
}

/** Milliseconds from the typing of `text` to the painted list of what was found. */
const search = (page: Page, text: string): Promise<number> =>
	page.evaluate(async (sought) => {
		const field = document.querySelector<HTMLInputElement>('#library-search');
		const main = document.querySelector('main');
		if (field === null || main === null) throw new Error('There is no search here.');
		field.focus();
		const from = performance.now();
		const shown = new Promise<void>((resolve) => {
			const before = main.querySelector('[role=status]')?.textContent;
			const watcher = new MutationObserver(() => {
				const status = main.querySelector('[role=status]')?.textContent ?? '';
				if (
					status !== before &&
					/ of /.test(status) &&
					main.querySelector('ul[aria-label^="Questions found"]') !== null
				) {
					watcher.disconnect();
					requestAnimationFrame(() => {
						setTimeout(resolve);
					});
				}
			});
			watcher.observe(main, { childList: true, subtree: true, characterData: true });
		});
		field.value = sought;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await shown;
		return performance.now() - from;
	}, text);

test('first and later searches', async ({ browser }) => {
	const { folder, items } = enlarge();
	const server = await serve(folder, 4450);
	const first: Record<string, number[]> = { 'typed as soon as the list stands': [], 'typed two seconds later': [] };
	const later: number[] = [];
	for (let i = 0; i < 5; i++) {
		for (const [when, values] of Object.entries(first)) {
			const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'block' });
			const page = await context.newPage();
			await page.goto('/library/');
			await page.getByText(/^[\d,]+ questions$/).waitFor();
			await page.waitForTimeout(when.includes('two') ? 2000 : 0);
			values.push(await search(page, 'dhcp lease'));
			for (const text of [...texts.slice(1), texts[0] ?? '']) {
				later.push(await search(page, text));
			}
			await context.close();
		}
	}
	await server.stop();
	rmSync(folder, { recursive: true });
	for (const [measure, values] of Object.entries({ ...first, 'later searches': later })) {
		const sorted = values.sort((a, b) => a - b).map(Math.round);
		const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
		console.log(JSON.stringify({ measure, items, runs: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }));
	}
	expect(later.length).toBeGreaterThan(0);
});
