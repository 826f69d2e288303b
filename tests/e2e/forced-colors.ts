import type { Page } from '@playwright/test';

/**
 * What cannot be told apart once the system forces its colors: a thing that is on from those beside it that are off, and a
 * button from text.
 */
export async function lostInForcedColors(page: Page): Promise<string[]> {
	await page.emulateMedia({ forcedColors: 'active' });
	const lost = await page.evaluate(() => {
		const canvas = getComputedStyle(document.documentElement).backgroundColor;
		const visible = (element: Element): boolean => element.getClientRects().length > 0;
		/** What is drawn of it besides its letters, with what stands before and behind it. */
		const drawn = (element: Element): string =>
			[undefined, '::before', '::after']
				.map((part) => {
					const style = getComputedStyle(element, part);
					const edges = [style.borderTopWidth, style.borderLeftWidth, style.borderTopColor, style.borderLeftColor];
					const back = /, 0\)$/.test(style.backgroundColor) ? canvas : style.backgroundColor;
					return [style.content, back, style.outlineStyle, style.textDecorationLine, ...edges].join();
				})
				.join();
		const words = (element: Element): string => element.outerHTML.slice(0, 120);
		const found: string[] = [];
		const on = '[aria-pressed=true], [aria-selected=true], [aria-current]:not([aria-current=false])';
		for (const element of document.querySelectorAll(on)) {
			const off = [...(element.closest('nav, ul, ol, [role]:not(a)')?.querySelectorAll(element.tagName) ?? [])].find(
				(other) => !other.matches(on) && visible(other) && other.className === element.className
			);
			if (visible(element) && off !== undefined && drawn(element) === drawn(off)) {
				found.push(`on looks as off: ${words(element)}`);
			}
		}
		// A group of one choice whose own dots are hidden.
		for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
			const others = document.querySelectorAll(`input[name="${CSS.escape(input.name)}"]:not(:checked) + *`);
			const [mark, other] = [input.nextElementSibling, others[0]];
			const dotShown = input.getBoundingClientRect().width > 8 && getComputedStyle(input).opacity !== '0';
			if (!dotShown && mark !== null && other !== undefined && drawn(mark) === drawn(other)) {
				found.push(`chosen looks as not chosen: ${words(mark)}`);
			}
		}
		for (const button of document.querySelectorAll('main button.primary, main button.plain, main a.go')) {
			const style = getComputedStyle(button);
			if (visible(button) && (style.borderTopWidth === '0px' || style.borderTopStyle === 'none')) {
				found.push(`no edge: ${words(button)}`);
			}
		}
		return [...new Set(found)];
	});
	await page.emulateMedia({ forcedColors: 'none' });
	return lost;
}
