import type { Page } from '@playwright/test';
import { itemsByStem } from '#tests/support/served-content.ts';
import { expect } from './fixtures.ts';

const items = itemsByStem();

/** One who sits a mock exam, by role and label. */
export class Candidate {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async start(shape = 'Short exam, 20 questions', exam = 'Network+'): Promise<void> {
		await this.page.goto('/exam/');
		await this.page.getByRole('radio', { name: exam, exact: true }).check();
		await this.page.getByRole('radio', { name: shape }).check();
		await this.page.getByRole('button', { name: /^Start/ }).click();
		await this.at(1);
	}

	at(question: number): Promise<void> {
		return expect(this.page.getByText(`Question ${String(question)} of 20`)).toBeVisible();
	}

	get stem() {
		return this.page.getByRole('article').getByRole('heading', { level: 1 });
	}

	async goTo(question: number): Promise<void> {
		await this.page.getByRole('button', { name: new RegExp(`^Question ${String(question)},`) }).click();
		await this.at(question);
	}

	/** To the first question from this one on that has one right option, and its number: forms are drawn by chance. */
	async goToChoice(from: number): Promise<number> {
		for (let question = from; question <= 20; question++) {
			await this.goTo(question);
			const item = await this.item();
			if (item?.kind === 'choice' && item.choose === 1) {
				return question;
			}
		}
		throw new Error(`no question with one right option from ${String(from)} on`);
	}

	/** The item on screen; undefined where a generator made it. */
	private async item() {
		return items.get((await this.stem.innerText()).replaceAll(/\s+/g, ' ').trim());
	}

	/** Picks by letter what is right or wrong at the choice item on screen; how many options, 0 where its key is not known here. */
	async answer(right: boolean): Promise<number> {
		const item = await this.item();
		if (item?.kind !== 'choice') {
			return 0;
		}
		const keys = item.options.filter((option) => option.key === true).map(({ text }) => text.replaceAll('`', ''));
		const labels = this.page.locator('article label').filter({ has: this.page.locator('input') });
		const texts = await this.page
			.locator('article .row label > .text')
			.evaluateAll((nodes) => nodes.map((node) => node.textContent.trim()));
		expect(await labels.count()).toBeGreaterThanOrEqual(texts.length);
		const places = texts.flatMap((text, place) => (keys.includes(text) === right ? [place] : []));
		const picked = places.slice(0, item.choose);
		for (const place of picked) {
			await this.page.keyboard.press('ABCDEF'.charAt(place).toLowerCase());
		}
		return picked.length;
	}

	get flag() {
		return this.page.getByRole('button', { name: /^Flag/ });
	}

	async finish(): Promise<void> {
		await this.page.getByRole('button', { name: 'Finish' }).first().click();
	}

	async submit(): Promise<void> {
		await this.finish();
		await this.page.getByRole('button', { name: /^Submit/ }).click();
		await expect(this.page.getByRole('heading', { name: 'What this says, and what it does not' })).toBeVisible();
	}
}
