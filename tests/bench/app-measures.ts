import type { Page } from '@playwright/test';
import { screens } from '#tests/support/screens.ts';
import type { BenchLearner, Watched } from './learner.ts';
import { watchedOf } from './learner.ts';
import { measurement, type Measurement, type Size } from './measurement.ts';

// What a learner waits for, on the built app's own screens.

/** The worst main-thread tasks and layout shifts of a journey. */
function calm(journey: string, size: Size, watched: readonly Watched[]): Measurement[] {
	const tasks = watched.map(({ longTasks }) => Math.max(0, ...longTasks));
	const most = { of: 'p95', atMost: size.throttle > 1 ? 200 : 50 } as const;
	return [
		measurement(`longest task of the main thread, ${journey} (0: none over 50 ms)`, size, tasks, { budget: most }),
		measurement(
			`layout shift, ${journey}`,
			size,
			watched.map(({ shift }) => shift),
			{ budget: { of: 'p95', atMost: 0.02 } }
		)
	];
}

/** Answers what is on screen, right or wrong, by keyboard. */
async function answer(page: Page): Promise<void> {
	// By plain selectors: finding by role keeps the page busy, and what is measured is the page.
	const button = (text: string) => page.locator('button.primary', { hasText: text });
	const check = button('Check my work');
	const show = button('Show answer');
	await check.or(show).or(page.locator('article [role=group], article fieldset')).first().waitFor();
	if (await check.isVisible()) {
		await check.click();
	} else if (await show.isVisible()) {
		await page.keyboard.press('Space');
		await page.locator('footer [role=group]').waitFor();
		await page.keyboard.press('Digit3');
	} else {
		await page.keyboard.press('KeyA');
		const submit = button('Submit');
		if (await submit.isVisible()) {
			for (const key of ['KeyB', 'KeyC']) if (await submit.isDisabled()) await page.keyboard.press(key);
			await submit.click();
		}
	}
}

/** Answers `count` questions in study, and goes on to another run where one ends. */
async function answerMany(page: Page, count: number, pause = 80): Promise<void> {
	const next = page.locator('footer button.primary:enabled');
	const again = page.locator('.actions button', { hasText: 'Start another run' });
	for (let i = 0; i < count; i++) {
		await page.locator('#stem').or(again).first().waitFor();
		if (await again.isVisible()) {
			await again.click();
			await page.locator('#stem').waitFor();
		}
		await answer(page);
		await page.locator('.verdict').waitFor();
		await next.waitFor();
		// A person reads; a press that waits behind another would measure the robot.
		await page.waitForTimeout(pause);
		await page.keyboard.press('Enter');
		await page.locator('.verdict').waitFor({ state: 'detached' });
		await page.waitForTimeout(pause);
	}
}

export async function studyMeasures(learner: BenchLearner, size: Size, answers: number): Promise<Measurement[]> {
	const page = await learner.tab();
	await page.goto('/study/');
	await answerMany(page, answers);
	const watched = await watchedOf(page);
	await page.close();
	const of = (codes: readonly string[]) => watched.presses.filter(({ code }) => codes.includes(code));
	const feedback = of(['KeyA', 'Space', 'Digit3']);
	const enter = of(['Enter']);
	const painted = { of: 'p95', atMost: 32 } as const;
	const script = { of: 'p95', atMost: 8 } as const;
	const list = (presses: typeof feedback, key: 'painted' | 'script') => presses.map((press) => press[key]);
	return [
		measurement('key pressed to feedback painted', size, list(feedback, 'painted'), { budget: painted }),
		measurement('key pressed to feedback, own script', size, list(feedback, 'script'), { budget: script }),
		measurement('Enter to next question painted', size, list(enter, 'painted'), { budget: painted }),
		measurement('Enter to next question, own script', size, list(enter, 'script'), { budget: script }),
		...calm('study', size, [watched])
	];
}

/** Opens `path` in a new tab; when its `mark` was painted, and what the page watched meanwhile. */
async function coldTab(learner: BenchLearner, path: string, mark: string): Promise<{ at: number; watched: Watched }> {
	const page = await learner.tab();
	await page.goto(path);
	const at = await page
		.waitForFunction((name) => {
			const { marks } = (window as unknown as { watched: () => Watched }).watched();
			return (marks[name] ?? -1) > 0 ? marks[name] : undefined;
		}, mark)
		.then((handle) => handle.jsonValue());
	// What comes after the first paint counts too.
	await page.waitForTimeout(300 * learner.throttle);
	const watched = await watchedOf(page);
	await page.close();
	return { at: at ?? NaN, watched };
}

export async function startMeasures(
	learner: BenchLearner,
	size: Size,
	tabs: number,
	emptyAddress: string
): Promise<Measurement[]> {
	const empty: number[] = [];
	const offline: number[] = [];
	const online: number[] = [];
	const watched: Watched[] = [];
	for (let i = 0; i < tabs; i++) {
		empty.push((await coldTab(learner, emptyAddress, 'heading')).at);
		online.push((await coldTab(learner, '/', 'due')).at);
		await learner.context.setOffline(true);
		const opened = await coldTab(learner, '/', 'due');
		await learner.context.setOffline(false);
		offline.push(opened.at);
		watched.push(opened.watched);
	}
	const beside = { what: 'an empty SvelteKit page', values: empty };
	return [
		measurement('due count in a new tab, online', size, online, { beside }),
		measurement('due count in a new tab, offline', size, offline, { beside, budget: { of: 'median', atMost: 400 } }),
		...calm('opening Today', size, watched)
	];
}

export async function routeMeasures(learner: BenchLearner, size: Size, tabs: number): Promise<Measurement[]> {
	const measures: Measurement[] = [];
	for (const route of screens) {
		const times: number[] = [];
		const watched: Watched[] = [];
		for (let i = 0; i < tabs; i++) {
			const opened = await coldTab(learner, route, 'heading');
			times.push(opened.at);
			watched.push(opened.watched);
		}
		measures.push(measurement(`opening ${route}`, size, times), ...calm(`opening ${route}`, size, watched));
	}
	return measures;
}

/** From a new tab to the first chart, and to the last one. */
export async function chartMeasures(learner: BenchLearner, size: Size, tabs: number): Promise<Measurement[]> {
	const first: number[] = [];
	const watched: Watched[] = [];
	for (let i = 0; i < tabs; i++) {
		const opened = await coldTab(learner, '/progress/', 'figures');
		first.push(opened.at);
		watched.push(opened.watched);
	}
	return [
		measurement('first chart of Progress in a new tab', size, first, { budget: { of: 'median', atMost: 400 } }),
		...calm('Progress', size, watched)
	];
}

const texts = ['dhcp lease', 'wirless', 'raid', 'printer driver', '802.11', 'dns', 'phishing', 'subnet mask', 'vpn'];

/** From a key to the painted list of what was found. */
export async function searchMeasures(learner: BenchLearner, size: Size): Promise<Measurement[]> {
	const page = await learner.tab();
	await page.goto('/library/');
	await page.getByText(/^[\d,]+ questions$/).waitFor();
	// Typed for real: what moves right after a key was pressed is what the learner asked for.
	await page.locator('#library-search').click();
	/** From the press of the last of these letters to the painted list; undefined where it stays as long as it was. */
	const lastOf = async (letters: string): Promise<number | undefined> => {
		await page.keyboard.type(letters.slice(0, -1), { delay: 40 });
		await page.waitForTimeout(400);
		await page.evaluate(() => {
			const main = document.querySelector('main');
			if (main === null) throw new Error('There is no search here.');
			let pressedAt = NaN;
			addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { once: true });
			const before = main.querySelector('[role=status]')?.textContent;
			const painted = new Promise<number | undefined>((resolve) => {
				const watcher = new MutationObserver(() => {
					const status = main.querySelector('[role=status]')?.textContent ?? '';
					if (status !== before && / of /.test(status)) {
						watcher.disconnect();
						requestAnimationFrame(() => {
							setTimeout(() => {
								resolve(performance.now() - pressedAt);
							});
						});
					}
				});
				watcher.observe(main, { childList: true, subtree: true, characterData: true });
				setTimeout(() => {
					resolve(undefined);
				}, 3000);
			});
			Object.assign(window, { painted });
		});
		await page.keyboard.type(letters.slice(-1));
		return page.evaluate(() => (window as unknown as { painted: Promise<number | undefined> }).painted);
	};
	const first = await lastOf('s');
	const later: (number | undefined)[] = [];
	for (const text of texts) {
		await page.keyboard.press('Control+A');
		later.push(await lastOf(text));
	}
	const watched = await watchedOf(page);
	await page.close();
	return [
		measurement('Library search, first letter', size, [first ?? NaN]),
		measurement(
			'Library search, last letter of a text',
			size,
			later.filter((millis) => millis !== undefined)
		),
		...calm('Library search', size, [watched])
	];
}

/** Bytes of the script heap that are still held after a collection. */
async function heapOf(learner: BenchLearner, page: Page): Promise<number> {
	const session = await learner.context.newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 1e6;
}

/** What the heap grows by in one long run of answers, and while a page stands for an hour. */
export async function memoryMeasures(learner: BenchLearner, size: Size, answers: number): Promise<Measurement[]> {
	const page = await learner.tab();
	await page.goto('/study/');
	await answerMany(page, 50, 10);
	const early = await heapOf(learner, page);
	await answerMany(page, answers, 10);
	const late = await heapOf(learner, page);
	await page.close();
	const idle = await learner.tab();
	await idle.clock.install();
	await idle.goto('/study/');
	await idle.locator('#stem').waitFor();
	const before = await heapOf(learner, idle);
	await idle.clock.runFor('01:00:00');
	const after = await heapOf(learner, idle);
	await idle.close();
	return [
		measurement(`heap after ${String(answers)} more answers, MB`, size, [late], {
			beside: { what: 'after 50 answers, MB', values: [early] }
		}),
		measurement('heap after an hour of standing open, MB', size, [after], {
			beside: { what: 'at its start, MB', values: [before] }
		})
	];
}
