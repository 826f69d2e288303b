import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A tablet has the phone's or the desk's layout: there only sideways scrolling is looked for. */
const widths = [1280, 768, 360];

/** Axe finds nothing on the page as it stands, on a phone and a desk, and it does not scroll sideways, on a tablet neither. */
export async function expectClean(page: Page, where: string, at: readonly number[] = widths): Promise<void> {
	for (const width of at) {
		const place = `${where} at ${String(width)} px`;
		await page.setViewportSize({ width, height: 800 });
		if (width !== 768) {
			const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
			expect(passes.length, `${place}: axe looked at nothing`).toBeGreaterThan(5);
			const found = violations.map(({ id, nodes }) => `${place}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`);
			expect(found).toEqual([]);
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
	}
}
