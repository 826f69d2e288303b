// npm run screenshots: takes the pictures of README and manifest from the finished build, with a new learner and no made-up data.
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { installedChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'static/screenshots');

interface Picture {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly dark?: true;
	/** Walks to what is shown; the page stands at Today. */
	readonly walk: (page: Page) => Promise<void>;
}

const study = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: 'Start' }).click();
	await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
};
const answer = async (page: Page): Promise<void> => {
	await study(page);
	await page.keyboard.press('KeyA');
	await page.getByRole('button', { name: /^Next/ }).waitFor();
};
const call = async (page: Page): Promise<void> => {
	await page.goto('/calls/');
	await page
		.getByRole('link', { name: /payroll/i })
		.first()
		.click();
	await page.getByRole('heading', { name: /payroll/i }).waitFor();
	await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click();
};

const pictures: readonly Picture[] = [
	{ name: 'today-narrow', width: 540, height: 1080, walk: () => Promise.resolve() },
	{ name: 'study-narrow', width: 540, height: 1080, walk: answer },
	{ name: 'study-wide', width: 1280, height: 800, walk: study },
	{ name: 'call-wide', width: 1280, height: 800, dark: true, walk: call }
];

const server = await serve(join(root, 'build'), 4173);
const executablePath = installedChromium();
const browser = await chromium.launch({
	...(executablePath !== undefined && { executablePath }),
	args: ['--no-sandbox']
});
try {
	for (const { name, width, height, dark, walk } of pictures) {
		const context = await browser.newContext({
			baseURL: server.address,
			viewport: { width, height },
			colorScheme: dark ? 'dark' : 'light',
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		await page.goto('/');
		await page.getByRole('checkbox', { name: 'CompTIA Network+' }).check();
		await page.getByRole('button', { name: 'Set up Today' }).click();
		await page.getByRole('link', { name: 'Start' }).waitFor();
		await walk(page);
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await context.close();
		console.log(`${name}.png`);
	}
} finally {
	await browser.close();
	await server.stop();
}
