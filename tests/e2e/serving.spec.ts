import { expect, test } from '@playwright/test';
import { limitOf } from '#cli/budgets.ts';
import { securityHeaders } from '#cli/headers.mjs';

const lowerCase = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

for (const path of ['/', '/no/such/page/', '/service-worker.js', '/content/manifest.json', '/missing.png']) {
	test(`${path} is sent with every security header`, async ({ request }) => {
		const response = await request.get(path);
		expect(response.headers()).toMatchObject(lowerCase(securityHeaders));
	});
}

test('a deep link answers with the app, with and without its closing slash', async ({ request }) => {
	for (const path of ['/', '/objectives/1.4/', '/objectives/1.4', '/no/such/page?from=mail']) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		expect(response.headers(), path).toMatchObject({
			'content-type': 'text/html;charset=utf-8',
			'cache-control': 'no-cache'
		});
		expect(await response.text(), path).toContain('_app/immutable/entry/start');
	}
});

test('a file that does not exist is not found, and nobody keeps that', async ({ request }) => {
	for (const path of ['/missing.png', '/_app/immutable/chunks/lost.js', '/_app/lost', '/content/lost.0a1b2c3d.json']) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(404);
		expect(response.headers()['cache-control'], path).toBe('no-store');
	}
});

test('hashed files are sent compressed and kept for good, the rest is asked for anew', async ({ request }) => {
	const start = /\/_app\/immutable\/entry\/start\.[\w-]+\.js/.exec(await (await request.get('/')).text())?.[0] ?? '';
	const chunk = await request.get(start, { headers: { 'accept-encoding': 'br' } });
	expect(chunk.headers()).toMatchObject({
		'cache-control': 'public, max-age=31536000, immutable',
		'content-encoding': 'br',
		vary: 'Accept-Encoding'
	});
	const worker = await request.get('/service-worker.js');
	expect(worker.headers()).toMatchObject({ 'cache-control': 'no-cache' });
});

test('the server only reads', async ({ request }) => {
	const response = await request.post('/', { data: 'a' });
	expect(response.status()).toBe(405);
});

// The budget of the build weighs what is imported; this weighs what the browser has really asked for by the time that the
// screen can be used. What is fetched ahead after that is not waited for by anyone.
for (const [route, useful] of [
	['/', 'form'],
	['/study', '#stem']
] as const) {
	test(`${route} fetches no more JS and CSS than its budget before its first useful screen`, async ({ browser }) => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		if (route === '/study') {
			await page.goto('/');
			await page.getByRole('button', { name: 'Skip: show me everything' }).click();
			await page.getByRole('link', { name: 'Start' }).waitFor();
		}
		await page.addInitScript((selector) => {
			const watcher = new MutationObserver(() => {
				if (document.querySelector(selector) !== null) {
					watcher.disconnect();
					Object.assign(window, { usefulAt: performance.now() });
				}
			});
			watcher.observe(document, { childList: true, subtree: true });
		}, useful);
		await page.goto(route);
		await page.locator(useful).first().waitFor();
		const bytes = await page.evaluate(() => {
			const { usefulAt } = window as unknown as { usefulAt: number };
			return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.filter(({ name, startTime }) => /\.(?:js|css)$/.test(name) && startTime < usefulAt)
				.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
		});
		await context.close();
		expect(bytes).toBeGreaterThan(60_000);
		expect(bytes).toBeLessThanOrEqual(limitOf(route));
	});
}
