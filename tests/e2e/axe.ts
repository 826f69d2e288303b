import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing on the page as it stands, and it does not scroll sideways. */
export async function expectClean(page: Page, where: string): Promise<void> {
	const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
	expect(passes.length, `${where}: axe looked at nothing`).toBeGreaterThan(5);
	expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}
