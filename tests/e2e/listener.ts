import type { CDPSession, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A part of the page as a screen reader is told of it. */
interface Told {
	readonly role: string;
	readonly name: string;
	readonly level: number | undefined;
	readonly focused: boolean;
	readonly disabled: boolean;
	/** Names the element to the browser. */
	readonly element: number | undefined;
}

/** Roles that a learner acts on: each must have a name. */
const acted = new Set(
	'button link checkbox radio switch textbox searchbox combobox listbox option slider spinbutton tab menuitem'.split(
		' '
	)
);

/** One who knows of the page only what the browser's accessibility tree tells, and acts by keyboard. */
export class Listener {
	readonly #page: Page;
	readonly #browser: CDPSession;

	private constructor(page: Page, browser: CDPSession) {
		this.#page = page;
		this.#browser = browser;
	}

	static async of(page: Page): Promise<Listener> {
		const browser = await page.context().newCDPSession(page);
		await browser.send('Accessibility.enable');
		await browser.send('DOM.enable');
		return new Listener(page, browser);
	}

	async hears(): Promise<Told[]> {
		const { nodes } = await this.#browser.send('Accessibility.getFullAXTree');
		return nodes
			.filter(({ ignored }) => !ignored)
			.map(({ role, name, properties = [], backendDOMNodeId }) => {
				const value = (wanted: string): unknown => properties.find((each) => each.name === wanted)?.value.value;
				return {
					role: String(role?.value ?? ''),
					name: String(name?.value ?? '').trim(),
					level: value('level') as number | undefined,
					focused: value('focused') === true,
					disabled: value('disabled') === true,
					element: backendDOMNodeId
				};
			});
	}

	/** Waits until the tree tells of it. */
	async find(role: string, name: string | RegExp): Promise<Told> {
		let found: Told | undefined;
		await expect
			.poll(
				async () => {
					const told = await this.hears();
					found = told.find(
						(each) =>
							each.role === role &&
							!each.disabled &&
							(typeof name === 'string' ? each.name === name : name.test(each.name))
					);
					return found?.name ?? told.filter((each) => each.role === role).map((each) => each.name);
				},
				{ message: `a ${role} that is called ${String(name)}` }
			)
			.toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
		if (found === undefined) throw new Error('It was found and is not there.');
		return found;
	}

	/** Goes to it and presses a key: Space for what is ticked or picked, else Enter. */
	async press(role: string, name: string | RegExp): Promise<void> {
		await this.goTo(role, name);
		await this.#page.keyboard.press(/^(?:checkbox|radio|switch)$/.test(role) ? 'Space' : 'Enter');
	}

	async write(role: string, name: string | RegExp, text: string): Promise<void> {
		await this.goTo(role, name);
		await this.#page.keyboard.insertText(text);
	}

	/** Focuses it, and waits until the tree tells so: what a step before sets the focus on may come a moment later. */
	async goTo(role: string, name: string | RegExp): Promise<void> {
		await expect(async () => {
			const { element } = await this.find(role, name);
			if (element === undefined) throw new Error(`The ${role} "${String(name)}" is no element.`);
			await this.#browser.send('DOM.focus', { backendNodeId: element });
			expect((await this.hears()).find(({ focused, role: held }) => focused && held !== 'RootWebArea')).toMatchObject({
				element
			});
		}).toPass();
	}

	/** Waits until the tree does not tell of it any more. */
	async misses(role: string, name: RegExp): Promise<void> {
		await expect
			.poll(async () => (await this.hears()).some((each) => each.role === role && name.test(each.name)))
			.toBe(false);
	}

	/**
	 * Where this step has led is told well: one main part with one first heading, a name for all that can be acted on,
	 * and the focus on something that is told, not lost with what it stood on.
	 */
	async isAtHome(where: string): Promise<void> {
		await expect
			.poll(
				async () => {
					const told = await this.hears();
					const problems: string[] = [];
					const focus = told.find(({ focused, role }) => focused && role !== 'RootWebArea');
					if (focus === undefined) problems.push('the focus is lost');
					const inDialog = told.some(({ role }) => role === 'dialog');
					const mains = told.filter(({ role }) => role === 'main').length;
					if (mains !== 1 && !inDialog) problems.push(`${String(mains)} main parts`);
					const firsts = told.filter(({ role, level }) => role === 'heading' && level === 1).length;
					if (firsts !== 1 && !inDialog) problems.push(`${String(firsts)} first headings`);
					for (const { role, name } of told) {
						if (acted.has(role) && name === '') problems.push(`a ${role} without a name`);
					}
					return problems;
				},
				{ message: where, timeout: 10_000 }
			)
			.toEqual([]);
	}
}
