import { createServer, type AddressInfo } from 'node:net';
import { expect, readyForOffline, test, watchForProblems } from './fixtures.ts';

// Each test of this suite fails on a request to another origin and on a breach of the policy, by the fixture `clean`. These
// show that it would see them; what they provoke is taken off its list.

const elsewhere = 'http://127.0.0.1:9/';

test('a message or a picture for another origin is stopped by the policy, and seen', async ({
	page,
	context,
	baseURL
}) => {
	let reached = 0;
	const server = createServer((socket) => {
		reached++;
		socket.destroy();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
	const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
	await page.goto('/');
	await page.evaluate(async (url) => {
		await fetch(url).catch(() => undefined);
		navigator.sendBeacon(url, 'x');
		const image = new Image();
		image.src = url;
	}, url);
	await expect.poll(() => problems.filter((problem) => problem.startsWith('policy: connect-src'))).not.toEqual([]);
	await expect.poll(() => problems.filter((problem) => problem.startsWith('policy: img-src'))).not.toEqual([]);
	expect(reached).toBe(0);
	server.close();
	problems.length = 0;
});

test('text that would become code is refused by Trusted Types, and a policy of one’s own cannot be made', async ({
	page,
	context,
	baseURL
}) => {
	const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
	await page.goto('/');
	const refused = await page.evaluate(() => {
		const attempts = [
			() => {
				document.createElement('div').innerHTML = '<b>x</b>';
			},
			() => {
				document.createElement('script').src = '/x.js';
			},
			() => {
				new Worker('/x.js');
			},
			() => {
				const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string): unknown } };
				trustedTypes.createPolicy('mine');
			}
		];
		return attempts.map((attempt) => {
			try {
				attempt();
				return 'allowed';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		});
	});
	expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
	await expect
		.poll(() => problems.filter((problem) => problem.startsWith('policy: ')).length)
		.toBeGreaterThanOrEqual(4);
	problems.length = 0;
});

test('a request to another origin that no policy stops is seen, in a context of one’s own too', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto(elsewhere).catch(() => undefined);
	const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
	expect(problems).toEqual([`request: ${elsewhere}`]);
	problems.length = 0;
	await context.close();
});

test('requests of the service worker and of workers are among those that are looked at', async ({ page, context }) => {
	const asked: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker() !== null) asked.push(new URL(request.url()).pathname);
	});
	await page.goto('/');
	await readyForOffline(page);
	expect(asked).toContain('/content/manifest.json');
});
