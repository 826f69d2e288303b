import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const widths = [1280, 768, 360];

/** Axe finds nothing on the page as it stands, on a phone, a tablet and a desk, and it does not scroll sideways. */
export async function expectClean(page: Page, where: string, at: readonly number[] = widths): Promise<void> {
	for (const width of at) {
		const place = `${where} at ${String(width)} px`;
		await page.setViewportSize({ width, height: 800 });
		const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(passes.length, `${place}: axe looked at nothing`).toBeGreaterThan(5);
		expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
			[]
		);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
	}
}
