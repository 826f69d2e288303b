// The app on hosts that know nothing of it, at the root and in a folder: the same walk with a connection and without one.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, readyForOffline, test as watched } from '#tests/e2e/fixtures.ts';
import { routesOf } from './routes.ts';

const routes = routesOf();

/** `home` is the address of the app, with its closing slash. */
const test = watched.extend<{ home: string }>({
	home: async ({ baseURL }, use) => {
		await use(baseURL ?? '');
	}
});

/** Everything that a host or a browser complains about, and every request that leaves the folder of the app. */
function watchHost(context: BrowserContext, home: string): string[] {
	const complaints: string[] = [];
	context.on('request', (request) => {
		if (request.url().startsWith('http') && !request.url().startsWith(home)) {
			complaints.push(`outside the folder: ${request.url()}`);
		}
	});
	context.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
	});
	return complaints;
}

const mainHeading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

/** A room without its run has an alert only, with a heading of its own. */
const firstHeading = (page: Page) => page.getByRole('main').getByRole('heading').first();

/** Each screen by its address, as one would type it. */
async function typeEveryAddress(page: Page): Promise<void> {
	for (const route of routes) {
		const response = await page.goto(`.${route}`);
		expect(response?.status(), route).toBe(200);
		await expect(firstHeading(page), route).toBeVisible();
		await expect(firstHeading(page), route).not.toHaveText(/^(?:There is no such page|Firstline could not start)$/);
	}
}

async function followTheNavigation(page: Page, home: string): Promise<void> {
	await page.goto('./');
	const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	await expect(links).toHaveCount(10);
	for (const link of await links.all()) {
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'page');
		await expect(mainHeading(page)).toBeVisible();
		expect(page.url().startsWith(home), page.url()).toBe(true);
	}
}

/** What needs content, a worker or a lazy part: none of it may have been opened before. */
async function useEverything(page: Page): Promise<void> {
	await page.goto('./calls/');
	await page.getByRole('link', { name: /^Take the call Locked out/ }).click();
	const conversation = page.getByRole('list', { name: 'The conversation' });
	await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click();
	await expect(conversation.getByRole('listitem')).toHaveCount(3);
	await page.reload();
	await expect(conversation.getByRole('listitem')).toHaveCount(3);

	await page.goto('./library/note/?of=network-plus/1.1');
	await expect(mainHeading(page)).not.toHaveText(/^(?:No note|The note)/);
	await page.goto('./help/#browsers');
	await expect(page.getByText('Private windows: nothing is kept')).toBeVisible();

	await page.keyboard.press('Control+k');
	await page.getByRole('dialog', { name: 'Jump to' }).getByRole('combobox').fill('loopback');
	await page
		.getByRole('dialog', { name: 'Jump to' })
		.getByRole('option', { name: /Question/ })
		.first()
		.click();
	await expect(page).toHaveURL(/library\/item/);
	await page.reload();
	await expect(mainHeading(page)).toBeVisible();

	await page.goto('./library/');
	await page.getByRole('searchbox').fill('dhcp lease');
	await expect(page.getByRole('list', { name: 'Questions found, best first' })).toBeVisible();
	await page.goto('./library/import/');
	await page.getByRole('button', { name: 'Choose a file, or drop it here' }).setInputFiles({
		name: 'ports.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('#separator:tab\n#deck:Ports\nWhich port does SSH use?\t22\nWhich port does DNS use?\t53')
	});
	await expect(page.getByRole('button', { name: 'Import 2 cards' })).toBeVisible();
	await page.goto('./settings/data/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.firstline$/);
	await page.getByRole('button', { name: 'Check my data now' }).click();
	await expect(page.getByRole('region', { name: 'Check and repair' })).toContainText(/sound|in order|Nothing/);
}

/** What the browser installs the app by: its addresses, all below the app's own, and whether each can be had now. */
const installation = (page: Page, withPictures: boolean) =>
	page.evaluate(async (pictures) => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		const address = link?.href ?? '';
		interface Icon {
			readonly src: string;
		}
		interface Manifest {
			readonly start_url: string;
			readonly scope: string;
			readonly icons: readonly Icon[];
			readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Icon[] }[];
			readonly screenshots: readonly Icon[];
		}
		const manifest = (await (await fetch(address)).json()) as Manifest;
		const all = [
			manifest.start_url,
			...manifest.shortcuts.map(({ url }) => url),
			...[...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)].map(({ src }) => src),
			...(pictures ? manifest.screenshots.map(({ src }) => src) : []),
			...Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel*=icon]'), ({ href }) => href)
		].map((url) => new URL(url, address).href);
		const lost: string[] = [];
		for (const url of all) {
			const found = await fetch(url).then(
				({ ok }) => ok,
				() => false
			);
			if (!found) lost.push(url);
		}
		return { scope: new URL(manifest.scope, address).href, count: all.length, lost };
	}, withPictures);

test('with a connection every screen opens by link and by address', async ({ page, learner, context, home }) => {
	const complaints = watchHost(context, home);
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await page.reload();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await followTheNavigation(page, home);
	await typeEveryAddress(page);
	expect(await installation(page, true)).toMatchObject({ scope: home, lost: [] });
	expect(complaints).toEqual([]);
});

test('without a connection every screen opens, and all that the app can do works', async ({
	page,
	learner,
	context,
	home
}) => {
	const complaints = watchHost(context, home);
	await learner.begin();
	await readyForOffline(page);
	await context.setOffline(true);
	await page.reload();
	await learner.start();
	await learner.answer(true);
	await page.reload();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await followTheNavigation(page, home);
	await useEverything(page);
	await typeEveryAddress(page);
	expect(await installation(page, false)).toMatchObject({ scope: home, lost: [] });
	await page.close();
	const cold = await context.newPage();
	await cold.goto('./help/#browsers');
	await expect(cold.getByText('Private windows: nothing is kept')).toBeVisible();
	expect(complaints).toEqual([]);
	// Kit tells the console of a wrong address, and asks whether a newer build has it.
	await cold.goto('./no/such/page/');
	await expect(cold.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
	await cold.getByRole('link', { name: 'Go to Today' }).click();
	await expect(cold).toHaveURL(home);
	await expect(mainHeading(cold)).toBeVisible();
});

test('everything works on the first visit, before anything is kept', async ({ browser, home }) => {
	const context = await browser.newContext({ baseURL: home, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto('./');
	await page.getByRole('button', { name: 'Skip: show me everything' }).click();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await useEverything(page);
	await context.close();
});

test('an address is found with and without its closing slash', async ({ page, home }) => {
	for (const address of [home.replace(/(?<=\w)\/$/, ''), `${home}help`, `${home}calls?from=mail`]) {
		await page.goto(address);
		await expect(mainHeading(page), address).toBeVisible();
		await expect(mainHeading(page), address).not.toHaveText('There is no such page');
		await readyForOffline(page);
	}
});

test('the policy in the page holds where the host sends none', async ({ browser, home }) => {
	// Not watched: what is refused here is refused on purpose.
	const context = await browser
		.browserType()
		.launch()
		.then((own) => own.newContext());
	const page = await context.newPage();
	const response = await page.goto(home);
	expect(response?.headers()['content-security-policy']).toBeUndefined();
	await expect(mainHeading(page)).toBeVisible();
	const refused = await page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const seen: string[] = [];
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
					seen.push(effectiveDirective);
					if (seen.length === 3) resolve(seen.toSorted());
				});
				void fetch('https://example.org/').catch(() => undefined);
				const image = new Image();
				image.src = 'https://example.org/a.png';
				const style = document.createElement('style');
				style.textContent = 'body { color: red }';
				document.head.append(style);
			})
	);
	expect(refused).toEqual(['connect-src', 'img-src', 'style-src-elem']);
	await context.browser()?.close();
});
