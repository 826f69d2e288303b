import type { Page } from '@playwright/test';
import { firstAnswers } from '#tests/support/answered-log.ts';
import { expect, test } from './fixtures.ts';
import { putEvents } from './put-events.ts';

// The main screens beside pictures of them: what moved, vanished or changed color shows, a word or a number does not.
// After a change that is meant: npm run e2e -- pictures --update-snapshots, and look at each picture.

const now = new Date('2027-01-04T12:00:00Z');
const screens = {
	today: '/',
	practice: '/practice/',
	exam: '/exam/',
	calls: '/calls/',
	shift: '/calls/shift/?shift=monday-0900',
	stories: '/stories/',
	interview: '/interview/',
	progress: '/progress/',
	library: '/library/',
	kinds: '/gallery/',
	settings: '/settings/',
	help: '/help/'
};
const looks = [
	{ name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 800 } },
	{ name: 'desk', colorScheme: 'dark', viewport: { width: 1280, height: 800 } }
] as const;

/** How wide some text is: pictures can be compared closely only where letters look as they did when they were taken. */
const letters = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const context = document.createElement('canvas').getContext('2d');
		if (context === null) return '';
		return ['system-ui', 'monospace', 'sans-serif']
			.map((face) => {
				context.font = `16px ${face}`;
				return context.measureText('Ask, listen, mend: 0123456789').width.toFixed(2);
			})
			.join(' ');
	});
const lettersOfPictures = '250.38 278.40 219.70';

for (const { name: look, ...use } of looks) {
	test.describe(look, () => {
		test.use({ ...use, timezoneId: 'UTC', reducedMotion: 'reduce' });

		test(`the main screens look as in their pictures, ${look}`, async ({ page, learner }) => {
			test.setTimeout(180_000);
			await page.clock.setFixedTime(now);
			await learner.begin();
			const found = await letters(page);
			// With other letters only what is far off can show: a part that is missing, or a theme that is not on.
			const maxDiffPixelRatio = found === lettersOfPictures ? 0.01 : 0.35;
			const day = Math.floor(now.getTime() / 86_400_000);
			await putEvents(page, firstAnswers('network-plus', { '1': 0.85, '2': 0.7, '3': 0.6 }, 3, 20, day - 1));
			for (const [name, path] of Object.entries(screens)) {
				await page.goto(path);
				await expect(page.locator('main h1').first()).toBeVisible();
				await expect(page.locator('main [role=status]').filter({ hasText: '…' })).toHaveCount(0);
				await page.waitForLoadState('networkidle');
				await expect.soft(page).toHaveScreenshot(`${name}-${look}.png`, { maxDiffPixelRatio });
			}
		});
	});
}
