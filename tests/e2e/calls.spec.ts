import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a call is taken by picking replies, rated, marked with the turns that earned it, and taken again from a turn', async ({
	page,
	learner
}) => {
	test.setTimeout(300_000);
	await learner.begin();
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
	const said = await conversation.innerText();
	await page.reload();
	await expect(conversation).toContainText(said.split('\n')[0] ?? '');
	await expect(conversation.getByRole('listitem')).toHaveCount(3);
	for (let i = 0; i < 30 && (await replies.count()) > 0; i++) {
		const before = await conversation.getByRole('listitem').count();
		await replies.first().click();
		await expect.poll(() => conversation.getByRole('listitem').count()).toBeGreaterThan(before);
	}
	const end = page.getByRole('button', { name: 'End the call' });
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

	await conversation.getByRole('button', { name: 'Try another reply here' }).first().click();
	await expect(conversation.getByRole('listitem')).toHaveCount(1);
	await expect(replies.first()).toBeVisible();
	await page.goto('/calls/');
	await expect(page.getByText('A call is waiting on the line')).toBeVisible();
});
