import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const themes = [
	['dark', ['color-contrast']],
	['light', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']]
] as const;

/** A tablet has the phone's or the desk's layout: there only sideways scrolling is looked for. */
const widths = [1280, 768, 360];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe in the page itself: the app has no frames, and axe's own driver opens a second page for each look at the first,
 * which takes five times as long.
 */
async function analyze(page: Page, rules: readonly string[]): Promise<{ violations: string[]; passes: number }> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(axeSource);
	}
	return page.evaluate(async (values) => {
		const { axe } = window as unknown as {
			axe: { run: (where: Document, how: unknown) => Promise<AxeResults> };
		};
		const { violations, passes } = await axe.run(document, { runOnly: values });
		return {
			violations: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' | ')}`),
			passes: passes.length
		};
	}, rules);
}

/** Text that is still fading in is not what is meant. Asked again and again: not every transition keeps its promise to end. */
async function settled(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			!document
				.getAnimations()
				.some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity),
		undefined,
		{ polling: 50 }
	);
}

/**
 * Axe finds nothing on the page as it stands, on a phone and a desk, in light and in dark (where only colors can differ),
 * and it does not scroll sideways, on a tablet neither.
 */
export async function expectClean(page: Page, where: string, at: readonly number[] = widths): Promise<void> {
	// What is still being fetched has no heading yet, and is not what is meant.
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	for (const width of at) {
		const place = `${where} at ${String(width)} px`;
		await page.setViewportSize({ width, height: 800 });
		for (const [colorScheme, rules] of width === 768 ? [] : themes) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await settled(page);
			const { violations, passes } = await analyze(page, rules);
			expect(passes, `${place}, ${colorScheme}: axe looked at nothing`).toBeGreaterThan(
				colorScheme === 'light' ? 5 : 0
			);
			expect(violations.map((violation) => `${place}, ${colorScheme}: ${violation}`)).toEqual([]);
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
	}
}
