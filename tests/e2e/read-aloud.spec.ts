import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test, type Learner } from './fixtures.ts';

// Chromium without a screen has no voice: what the app does with one is shown by a stand-in that keeps what it is told.

interface Spoken {
	readonly said: string[];
	/** Ends the utterance that is being spoken. */
	finish(): void;
}

async function giveVoice(page: Page, localService = true): Promise<void> {
	await page.addInitScript((isLocal) => {
		class Utterance {
			readonly text: string;
			onend: (() => void) | undefined;
			onerror: ((event: { error: string }) => void) | undefined;
			constructor(text: string) {
				this.text = text;
			}
		}
		let current: Utterance | undefined;
		const said: string[] = [];
		const finish = () => {
			const ended = current;
			current = undefined;
			ended?.onend?.();
		};
		const speechSynthesis = {
			getVoices: () => [{ lang: 'en-US', localService: isLocal, default: true }],
			speak: (utterance: Utterance) => {
				said.push(utterance.text);
				current = utterance;
			},
			cancel: () => {
				const stopped = current;
				current = undefined;
				said.push('(stopped)');
				stopped?.onerror?.({ error: 'interrupted' });
			}
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.assign(window, { spoken: { said, finish } });
	}, localService);
}

const said = (page: Page): Promise<string[]> =>
	page.evaluate(() => (window as unknown as { spoken: Spoken }).spoken.said);

/** Lets the voice end what it says, sentence by sentence, until the state shown is `doing`. */
async function listenUntil(page: Page, doing: string | RegExp): Promise<void> {
	const state = page.getByRole('region', { name: 'Read aloud' }).getByText(doing);
	for (let i = 0; i < 60 && !(await state.isVisible()); i++) {
		await page.evaluate(() => {
			(window as unknown as { spoken: Spoken }).spoken.finish();
		});
	}
	await expect(state).toBeVisible();
}

/** Goes on until the kind of item wanted is on screen. */
async function until(kind: 'choice' | 'recall', learner: Learner): Promise<void> {
	while ((await learner.item()).kind !== kind) {
		await learner.answer(true);
		await learner.goOn();
	}
}

test('the question is read with its options, then the answer, and going on stops it', async ({ page, learner }) => {
	await giveVoice(page);
	await learner.begin();
	await learner.start();
	await until('choice', learner);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect(page.getByText('Reading the question')).toBeVisible();
	await listenUntil(page, 'Silent');
	const item = await learner.item();
	const question = (await said(page)).join(' ');
	expect(question).toContain(item.stem.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim());
	expect(question).toMatch(/ A: .* B: .* C: /);

	await learner.answer(false);
	await page.getByRole('button', { name: 'Read the answer' }).click();
	await expect.poll(() => said(page)).toContain('Not right.');
	await learner.goOn();
	await expect.poll(async () => (await said(page)).at(-1)).toBe('(stopped)');
	await expect(page.getByText('Silent')).toBeVisible();

	await page.getByRole('button', { name: 'Read the question' }).click();
	await expect(page.getByText('Reading the question')).toBeVisible();
	await page.getByRole('link', { name: 'Firstline' }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	expect((await said(page)).at(-1)).toBe('(stopped)');
});

test('hands-free, a card is read, turned over after the pause, read, graded by key, and the next one begins', async ({
	page,
	learner
}) => {
	await page.clock.install();
	await giveVoice(page);
	await learner.begin();
	await learner.start();
	await until('recall', learner);
	const item = await learner.item();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await page.getByRole('checkbox', { name: 'Hands-free' }).check();
	const slider = page.getByRole('slider', { name: 'Time to think' });
	await slider.press('Home');
	await expect(slider).toHaveAttribute('aria-valuetext', '3 seconds');
	// From here on time passes only where the test says so.
	await page.clock.pauseAt(Date.now() + 5000);
	await listenUntil(page, 'Think: the card turns over after 3 seconds');
	await page.clock.runFor(2900);
	await expect(page.getByRole('button', { name: /Show answer/ })).toBeVisible();
	await page.clock.runFor(200);
	await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
	await listenUntil(page, 'Your turn: grade it');
	expect((await said(page)).join(' ')).toContain(
		`Answer: ${item.kind === 'recall' ? item.answer.replaceAll('`', '') : ''}`
	);
	const place = await learner.progress.getAttribute('aria-valuenow');
	const stem = await learner.stem.innerText();
	await page.getByRole('heading', { level: 1 }).focus();
	await page.keyboard.press('3');
	await expect(learner.stem).not.toHaveText(stem);
	await expect(learner.progress).toHaveAttribute('aria-valuenow', String(Number(place) + 1));
	await expect(page.getByText('Reading the question')).toBeVisible();

	await page.keyboard.press('Escape');
	await expect(page.getByText('Silent')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Hands-free' })).not.toBeChecked();
	const asItStood = await learner.stem.innerText();
	await page.clock.runFor(60_000);
	await expect(learner.stem).toHaveText(asItStood);
});

test('a device without a voice says so, and so does a browser that would send the text away', async ({
	page,
	learner,
	context
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] });
	});
	await learner.begin();
	await learner.start();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect(page.getByText('This device has no English voice')).toBeVisible();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Read aloud' })).toBeHidden();

	const remote = await context.newPage();
	await giveVoice(remote, false);
	await remote.goto('/study/');
	await remote.getByRole('button', { name: 'Read aloud' }).click();
	await expect(remote.getByText('Firstline sends nothing away')).toBeVisible();
	expect(await said(remote)).toEqual([]);

	const without = await context.newPage();
	await without.addInitScript(() => {
		Reflect.deleteProperty(window, 'speechSynthesis');
	});
	await without.goto('/study/');
	await without.getByRole('button', { name: 'Read aloud' }).click();
	await expect(without.getByText('This browser cannot read aloud')).toBeVisible();
});

test('a tone sounds for right and for wrong only when sounds are on', async ({ page, learner }) => {
	await page.addInitScript(() => {
		const start = Reflect.get<OscillatorNode, 'start'>(OscillatorNode.prototype, 'start');
		Object.assign(window, { notes: [] });
		OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
			(window as unknown as { notes: number[] }).notes.push(Math.round(this.frequency.value));
			start.call(this, when);
		};
	});
	const notes = () => page.evaluate(() => (window as unknown as { notes: number[] }).notes);
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await learner.goOn();
	expect(await notes()).toEqual([]);
	await page.goto('/settings/');
	await page.getByRole('switch', { name: 'Sounds' }).check();
	await expect(page.getByText('Saved: sounds')).toBeVisible();
	await page.goto('/study/');
	await learner.answer(true);
	await expect.poll(notes).toEqual([523, 784]);
	await learner.goOn();
	await learner.answer(false);
	await expect.poll(notes).toEqual([523, 784, 196]);
});

test('axe finds nothing while a question is read', async ({ page, learner }) => {
	await giveVoice(page);
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await learner.begin();
	await learner.start();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await page.getByRole('checkbox', { name: 'Hands-free' }).check();
	await expect(page.getByText('Reading the question')).toBeVisible();
	await expectClean(page, 'read aloud');
});
