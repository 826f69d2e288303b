import type { Page } from '@playwright/test';
import { firstAnswers } from '#tests/support/answered-log.ts';
import { screens } from '#tests/support/screens.ts';
import { expect, test } from './fixtures.ts';
import { lostInForcedColors } from './forced-colors.ts';
import { putEvents, studyDay } from './put-events.ts';

/** Texts that a box cuts off, and how far the page is wider than the window. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) {
			const wide = [...document.body.querySelectorAll('*')].filter(
				(box) => box.getBoundingClientRect().right > clientWidth + 1
			);
			const inner = wide.filter((box) => !wide.some((other) => other !== box && box.contains(other)));
			const names = inner.slice(0, 3).map((box) => box.outerHTML.slice(0, 80));
			found.push(`${String(scrollWidth - clientWidth)} px too wide: ${names.join(' and ')}`);
		}
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
			const words = node.textContent?.trim() ?? '';
			const range = document.createRange();
			range.selectNodeContents(node);
			const text = range.getBoundingClientRect();
			if (words === '' || text.width === 0) continue;
			for (let box = node.parentElement; box !== null && box !== document.body; box = box.parentElement) {
				const { overflowX, overflowY, clipPath, webkitLineClamp, position } = getComputedStyle(box);
				const edge = box.getBoundingClientRect();
				// For screen readers alone, or shortened to some lines on purpose, or a box that scrolls.
				if (clipPath !== 'none' || webkitLineClamp !== 'none' || [overflowX, overflowY].includes('auto')) break;
				const cutX = overflowX !== 'visible' && text.right > edge.right + 1;
				const cutY = overflowY !== 'visible' && text.bottom > edge.bottom + 1;
				if (cutX || cutY) found.push(`“${words.slice(0, 40)}” is cut off by ${box.tagName}.${box.className}`);
				if (position === 'fixed') break;
			}
		}
		return [...new Set(found)];
	});
}

for (const { width, text } of [
	{ width: 360, text: 200 },
	{ width: 1280, text: 200 },
	{ width: 1600, text: 100 }
]) {
	test(`nothing is cut off or lost in forced colors on any screen at ${String(width)} px and ${String(text)} % text`, async ({
		page,
		learner
	}) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const browser = await page.context().newCDPSession(page);
		await browser.send('Page.setFontSizes', { fontSizes: { standard: (16 * text) / 100, fixed: (13 * text) / 100 } });
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await page.getByRole('checkbox').first().waitFor();
		expect.soft(await cutOff(page), 'first run').toEqual([]);
		await learner.begin();
		await putEvents(page, firstAnswers('network-plus', { '1': 0.85, '2': 0.7, '3': 0.6 }, 3, 20, studyDay() - 1));
		for (const path of screens) {
			await page.goto(path);
			await expect(page.locator('main h1').first()).toBeVisible();
			await expect(page.locator('main [role=status]').filter({ hasText: '…' })).toHaveCount(0);
			await page.waitForLoadState('networkidle');
			expect.soft(await cutOff(page), path).toEqual([]);
			expect.soft(await lostInForcedColors(page), `${path} in forced colors`).toEqual([]);
		}
	});
}
