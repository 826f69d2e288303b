import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('every PBQ of an exam can be shown on a phone, fits it, and is marked', async ({ page, learner }) => {
	test.setTimeout(240_000);
	await learner.begin('CompTIA A+ Core 1', 'CompTIA A+ Core 2', 'CompTIA Network+');
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/practice/');
	await page.getByRole('radio', { name: 'Performance-based' }).check();
	await page.getByRole('spinbutton', { name: 'How many at most' }).fill('90');
	await page.getByRole('button', { name: /^Practice \d+$/ }).click();
	await expect(learner.stem).toBeVisible();
	const total = Number(await learner.progress.getAttribute('aria-valuemax'));
	expect(total).toBeGreaterThan(25);
	const wide: string[] = [];
	const unnamed: string[] = [];
	const kinds = new Set<string>();
	for (let i = 0; i < total; i++) {
		const item = await learner.item();
		const check = page.getByRole('button', { name: 'Check my work' });
		await expect(check).toBeVisible();
		if (!kinds.has(item.kind)) {
			kinds.add(item.kind);
			await expectClean(page, `${item.kind} question`);
			await page.setViewportSize({ width: 360, height: 800 });
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (overflow > 0) {
			wide.push(`${item.id} by ${String(overflow)} px`);
		}
		const nameless = await page
			.getByRole('article')
			.locator('input, select')
			.evaluateAll(
				(fields) =>
					fields.filter(
						(field) =>
							(field as HTMLInputElement).labels?.length === 0 &&
							!field.hasAttribute('aria-label') &&
							!field.hasAttribute('aria-labelledby')
					).length
			);
		if (nameless > 0) {
			unnamed.push(item.id);
		}
		await check.click();
		await expect(page.getByRole('heading', { level: 2, name: /^(?:Not right|Partly right)/ })).toBeVisible();
		if (kinds.size < 8 && i < 20) {
			const after = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (after > 0) {
				wide.push(`${item.id} reviewed, by ${String(after)} px`);
			}
		}
		await learner.goOn();
	}
	expect(wide).toEqual([]);
	expect(unnamed).toEqual([]);
	expect([...kinds].sort()).toEqual(['diagram', 'fill', 'group', 'match', 'order', 'table', 'terminal']);
});
