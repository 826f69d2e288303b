import { expectClean } from './axe.ts';
import { test } from './fixtures.ts';

test('axe finds nothing on any screen', async ({ page, learner }) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	await page.getByRole('checkbox').first().waitFor();
	await expectClean(page, 'first run');
	await page.goto('/study/');
	await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
	await expectClean(page, 'nothing due');
	await page.goto('/no/such/page/');
	await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
	await expectClean(page, 'not found');

	await learner.begin('CompTIA A+ Core 1', 'CompTIA A+ Core 2', 'CompTIA Network+');
	await expectClean(page, 'today');
	await learner.start();
	const seen = new Set<string>();
	for (let i = 0; i < 20 && seen.size < 2; i++) {
		const { kind } = await learner.item();
		if (!seen.has(kind)) {
			await expectClean(page, `${kind} question`);
		}
		await learner.answer(i % 2 === 0);
		if (!seen.has(kind)) {
			await expectClean(page, `${kind} feedback`);
		}
		seen.add(kind);
		await learner.goOn();
	}
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keys' }).waitFor();
	await expectClean(page, 'keys');
});
