import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a call is taken by picking replies, rated, marked with the turns that earned it, and taken again from a turn', async ({
	page,
	learner
}) => {
	test.setTimeout(300_000);
	await learner.begin();
	await learner.start();
	await learner.answer(true);
	await learner.goOn();
	await page.goto('/calls/');
	await expectClean(page, 'calls');
	await page.getByRole('link', { name: /^Take the call Locked out/ }).click();
	const conversation = page.getByRole('list', { name: 'The conversation' });
	await expect(conversation.getByRole('listitem')).toHaveCount(1);
	const replies = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
	await expect(replies.first()).toBeVisible();
	await expectClean(page, 'a call');

	// By keyboard: the first reply, then whatever stands first, until nothing is left to say.
	await page.keyboard.press('1');
	await expect(conversation.getByRole('listitem')).toHaveCount(3);
	// What comes word by word reads as what the screen reader is told.
	const told =
		(
			await page
				.getByRole('log')
				.filter({ hasText: /calm|tense|angry/ })
				.innerText()
		).split(': ')[1] ?? '';
	await expect(conversation).toContainText(told.trim().split('. ')[0] ?? '');
	const said = await conversation.innerText();
	await page.reload();
	await expect(conversation).toContainText(said.split('\n')[0] ?? '');
	await expect(conversation.getByRole('listitem')).toHaveCount(3);
	for (let i = 0; i < 30 && (await replies.count()) > 0; i++) {
		const before = await conversation.getByRole('listitem').count();
		await replies.first().click();
		await expect.poll(() => conversation.getByRole('listitem').count()).toBeGreaterThan(before);
	}
	const end = page.getByRole('button', { name: 'Hang up' });
	if (await end.isVisible()) {
		await end.click();
	}
	await page.getByRole('textbox', { name: 'Caller' }).fill('Dana');
	await page.getByRole('combobox', { name: 'Category' }).selectOption({ label: 'Account and access' });
	await page.getByRole('button', { name: 'Save the ticket' }).click();
	await expect(page.getByText('Saved')).toBeVisible();
	await page.getByRole('slider', { name: /Your own mark/ }).press('ArrowRight');
	await page.getByRole('button', { name: 'Show the card' }).click();
	await expect(page.getByRole('heading', { name: /\d+ of 100: / })).toBeVisible();
	await expect(page.getByText('What really happened')).toBeVisible();
	await expectClean(page, 'the card');
	// What ends here leads back into the day's plan: the run that was begun before.
	const next = page.getByRole('region', { name: 'Next today' });
	await next.getByRole('link', { name: 'Go on with your run' }).click();
	await expect(learner.progress).toHaveAttribute('aria-valuenow', '1');
	await page.goBack();

	await conversation.getByRole('button', { name: 'Try another reply here' }).first().click();
	await expect(conversation.getByRole('listitem')).toHaveCount(1);
	await expect(replies.first()).toBeVisible();
	await page.goto('/calls/');
	await expect(page.getByText('A call is waiting on the line')).toBeVisible();
});

test('a call is typed: what was understood is shown, corrected, counted, and the second try stands beside the first', async ({
	page,
	learner
}) => {
	test.setTimeout(180_000);
	await learner.begin();
	await page.goto('/calls/room/?call=locked-out-before-payroll');
	const conversation = page.getByRole('list', { name: 'The conversation' });
	await page.getByText('Type', { exact: true }).click();
	const words = page.getByRole('textbox', { name: 'Your words' });
	const understood = page.getByRole('group', { name: 'What I understood' });
	await words.fill('hello this is sam from the service desk');
	await words.press('Enter');
	await expect(understood).toContainText('Opens the call with a hello');
	await expectClean(page, 'a typed reply');
	// The learner corrects before it counts.
	await understood.getByRole('button', { name: /^Take away: Opens/ }).click();
	await expect(understood.getByRole('button', { name: /^Take away/ })).toHaveCount(0);
	await understood.getByRole('combobox').selectOption({ label: 'Opens the call with a hello and a name' });
	await understood.getByRole('button', { name: 'Say it' }).focus();
	await page.keyboard.press('Enter');
	await expect(conversation).toContainText('hello this is sam from the service desk');
	await expect(words).toBeFocused();
	await expect(page.getByRole('log').filter({ hasText: /calm|tense|angry/ })).not.toBeEmpty();
	const say = async (text: string): Promise<void> => {
		await words.fill(text);
		const before = await conversation.getByRole('listitem').count();
		await words.press('Enter');
		await expect(understood).toBeVisible();
		await page.keyboard.press('Enter');
		await expect.poll(() => conversation.getByRole('listitem').count()).toBeGreaterThan(before);
	};
	await say('I am so sorry, that is the last thing you need before the payroll run');
	await page.getByRole('button', { name: 'Put on hold' }).click();
	await expect(page.getByText('is on hold. Look up')).toBeVisible();
	await page.getByRole('button', { name: 'Back to the caller' }).click();
	await expect(page.getByRole('button', { name: 'Put on hold' })).toBeVisible();
	await page.reload();
	await expect(conversation).toContainText('the last thing you need');
	await page.getByRole('button', { name: 'Hang up' }).click();
	await page.getByRole('button', { name: 'Show the card' }).click();
	await expect(page.getByRole('heading', { name: /\d+ of 100: / })).toBeVisible();

	await conversation.getByRole('button', { name: 'Try another reply here' }).nth(1).click();
	await say('You should have called earlier, honestly');
	await page.getByRole('button', { name: 'Hang up' }).click();
	await page.getByRole('button', { name: 'Show the card' }).click();
	await expect(page.getByRole('heading', { name: 'This try beside the one before' })).toBeVisible();
	await expectClean(page, 'two tries');
	// The call is a unit now, and what it missed waits in the run.
	await page.goto('/calls/');
	await expect(page.getByText(/comes back/).first()).toBeVisible();
});

/** What a browser's recognition sends while somebody speaks, as recorded: first guesses, a pause, more words, the end. */
const spoken = [
	[{ final: false, words: 'hello this' }],
	[{ final: true, words: 'hello this is sam from the service desk' }],
	[
		{ final: true, words: 'hello this is sam from the service desk' },
		{ final: false, words: 'what is' }
	],
	[
		{ final: true, words: 'hello this is sam from the service desk' },
		{ final: true, words: 'what is happening on your screen' }
	]
];

for (const place of ['device', 'maker', 'none', 'denied'] as const) {
	test(`a call is dictated where speech is written down by: ${place}`, async ({ page, learner }) => {
		await page.addInitScript(
			([recorded, where]) => {
				class Recognition extends EventTarget {
					static available = () => Promise.resolve(where === 'device' ? 'available' : 'unavailable');
					onresult: ((event: unknown) => void) | null = null;
					onend: (() => void) | null = null;
					onerror: ((event: unknown) => void) | null = null;
					start() {
						Object.assign(window, { heardLocally: Reflect.get(this, 'processLocally') });
						if (where === 'denied') {
							setTimeout(() => this.onerror?.({ error: 'not-allowed' }), 10);
							return;
						}
						recorded.forEach((results, i) =>
							setTimeout(() => {
								const list = results.map(({ final, words }) =>
									Object.assign([{ transcript: words }], { isFinal: final })
								);
								this.onresult?.({ results: list });
							}, 20 * i)
						);
					}
					stop() {
						setTimeout(() => this.onend?.(), 5);
					}
				}
				Object.assign(window, {
					SpeechRecognition: where === 'none' ? undefined : Recognition,
					webkitSpeechRecognition: undefined
				});
			},
			[spoken, place] as const
		);
		await learner.begin();
		await page.goto('/calls/room/?call=locked-out-before-payroll');
		await page.getByText('Speak', { exact: true }).click();
		const words = page.getByRole('textbox', { name: 'Your words' });
		if (place === 'none') {
			await expect(page.getByText('This browser cannot write down speech')).toBeVisible();
			await expect(words).toBeVisible();
			return;
		}
		if (place !== 'device') {
			// Never silently to a server.
			await expect(page.getByText('Your browser would send your voice to its maker')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Speak', exact: true })).toHaveCount(0);
			await page.getByRole('button', { name: 'Dictate that way in this call' }).click();
		}
		await page.getByRole('button', { name: 'Speak', exact: true }).click();
		if (place === 'denied') {
			await expect(page.getByText('The browser may not use the microphone')).toBeVisible();
			return;
		}
		await expect(words).toHaveValue('hello this is sam from the service desk what is happening on your screen');
		expect(await page.evaluate(() => Reflect.get(window, 'heardLocally') as unknown)).toBe(
			place === 'device' ? true : undefined
		);
		await words.press('Enter');
		await expect(page.getByRole('group', { name: 'What I understood' })).toContainText('Opens the call with a hello');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('list', { name: 'The conversation' })).toContainText(
			'what is happening on your screen'
		);
	});
}
