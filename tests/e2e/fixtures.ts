import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { ServedItem } from '#lib/domain/bank/content.ts';
import { itemsByStem } from '#tests/support/served-content.ts';

/** Steps of a learner, by role and label. */
export class Learner {
	readonly page: Page;
	static #items: Map<string, ServedItem> | undefined;

	constructor(page: Page) {
		this.page = page;
	}

	/** A new learner who picks exams and stands at Today. */
	async begin(...exams: string[]): Promise<void> {
		await this.page.goto('./');
		for (const exam of exams.length > 0 ? exams : ['CompTIA Network+']) {
			await this.page.getByRole('checkbox', { name: exam }).check();
		}
		await this.page.getByRole('button', { name: 'Set up Today' }).click();
		await expect(this.page.getByRole('link', { name: 'Start' })).toBeVisible();
	}

	async start(): Promise<void> {
		await this.page.getByRole('link', { name: 'Start' }).click();
		await expect(this.stem).toBeVisible();
	}

	get stem() {
		return this.page.getByRole('article').getByRole('heading', { level: 1 });
	}

	get next() {
		return this.page.getByRole('button', { name: /^Next(?: Enter)?$/ });
	}

	get progress() {
		return this.page.getByRole('progressbar', { name: 'Run' });
	}

	/** The item on screen, from the content of the build under test; undefined for a question that was generated. */
	async known(): Promise<ServedItem | undefined> {
		Learner.#items ??= itemsByStem();
		const stem = (await this.stem.innerText()).replaceAll(/\s+/g, ' ').trim();
		return Learner.#items.get(stem);
	}

	/** The item on screen, which was not generated. */
	async item(): Promise<ServedItem> {
		const item = await this.known();
		if (item === undefined) {
			throw new Error(`No item has the stem "${await this.stem.innerText()}"`);
		}
		return item;
	}

	/** Letters of the options on screen that are right, or that are wrong. */
	async letters(right: boolean): Promise<string[]> {
		const item = await this.item();
		if (item.kind !== 'choice') {
			throw new Error(`${item.id} has no options`);
		}
		const group = this.page.getByRole('group', { name: await this.stem.innerText() });
		const texts = await group
			.locator('button, label')
			.evaluateAll((nodes) => nodes.map((node) => (node.lastElementChild?.textContent ?? '').trim()));
		const isRight = (text: string) =>
			item.options.some((option) => option.text.replaceAll('`', '') === text && option.key === true);
		return texts.flatMap((text, i) => (isRight(text) === right ? [String.fromCharCode(65 + i)] : []));
	}

	/**
	 * Answers what is on screen by keyboard and waits until it is acknowledged. What is generated or worked is answered
	 * somehow: its key is not in the content.
	 */
	async answer(right: boolean, modifier = ''): Promise<void> {
		const item = await this.known();
		const check = this.page.getByRole('button', { name: 'Check my work' });
		const plain = this.page.getByRole('group', { name: await this.stem.innerText() });
		// The parts of a PBQ are fetched when the first one is shown.
		if (item?.kind !== 'recall') {
			await expect(check.or(plain).first()).toBeVisible();
		}
		if (await check.isVisible()) {
			await check.click();
		} else if (item === undefined) {
			await this.page.keyboard.press('KeyA');
		} else if (item.kind === 'recall') {
			await this.page.keyboard.press('Space');
			await expect(this.page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
			await this.page.keyboard.press(right ? '3' : '1');
		} else if (item.kind === 'choice') {
			const picks = right ? await this.letters(true) : [...(await this.letters(false)), ...(await this.letters(true))];
			for (const letter of picks.slice(0, item.choose)) {
				await this.page.keyboard.press(`${modifier}Key${letter}`);
			}
			if (item.choose > 1) {
				await this.page.keyboard.press(`${modifier}Enter`);
			}
		}
		await expect(this.next).toBeEnabled();
	}

	async goOn(): Promise<void> {
		await this.page.keyboard.press('Enter');
		await expect(this.next).toBeHidden();
	}
}

interface Fixtures {
	learner: Learner;
	/** Every page of the test must keep to the security policy, ask no other origin and throw nothing. */
	clean: undefined;
}

export const test = base.extend<Fixtures>({
	learner: async ({ page }, use) => {
		await use(new Learner(page));
	},
	clean: [
		async ({ context, browser, baseURL }, use) => {
			const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
			// Contexts that the test opens by itself are watched as well, each for the site that it is for.
			const others: string[][] = [];
			const newContext = browser.newContext.bind(browser);
			browser.newContext = async (options) => {
				const opened = await newContext(options);
				others.push(await watchForProblems(opened, new URL(options?.baseURL ?? baseURL ?? '').origin));
				return opened;
			};
			await use(undefined);
			browser.newContext = newContext;
			expect([...problems, ...others.flat()]).toEqual([]);
		},
		{ auto: true }
	]
});

const watched = new WeakMap<BrowserContext, string[]>();

/**
 * Collects policy violations, requests to other origins (those of workers and the service worker too) and uncaught errors of
 * all pages of a context. A context that is watched already gives the list that it has.
 */
export async function watchForProblems(context: BrowserContext, origin: string): Promise<string[]> {
	const problems = watched.get(context) ?? [];
	if (watched.has(context)) return problems;
	watched.set(context, problems);
	await context.exposeBinding('reportViolation', (_, violation: string) => {
		problems.push(`policy: ${violation}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
			reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
			problems.push(`request: ${request.url()}`);
		}
	});
	context.on('weberror', (error) => {
		problems.push(`error: ${error.error().message}`);
	});
	context.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) {
			problems.push(`console: ${message.text()}`);
		}
	});
	return problems;
}

/** Waits until the service worker has everything and serves this page. */
export async function readyForOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller === null) {
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
			});
		}
	});
}

export { expect };
