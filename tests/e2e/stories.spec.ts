import type { Page } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { expectClean } from './axe.ts';
import { expect, readyForOffline, test } from './fixtures.ts';

// A microphone that beeps, and a browser that lets the page have it.
test.use({
	launchOptions: {
		...chromiumLaunch,
		args: [...chromiumLaunch.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

const parts = {
	Situation:
		'Last May I worked as a cashier in a garden center. The only card terminal froze and 20 people were waiting in line.',
	Task: 'I had to keep the line moving.',
	Action:
		'First I told the line what had happened. Then I called the hotline and followed their checklist. I opened the second register for cash.',
	Result: 'In the end the terminal was back after 12 minutes, and I learned to keep the checklist at hand.'
};
const told =
	'Last May I worked as a cashier and the terminal froze. I had to keep the line moving. First I told the line, then I called the hotline and followed the checklist. In the end it was back after 12 minutes.';

async function writeStory(page: Page, title = 'The frozen till'): Promise<void> {
	await page.goto('/stories/');
	await page.getByRole('button', { name: 'Write a story' }).click();
	await page.getByLabel('Title').fill(title);
	for (const [part, text] of Object.entries(parts)) {
		await page.getByLabel(new RegExp(`^${part}`)).fill(text);
	}
	await page.getByRole('checkbox', { name: 'Composure' }).check();
	await expect(page.getByText('Saved on this device')).toBeVisible();
}

async function rehearse(page: Page, question = 'b21'): Promise<void> {
	await page.goto(`/stories/questions/?id=${question}`);
	await page.getByRole('link', { name: 'Rehearse it' }).click();
	await expect(page.getByRole('button', { name: 'Begin with time to think' })).toBeVisible();
}

/** From the words on: type or leave them out, pass the probe, judge oneself. */
async function finish(page: Page, mark: string): Promise<void> {
	await page.getByRole('button', { name: 'I answered it aloud' }).click();
	await expect(page.getByRole('region', { name: 'Analysis' })).toBeHidden();
	await page.getByRole('radio', { name: new RegExp(`^${mark}`) }).check();
	await page.getByRole('button', { name: 'Show the analysis' }).click();
	await expect(page.getByRole('button', { name: 'Tell it again' })).toBeVisible();
}

test('a story is written, analysed, and stays', async ({ page }) => {
	await writeStory(page);
	const analysis = page.getByRole('region', { name: 'Analysis' });
	await expect(analysis).toContainText('Strong');
	await expect(analysis.getByText('Not measured')).toBeVisible();
	await expect(analysis).toContainText('whether it is true');
	await analysis.getByRole('button', { name: /^Numbers in the result/ }).click();
	await expect(analysis).toContainText(/numbers, durations, sums and shares that stand in the result/i);
	await expect(analysis.locator('mark')).toHaveText(['12']);

	await page.getByLabel(/^Result/).fill('The terminal came back and the stupid customers calmed down.');
	await expect(analysis.getByText('Next step')).toBeVisible();
	await expect(analysis).toContainText('Take out the words of blame');
	await analysis.getByText('Switch checks off').click();
	await analysis.getByRole('checkbox', { name: 'Blame and contempt' }).uncheck();
	await expect(analysis).not.toContainText('Take out the words of blame');
	await expect(analysis.getByRole('button', { name: /^Blame/ })).toHaveCount(0);

	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(/^Task/)).toHaveValue(parts.Task);
	await page.getByRole('link', { name: 'Stories' }).first().click();
	await expect(page.getByRole('link', { name: 'The frozen till', exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: /^Composure/ })).toContainText('1');
	await expect(page.getByRole('row', { name: /^Teamwork/ })).toContainText('Gap');
});

test('a story in one piece is split, and a sentence is moved by buttons', async ({ page }) => {
	await page.goto('/stories/');
	await page.getByRole('button', { name: 'Paste one in a piece' }).click();
	await page.getByLabel('The story in one piece').fill(told);
	const rows = page.getByRole('list', { name: 'The story by its parts' }).getByRole('listitem');
	await expect(rows.first()).toContainText('Situation');
	await rows.first().getByRole('button').click();
	await page.getByRole('group', { name: 'Move to' }).getByRole('button', { name: 'Task' }).click();
	await expect(rows.first()).toContainText('Task');
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(rows.first()).toContainText('Task');
	await page.getByRole('button', { name: 'Go on in four parts' }).click();
	await expect(page.getByLabel(/^Task/)).toHaveValue(/the terminal froze/);
	await expect(page.getByLabel(/^Result/)).toHaveValue(/12 minutes/);
});

test('an earlier version can be read and taken back', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-04T10:00:00') });
	await writeStory(page);
	await page.clock.fastForward('30:00');
	await page.getByLabel(/^Task/).fill('Something else.');
	await page.clock.runFor(1000);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.getByText('Version history').click();
	await page.getByRole('button', { name: /10:00/ }).click();
	await page.getByRole('button', { name: 'Take this version back' }).click();
	await expect(page.getByLabel(/^Task/)).toHaveValue(parts.Task);
});

test('two tabs that write the same story keep both texts', async ({ page, context }) => {
	await writeStory(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByLabel(/^Task/)).toHaveValue(parts.Task);
	// Both change it before either has saved.
	await Promise.all([
		page.getByLabel(/^Task/).fill('Text of the first tab.'),
		other.getByLabel(/^Task/).fill('Text of the second tab.')
	]);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await expect(other.getByText('Saved on this device')).toBeVisible();
	await page.goto('/stories/');
	await expect(page.getByRole('link', { name: /^The frozen till/ })).toHaveCount(2);
	const tasks: string[] = [];
	for (const link of ['The frozen till', 'The frozen till (copy)']) {
		await page.goto('/stories/');
		await page.getByRole('link', { name: link, exact: true }).click();
		await expect(page.getByLabel(/^Task/)).toHaveValue(/Text of the/);
		tasks.push(await page.getByLabel(/^Task/).inputValue());
	}
	expect(tasks.toSorted()).toEqual(['Text of the first tab.', 'Text of the second tab.']);
});

test('a line of the work log becomes a story, and an achievement a result', async ({ page }) => {
	await page.goto('/stories/');
	await page.getByLabel('What did you do?').fill('I recrimped six cables in the lab.');
	await page.getByRole('button', { name: 'Add to the log' }).click();
	await page.getByRole('button', { name: 'Make a story of it' }).click();
	await expect(page.getByLabel('The story in one piece')).toHaveValue('I recrimped six cables in the lab.');
	await page.getByText('Achievement builder').click();
	await page.getByLabel('Verb, in the past').fill('tested');
	await page.getByLabel('Of what').fill('cables');
	await expect(page.getByText('Add a number.', { exact: false })).toBeVisible();
	await page.getByLabel('Number', { exact: true }).fill('24');
	await page.getByLabel('Effect').fill('cut the drops to none');
	await page.getByRole('button', { name: 'Add to the result' }).click();
	await expect(page.getByLabel('The story in one piece')).toHaveValue(
		/I tested 24 cables, which cut the drops to none\.$/
	);
	await page.getByRole('button', { name: 'Keep for the résumé' }).click();
	await expect(page.getByText('Tested 24 cables; cut the drops to none', { exact: true })).toBeVisible();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto('/stories/');
	await expect(page.getByRole('link', { name: /^Open its story/ })).toBeVisible();
});

test('a rehearsal is recorded, judged, analysed and scheduled, and its sound survives a reload', async ({ page }) => {
	await writeStory(page);
	await rehearse(page);
	await page.getByRole('button', { name: 'Begin with time to think' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^0:(30|2\d)$/);
	await page.getByRole('button', { name: 'Speak now' }).click();
	await expect(page.getByRole('timer')).toHaveText('0:03');
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByLabel('What did you say?').fill(told);
	await page.getByRole('button', { name: 'Go on' }).click();
	await finish(page, '5');
	await expect(page.getByText('This story comes back for this question')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Analysis' })).toContainText('words a minute');
	// Nothing is planned yet for somebody who came for the stories alone.
	await expect(
		page.getByRole('region', { name: 'Next today' }).getByRole('link', { name: 'Set up Today' })
	).toBeVisible();

	await page.reload();
	await page.getByRole('button', { name: /^Listen/ }).click();
	const sound = page.getByRole('region', { name: 'Takes' }).locator('audio');
	await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
	expect(await sound.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
	await expect(page.getByRole('img', { name: /^Loudness over [2-6] seconds/ })).toBeVisible();
	await page.getByRole('button', { name: /^Delete/ }).click();
	const empty = page.getByText('What you record or type for this question');
	await expect(empty).toBeVisible();
	await page.reload();
	await expect(empty).toBeVisible();
});

test('a story is due again on its day, on Today and on Stories', async ({ page, learner }) => {
	await page.clock.install({ time: new Date('2026-03-04T10:00:00') });
	await learner.begin();
	await writeStory(page);
	await rehearse(page);
	await page.getByRole('button', { name: 'Type instead' }).click();
	await page.getByLabel('Your answer').fill('I do not remember.');
	await page.getByRole('button', { name: 'Done' }).click();
	await finish(page, '1');
	await expect(page.getByText('This story comes back for this question tomorrow.')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await expect(page.getByRole('link', { name: '1 story to rehearse' })).toHaveCount(0);
	await page.clock.setSystemTime(new Date('2026-03-06T10:00:00'));
	await page.goto('/');
	await page.getByRole('link', { name: '1 story to rehearse' }).click();
	await expect(page.getByRole('heading', { name: '1 story to rehearse today' })).toBeVisible();
	// Between the cards of the day's run, too.
	await page.goto('/');
	await learner.start();
	for (let i = 0; i < 8; i++) {
		await learner.answer(true);
		await expect(learner.next).toBeEnabled();
		if (i < 7) {
			await learner.goOn();
		}
	}
	await page.getByRole('link', { name: 'Tell it now' }).click();
	await expect(page.getByRole('button', { name: 'Begin with time to think' })).toBeVisible();
	await page.goto('/study/');
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '8');
});

test('a refused microphone has a way on', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
	});
	await writeStory(page);
	await rehearse(page);
	await page.getByRole('button', { name: 'Speak now' }).click();
	await expect(page.getByRole('alert')).toContainText('The browser refused the microphone.');
	await page.getByRole('button', { name: 'Type instead' }).click();
	await page.getByLabel('Your answer').fill(told);
	await page.getByRole('button', { name: 'Done' }).click();
	await finish(page, '3');
	await expect(page.getByRole('region', { name: 'Analysis' })).toContainText('12 minutes');
});

test('without speech recognition the words are typed or left out', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Reflect.deleteProperty(globalThis, name);
	});
	await writeStory(page);
	await rehearse(page);
	await expect(page.getByText('This browser does not write down speech.', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Speak now' }).click();
	await expect(page.getByRole('timer')).toHaveText('0:02');
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByRole('button', { name: 'Leave it out' }).click();
	await finish(page, '3');
	await expect(page.getByText('Pace and fillers are not measured', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('Time with your voice in it').first()).toBeVisible();
});

test('a full device loses no take in silence', async ({ page }) => {
	await page.addInitScript(() => {
		const { add } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
		IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: { kind?: string }, ...rest: [IDBValidKey?]) {
			if (value.kind === 'recording' && !('room' in window)) throw new DOMException('full', 'QuotaExceededError');
			return (add.value as typeof this.add).call(this, value, ...rest);
		};
	});
	await writeStory(page);
	await rehearse(page);
	await page.getByRole('button', { name: 'Speak now' }).click();
	await expect(page.getByRole('timer')).toHaveText('0:02');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('alert')).toContainText('The device has no room left.');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the sound' }).click();
	expect((await download).suggestedFilename()).toBe('rehearsal-b21.webm');
	await page.evaluate(() => Object.assign(window, { room: true }));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('button', { name: 'Leave it out' }).click();
	await finish(page, '3');
	await page.reload();
	await expect(page.getByRole('button', { name: /^Listen/ })).toBeVisible();
});

test('stories are exported as Markdown, and the crib sheet prints without controls', async ({ page }) => {
	await writeStory(page);
	await page.goto('/stories/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as Markdown' }).click();
	const stream = await (await download).createReadStream();
	let text = '';
	for await (const chunk of stream) text += String(chunk);
	expect(text).toContain('## The frozen till');
	expect(text).toContain(`### Task\n\n${parts.Task}`);
	await page.getByRole('link', { name: 'Crib sheet' }).click();
	await expect(page.getByRole('heading', { name: 'The frozen till' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Answers:', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('navigation')).toBeHidden();
});

test('the examples are marked and can be hidden', async ({ page }) => {
	await page.goto('/stories/');
	await expect(page.getByRole('heading', { name: /^Example / })).toHaveCount(2);
	await page.getByRole('button', { name: /^Read it ?: The till that froze/ }).click();
	await expect(page.getByRole('region', { name: 'Analysis' })).toContainText('100 of 100');
	await page.getByRole('button', { name: 'Hide the examples' }).click();
	await expect(page.getByRole('heading', { name: /^Example / })).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Show the two examples again' })).toBeVisible();
});

test('questions and analysis are there without a connection', async ({ page, context }) => {
	await page.goto('/');
	await readyForOffline(page);
	await context.setOffline(true);
	await writeStory(page);
	await expect(page.getByRole('region', { name: 'Analysis' })).toContainText('Strong');
	await page.goto('/stories/questions/?competency=teamwork');
	await expect(page.getByText('5 questions')).toBeVisible();
});

test('axe finds nothing on the story screens', async ({ page }) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await writeStory(page);
	await page.getByRole('button', { name: /^Own deeds/ }).click();
	await page.getByText('Achievement builder').click();
	await page.getByText('Version history').click();
	await expectClean(page, 'edit');
	await page.getByText('In one piece').click();
	await page
		.getByRole('button', { name: /move this sentence$/ })
		.first()
		.click();
	await expectClean(page, 'one piece', [360]);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto('/stories/');
	await page
		.getByRole('button', { name: /^Read it/ })
		.first()
		.click();
	await page.getByLabel('What did you do?').fill('Built a lab');
	await page.getByRole('button', { name: 'Add to the log' }).click();
	await page.getByRole('button', { name: 'Make a story of it' }).waitFor();
	await expectClean(page, 'stories');
	await page.goto('/stories/questions/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await expectClean(page, 'questions', [360]);
	await page.goto('/stories/sheet/');
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	await expectClean(page, 'sheet');
	await rehearse(page);
	await expectClean(page, 'ready', [360]);
	await page.getByRole('button', { name: 'Speak now' }).click();
	await expect(page.getByRole('timer')).toHaveText('0:01');
	await expectClean(page, 'speaking', [360]);
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByLabel('What did you say?').fill(told);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'I answered it aloud' }).click();
	await expectClean(page, 'rating', [360]);
	await page.getByRole('radio', { name: /^4/ }).check();
	await page.getByRole('button', { name: 'Show the analysis' }).click();
	await page.getByRole('button', { name: /^Listen/ }).click();
	await expectClean(page, 'result');
});
