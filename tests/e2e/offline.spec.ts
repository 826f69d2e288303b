import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#cli/serve.mjs';
import { expect, Learner, readyForOffline, test, watchForProblems } from './fixtures.ts';

test('studies, reloads and goes on offline, with every answer kept', async ({ page, learner, context }) => {
	await learner.begin();
	await readyForOffline(page);
	await context.setOffline(true);
	await page.reload();
	await learner.start();
	for (let i = 1; i <= 3; i++) {
		await learner.answer(true);
		await expect(learner.progress).toHaveAttribute('aria-valuenow', String(i));
		await learner.goOn();
	}
	await page.reload();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '3');
});

test('a deep link opens offline in a cold tab, an unknown one says so', async ({ page, learner, context }) => {
	await learner.begin();
	await readyForOffline(page);
	await page.close();
	await context.setOffline(true);
	const cold = await context.newPage();
	await cold.goto('/study/');
	await expect(cold.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
	await cold.goto('/no/such/page/');
	await expect(cold.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('a call, a shift, a note and the help open offline though they were never opened before', async ({
	page,
	learner,
	context
}) => {
	await learner.begin();
	await readyForOffline(page);
	await context.setOffline(true);
	await page.goto('/calls/');
	await page
		.getByRole('link', { name: /payroll/i })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: /payroll/i })).toBeVisible();
	await page.goto('/library/note/?of=network-plus/1.1');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^(?:No note|The note)/ })).toBeHidden();
	await page.goto('/calls/');
	await page.getByRole('link', { name: /Friday, twenty to four/ }).click();
	await expect(page.getByRole('button', { name: 'Start the shift' })).toBeVisible();
	await page.goto('/help/');
	await expect(page.getByRole('heading', { name: 'Exam day checklist' })).toBeVisible();
});

test('every part of the app is kept, those that a worker asks for by itself too', async ({ page, learner }) => {
	await learner.begin();
	await readyForOffline(page);
	const kept = await page.evaluate(async () => {
		const files: string[] = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) files.push(new URL(url).pathname);
		}
		return files;
	});
	const parts = readdirSync(join(import.meta.dirname, '../../build/_app/immutable'), {
		recursive: true,
		encoding: 'utf8'
	})
		.filter((name) => /\.(?:js|css)$/.test(name))
		.map((name) => `/_app/immutable/${name.replaceAll('\\', '/')}`);
	expect(parts.filter((part) => part.includes('/workers/chunks/')).length).toBeGreaterThan(10);
	expect(parts.filter((part) => !kept.includes(part))).toEqual([]);
});

test('an update waits for the learner, and never comes in the middle of a run', async ({ browser }) => {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-build-'));
	cpSync(join(import.meta.dirname, '../../build'), folder, { recursive: true });
	const server = await serve(folder, 4300);
	const context = await browser.newContext({ baseURL: server.address });
	const problems = await watchForProblems(context, new URL(server.address).origin);
	try {
		const page = await context.newPage();
		const learner = new Learner(page);
		await learner.begin();
		await readyForOffline(page);
		await learner.start();
		for (const ending of ['', '.br', '.gz']) {
			rmSync(join(folder, `service-worker.js${ending}`), { force: ending !== '' });
		}
		const worker = readFileSync(join(import.meta.dirname, '../../build/service-worker.js'), 'utf8');
		writeFileSync(join(folder, 'service-worker.js'), `${worker}\n// a newer build\n`);
		await server.stop();
		const newer = await serve(folder, Number(new URL(server.address).port));
		try {
			await page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				const { installing } = registration;
				await new Promise<void>((resolve) => {
					if (registration.waiting !== null || installing === null) {
						resolve();
						return;
					}
					installing.addEventListener('statechange', () => {
						resolve();
					});
				});
			});
			const ready = page.getByText('A new version is ready');
			await learner.answer(true);
			await expect(ready).toBeHidden();
			const other = await context.newPage();
			await other.goto('/');
			await other.getByRole('button', { name: 'Update now' }).click();
			await expect(other.getByText('A run is open in another tab')).toBeVisible();
			await page.getByRole('button', { name: 'End run' }).click();
			await expect(ready).toBeVisible();
			const reloaded = page.waitForEvent('load');
			await page.getByRole('button', { name: 'Update now' }).click();
			await reloaded;
			await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
			await expect(ready).toBeHidden();
			await expect(page.getByRole('term').filter({ hasText: 'Answered today' }).locator('..')).toContainText('1');
			expect(problems).toEqual([]);
		} finally {
			await newer.stop();
		}
	} finally {
		await context.close();
		rmSync(folder, { recursive: true });
	}
});
