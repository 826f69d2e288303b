import { expect, test } from 'vitest';
import { packageOf, readLicences, runtimeParts } from '#build/licences.ts';

test('every shipped part is listed with its version and the text of its licence, which lets us ship it', () => {
	const licences = readLicences('.');
	expect(licences.map(({ name }) => name)).toEqual(expect.arrayContaining(['dexie', 'ts-fsrs', ...runtimeParts]));
	for (const { name, version, licence, text } of licences) {
		expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
		expect(licence, name).toMatch(/^(?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)$/);
		expect(text.length, name).toBeGreaterThan(500);
		expect(text, name).toMatch(/copyright|apache license/i);
		// The bundler's own file goes on with what only runs at build.
		expect(text.length, name).toBeLessThan(15_000);
	}
});

test.each([
	['/a/node_modules/dexie/dist/modern/dexie.mjs', 'dexie'],
	['/a/node_modules/@sveltejs/kit/src/runtime/client/entry.js', '@sveltejs/kit'],
	['/a/node_modules/svelte/node_modules/esm-env/index.js', 'esm-env'],
	[String.raw`C:\a\node_modules\clsx\dist\clsx.mjs`, 'clsx'],
	['\0vite/preload-helper.js', 'vite'],
	['\0rolldown/runtime.js', 'rolldown'],
	['/a/src/lib/domain/log/order.ts', undefined],
	['\0virtual:licences', undefined]
])('the module %s belongs to %s', (module, name) => {
	expect(packageOf(module)).toBe(name);
});
