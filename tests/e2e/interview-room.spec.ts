import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, readyForOffline, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });

async function answer(page: Page, text: string): Promise<void> {
	const asked = await page.getByRole('heading', { level: 1 }).innerText();
	await field(page).fill(text);
	await page.getByRole('button', { name: 'That is my answer' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked);
}

test('a short day begins, is answered, asked about its story and reported without a connection', async ({
	page,
	learner,
	context
}) => {
	test.setTimeout(180_000);
	await learner.begin();
	await readyForOffline(page);
	await context.setOffline(true);
	await page.goto('/interview/');
	await page.getByRole('button', { name: 'Begin the interview' }).click();
	await expect(field(page)).toBeVisible();
	await answer(page, 'I am a student and I repaired laptops for friends. I study for the A+ and practice at home.');
	await answer(page, 'First I ask the user what happened and what changed.');
	await answer(page, 'I check the cable, then the address, then the gateway.');
	await page.getByRole('button', { name: 'Skip “Role-play call”' }).click();

	// A story that ends nowhere is asked about.
	await answer(
		page,
		'A customer was furious because her order was lost. First I listened, then I called the warehouse.'
	);
	const ends = page.getByRole('heading', { level: 1 });
	await expect(ends).toHaveText(/how did it end|What came of it|What was different afterwards/);
	await expect(page.getByRole('group', { name: 'Your own mark' })).toBeHidden();
	await field(page).fill('She had it by');
	await expect(page.getByText('Draft kept on this device.')).toBeVisible();
	await page.reload();
	await expect(field(page)).toHaveValue('She had it by');
	await expectClean(page, 'asked about a story');
	await answer(page, 'She had it by the evening and thanked me.');

	await answer(page, 'How do you measure success in the first month?');
	await page.getByRole('button', { name: 'See the report' }).click();
	await expect(page.getByRole('heading', { name: 'Interview report' })).toBeVisible();
	await expect(page.getByText('Asked next', { exact: true })).toBeVisible();
	await expect(page.getByText('She had it by the evening and thanked me.')).toBeVisible();
	const phone = page.getByRole('region', { name: 'Phone screen' });
	await expect(phone.getByText(/Words of it$|No word of it$/).first()).toBeVisible();
	await expect(page.getByText(/^Asked about: What is expected/)).toBeVisible();
	await expectClean(page, 'report with follow-up, phone screen and own questions');
});

/** What a browser's recognition sends while somebody speaks, as recorded: a first guess, then its words for good. */
const spoken = [
	[{ final: false, words: 'first I' }],
	[{ final: true, words: 'first I ask what changed' }],
	[
		{ final: true, words: 'first I ask what changed' },
		{ final: true, words: 'and then I check the cable' }
	]
];

test('one question is heard by a voice of the device and answered by dictation on the device', async ({
	page,
	learner
}) => {
	test.setTimeout(120_000);
	await page.addInitScript((recorded) => {
		class Recognition extends EventTarget {
			static available = () => Promise.resolve('available');
			onresult: ((event: unknown) => void) | null = null;
			onend: (() => void) | null = null;
			start() {
				recorded.forEach((results, i) =>
					setTimeout(() => {
						const list = results.map(({ final, words }) => Object.assign([{ transcript: words }], { isFinal: final }));
						this.onresult?.({ results: list });
					}, 20 * i)
				);
			}
			stop() {
				setTimeout(() => this.onend?.(), 5);
			}
		}
		class Utterance {
			readonly text: string;
			onend: (() => void) | undefined;
			constructor(text: string) {
				this.text = text;
			}
		}
		const said: string[] = [];
		const speechSynthesis = {
			getVoices: () => [{ lang: 'en-US', localService: true, default: true }],
			speak: (utterance: Utterance) => {
				said.push(utterance.text);
				setTimeout(() => utterance.onend?.(), 5);
			},
			cancel: () => undefined
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.assign(window, { SpeechRecognition: Recognition, webkitSpeechRecognition: undefined, said });
	}, spoken);
	const said = (): Promise<string> => page.evaluate(() => (Reflect.get(window, 'said') as string[]).join(' '));

	await learner.begin();
	// A link from elsewhere asks for one question.
	await page.goto('/interview/?question=t01');
	await expect(page.getByText('Only this question:')).toContainText('never seen before');
	await page.getByRole('button', { name: 'Begin the interview' }).click();
	const asked = page.getByRole('heading', { level: 1 });
	await expect(asked).toContainText('never seen before');
	await expect.poll(said).toBe('');
	await page.getByRole('checkbox', { name: 'Read the interviewer’s words aloud' }).check();
	await expect.poll(said).toContain('never seen before');

	await page.getByRole('button', { name: 'Speak', exact: true }).click();
	await expect(field(page)).toHaveValue('first I ask what changed and then I check the cable');
	await page.getByRole('button', { name: 'Stop listening' }).click();
	await page.getByRole('button', { name: 'That is my answer' }).click();
	await expect(page.getByText(/\d of \d key points/)).toBeVisible();

	await page.getByText('The objectives behind it').click();
	await expectClean(page, 'marks with objectives');
	const objective = page.getByRole('listitem').filter({ hasText: 'CompTIA' }).getByRole('link').first();
	await objective.click();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
	// And back: the objective names calls and questions that need it.
	await page.getByText('On the phone and in the interview').click();
	await expect(page.getByRole('link', { name: /^Call: / }).first()).toBeVisible();
	await page
		.getByRole('link', { name: /^Asked: / })
		.first()
		.click();
	await expect(page.getByText('Only this question:')).toBeVisible();
});
