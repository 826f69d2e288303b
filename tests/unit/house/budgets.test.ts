import { expect, test } from 'vitest';
import { allWithin, budgetTable, filesOf, type Chunk } from '#cli/budgets.ts';

const manifest: Record<string, Chunk & { dynamicImports?: string[] }> = {
	start: { file: 'start.js', imports: ['shared'] },
	page: { file: 'page.js', css: ['page.css'], imports: ['shared', 'memory'], dynamicImports: ['late'] },
	shared: { file: 'shared.js', imports: ['memory'] },
	memory: { file: 'memory.js', css: ['memory.css'], imports: ['shared'] },
	late: { file: 'late.js', css: ['late.css'] }
};

test('a route is weighed with all that it imports, once each, also in a circle', () => {
	expect([...filesOf(manifest, ['start', 'page'])].toSorted()).toEqual([
		'memory.css',
		'memory.js',
		'page.css',
		'page.js',
		'shared.js',
		'start.js'
	]);
});

test('what is fetched lazily does not weigh on the first screen', () => {
	expect(filesOf(manifest, ['page'])).not.toContain('late.js');
});

test('an entry that the build does not have is an error, not nothing', () => {
	expect(() => filesOf(manifest, ['settings'])).toThrow('no chunk "settings"');
});

test('the table says what is over its budget, and one byte over is over', () => {
	const usages = [
		{ name: '/', bytes: 90_000, limit: 90_000 },
		{ name: '/study', bytes: 90_001, limit: 90_000 }
	];
	expect(allWithin(usages.slice(0, 1))).toBe(true);
	expect(allWithin(usages)).toBe(false);
	expect(budgetTable(usages).split('\n')).toEqual([
		'/        90.0 of   90.0 kB',
		'/study   90.0 of   90.0 kB   OVER BUDGET'
	]);
});
