import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Gallery from '#lib/features/gallery/Gallery.svelte';
import gallerySource from '#lib/features/gallery/Gallery.svelte?raw';
import '#app.css';

afterEach(() => {
	document.documentElement.style.colorScheme = '';
});

test('every presentational component is in the gallery', () => {
	const components = Object.keys(import.meta.glob('/src/lib/ui/*.svelte')).map((path) => path.split('/').at(-1) ?? '');
	expect(components.length).toBeGreaterThan(8);
	expect(components.filter((name) => !gallerySource.includes(`#lib/ui/${name}'`))).toEqual([]);
});

for (const theme of ['light', 'dark']) {
	for (const width of [360, 768, 1280]) {
		test(`the gallery is whole in ${theme} at ${String(width)} px: no cue by colour alone, nothing cut off`, async () => {
			document.documentElement.style.colorScheme = theme;
			await page.viewport(width, 900);
			document.documentElement.lang = 'en';
			document.title = 'Gallery';
			await render(Gallery);
			const { violations, passes } = await axe.run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
			});
			expect(passes.length).toBeGreaterThan(10);
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		});
	}
}

test('what is asked first is done only when it was said', async () => {
	await render(Gallery);
	const dialog = page.getByRole('dialog', { name: 'Do it?' });
	for (const leave of ['Cancel', 'Escape']) {
		await page.getByRole('button', { name: 'Ask first' }).click();
		await expect.element(dialog).toBeVisible();
		if (leave === 'Escape') await userEvent.keyboard('{Escape}');
		else await dialog.getByRole('button', { name: leave }).click();
		await expect.element(page.getByText('It was not done.')).toBeVisible();
	}
	await page.getByRole('button', { name: 'Ask first' }).click();
	await dialog.getByRole('button', { name: 'Do it' }).click();
	await expect.element(page.getByText('It was done.')).toBeVisible();
});
