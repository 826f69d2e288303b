import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });

/** Types an answer to the question on the table and waits for the next one. */
async function answer(page: Page, text: string): Promise<void> {
	const asked = await page.getByRole('heading', { level: 1 }).innerText();
	await field(page).fill(text);
	await page.getByRole('button', { name: 'That is my answer' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked);
}

const story =
	'Last spring I worked in a shop as a cashier and a customer was furious because her order was lost. My job was to find it before closing. First I listened and wrote down the number, then I called the warehouse, checked the list and found the box on another truck. In the end she had it in 30 minutes and thanked me, and since then I label every order.';

/** Takes a call by its first replies, whoever calls, and looks at its card. */
async function takeCall(page: Page): Promise<void> {
	const turns = page.getByRole('list', { name: 'The conversation' }).getByRole('listitem');
	const replies = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
	const end = page.getByRole('button', { name: /^(?:Hang up|End|Close|Say goodbye|Send and close)/ });
	const slider = page.getByRole('slider', { name: /Your own mark/ });
	await expect(turns).toHaveCount(1);
	for (let i = 0; i < 40 && !(await slider.isVisible()); i++) {
		const before = await turns.count();
		if ((await replies.count()) === 0) {
			if (await end.first().isVisible()) await end.first().click();
			await expect(slider.or(replies.first())).toBeVisible();
		} else {
			await replies.first().click();
			await expect.poll(async () => (await turns.count()) > before || (await slider.isVisible())).toBe(true);
		}
	}
	await page.getByRole('button', { name: 'Show the card' }).click();
	await expect(page.getByRole('heading', { name: /\d+ of 100: / })).toBeVisible();
}

test('a short interview is typed from end to end, resumed in the middle, reported, printed and kept', async ({
	page,
	learner
}) => {
	test.setTimeout(300_000);
	await learner.begin();
	await page.goto('/interview/');
	await expect(page.getByRole('combobox', { name: 'The job' })).toBeVisible();
	await page.getByText('Fit it to a job advertisement').click();
	await page
		.getByRole('textbox', { name: 'Paste the advertisement' })
		.fill('You troubleshoot printers and reset passwords in Active Directory. Patience under pressure.');
	await expect(page.getByRole('row', { name: /Accounts and access active directory/i })).toContainText('4 → 5');
	await expectClean(page, 'interview');
	await page.getByRole('button', { name: 'Begin the interview' }).click();

	await expect(field(page)).toBeVisible();
	await page.getByRole('button', { name: 'Could you repeat that?' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Of course. I asked:' })).toBeVisible();
	await expectClean(page, 'the room');
	await answer(page, 'I fixed computers for my family and my club, and I am working on my A+.');
	await expect(page.getByText('Technical questions', { exact: true })).toBeVisible();
	await answer(page, 'First I ask the user what happened and what changed, then I check the simple things.');

	// In the middle: the second technical question is still on the table.
	const asked = await page.getByRole('heading', { level: 1 }).innerText();
	await field(page).fill('I would begin by');
	await expect(page.getByText('Draft kept on this device.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked);
	await expect(field(page)).toHaveValue('I would begin by');
	await expect(page.getByText('What you had written is back')).toBeVisible();
	await page.goto('/interview/');
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked);
	await page.getByRole('button', { name: 'Skip this question' }).click();

	await page.getByRole('link', { name: 'Take the call' }).click();
	await takeCall(page);
	await page.getByRole('link', { name: 'Back to the interview' }).click();
	await expect(page.getByText('Your experience', { exact: true })).toBeVisible();
	await answer(page, story);
	await page.getByText('Questions worth asking').click();
	await page.getByRole('list').filter({ hasText: /You / }).getByRole('button').first().click();
	await page.getByRole('button', { name: 'That is my answer' }).click();
	await page.getByRole('button', { name: 'See the report' }).click();

	await expect(page.getByRole('heading', { name: 'Interview report' })).toBeVisible();
	const figures = page.getByRole('row', { name: /^This one/ });
	await expect(figures).toHaveText(/This one.*\d+ of 100.*\d+ of 100.*\d+ of 100/s);
	await expect(page.getByRole('list').filter({ has: page.getByRole('button', { name: /^Study this/ }) })).toBeVisible();
	await expectClean(page, 'the report');

	// Overruling a mark changes the figure, and outlives a reload.
	const before = (await figures.textContent()) ?? '';
	await page
		.getByRole('button', { name: /^I said it/ })
		.first()
		.click();
	await expect(page.getByText('(your own mark)')).toBeVisible();
	await expect(figures).not.toHaveText(before);
	await page.reload();
	await expect(page.getByText('(your own mark)')).toBeVisible();

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeLessThanOrEqual(2);
	await page.emulateMedia({ media: 'screen' });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as Markdown' }).click();
	expect((await download).suggestedFilename()).toBe('interview-report.md');

	await page.getByRole('button', { name: /^Study this/ }).click();
	await expect(learner.stem).toBeVisible();
	await page.goto('/interview/');
	await expect(page.getByRole('heading', { name: 'Earlier interviews' })).toBeVisible();
});

test('training in technical questions is taken by keyboard alone and marked at once', async ({ page, learner }) => {
	test.setTimeout(120_000);
	await learner.begin();
	await page.goto('/interview/');
	await page.getByRole('radio', { name: 'About 15 minutes' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Each answer is marked at once')).toBeVisible();
	await page.getByRole('button', { name: 'Begin the interview' }).press('Enter');
	await field(page).press('KeyI');
	await page.keyboard.type(' would ask the user what they see and what changed, and look at the cable first.');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText(/\d of \d key points/)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expectClean(page, 'marks in training');
	await page.getByRole('button', { name: 'Go on' }).press('Enter');
	await expect(field(page)).toBeVisible();
	await page.getByRole('button', { name: 'Skip “Technical questions”' }).press('Space');
	await page.getByRole('button', { name: 'See the report' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Interview report' })).toBeVisible();
});

test('the job kit keeps what is prepared and applied for, and exports no formula', async ({ page, learner }) => {
	test.setTimeout(120_000);
	await learner.begin();
	await page.goto('/interview/');
	await page.getByRole('link', { name: /^Job kit/ }).click();
	await page.getByRole('checkbox', { name: /^Two printed résumés/ }).check();
	await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
	await page.getByRole('textbox', { name: 'Who interviewed you' }).fill('Ms. Alvarez');
	await expect(page.getByText('Dear Ms. Alvarez,')).toBeVisible();
	await page.getByRole('button', { name: 'Add an application' }).click();
	await page.getByRole('textbox', { name: 'Company' }).fill('=1+1');
	await page.getByRole('textbox', { name: 'Role', exact: true }).fill('Tier 1');
	await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Applied' });
	await page.getByRole('button', { name: 'Add an offer' }).click();
	await page.getByRole('combobox', { name: 'Your mark for Pay' }).selectOption('4');
	await expect(page.getByText('4 of 5 by your own marks')).toBeVisible();
	await expectClean(page, 'job kit');
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /^Two printed résumés/ })).toBeChecked();
	await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('applied');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export applications as CSV' }).click();
	const file = await (await download).createReadStream();
	let csv = '';
	for await (const part of file) csv += String(part);
	expect(csv).toContain(`"'=1+1","Tier 1","Applied"`);
	await page.goto('/progress/');
	await page.getByRole('link', { name: 'Interview readiness' }).click();
	await expect(page.getByRole('heading', { name: /^Technical areas: 0 of 12/ })).toBeVisible();
	await expectClean(page, 'interview readiness');
});
