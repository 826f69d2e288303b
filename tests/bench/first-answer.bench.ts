import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { serve } from '#cli/serve.mjs';

// From a clean browser to the first answered question: open, skip the set-up, start, answer. Nobody reads anything.
test('first answered question', async ({ browser }) => {
	const server = await serve(join(import.meta.dirname, '../../build'), 4480);
	const seconds: Record<string, number[]> = {
		'page opened to set-up': [],
		'to Today': [],
		'to question': [],
		'to feedback': []
	};
	const total: number[] = [];
	for (let i = 0; i < 10; i++) {
		const context = await browser.newContext({ baseURL: server.address });
		const page = await context.newPage();
		const from = performance.now();
		let last = from;
		const lap = (name: string) => {
			seconds[name]?.push((performance.now() - last) / 1000);
			last = performance.now();
		};
		await page.goto('/', { waitUntil: 'commit' });
		const skip = page.getByRole('button', { name: 'Skip: show me everything' });
		await skip.waitFor();
		lap('page opened to set-up');
		await skip.click();
		const start = page.getByRole('link', { name: 'Start' });
		await start.waitFor();
		lap('to Today');
		await start.click();
		await page.locator('#stem').waitFor();
		lap('to question');
		const show = page.getByRole('button', { name: 'Show answer' });
		if (await show.isVisible()) {
			await show.click();
			await page.getByRole('button', { name: /^Good/ }).click();
		} else {
			await page.keyboard.press('KeyA');
			const submit = page.getByRole('button', { name: 'Submit' });
			if (await submit.isVisible()) {
				await page.keyboard.press('KeyB');
				await submit.click();
			}
		}
		await page.locator('.verdict').waitFor();
		lap('to feedback');
		total.push((performance.now() - from) / 1000);
		await context.close();
	}
	await server.stop();
	for (const [measure, values] of Object.entries({ ...seconds, 'all of it': total })) {
		const sorted = values.sort((a, b) => a - b).map((value) => Number(value.toFixed(2)));
		console.log(
			JSON.stringify({ measure, steps: 4, runs: sorted.length, seconds: { median: sorted[5], max: sorted.at(-1) } })
		);
	}
	expect(total).toHaveLength(10);
});
