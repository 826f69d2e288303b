import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceDigest } from '#build/source-digest.mjs';
import { run } from '#cli/install.mjs';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'firstline-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

const write = (path: string, text: string) => {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), text);
};

test('a build has the same version as long as its sources are the same', () => {
	write('src/b.ts', 'b');
	write('src/a.ts', 'a');
	const first = sourceDigest(root, '');
	write('tests/a.test.ts', 'no source');
	write('src/a.ts', 'a');
	expect(sourceDigest(root, '')).toBe(first);
	expect(first).toMatch(/^[0-9a-f]{12}$/);
});

test.each([
	['a changed file', 'src/a.ts', 'changed'],
	['a new file', 'question-banks/network-plus/1.1.yaml', ''],
	['other packages', 'package-lock.json', '{}']
])('%s gives a build another version', (_, path, text) => {
	write('src/a.ts', 'a');
	const before = sourceDigest(root, '');
	write(path, text);
	expect(sourceDigest(root, '')).not.toBe(before);
});

test('a build for a folder of its host is another version: `npm start` must not serve it at the root', () => {
	write('src/a.ts', 'a');
	expect(sourceDigest(root, '/firstline')).not.toBe(sourceDigest(root, ''));
});

test('moving text from one file to the next is a change', () => {
	write('src/a.ts', 'ab');
	write('src/b.ts', 'c');
	const before = sourceDigest(root, '');
	write('src/a.ts', 'a');
	write('src/b.ts', 'bc');
	expect(sourceDigest(root, '')).not.toBe(before);
});

test('a command gives its exit code, and one that does not exist fails', async () => {
	expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
	expect(await run(join(root, 'no-such-command'), [])).toBe(127);
});

test('a command that takes too long ends with all that it started', async () => {
	const child = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(join(root, 'beat'))}, '.'), 20)`;
	const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`;
	expect(await run(process.execPath, ['-e', parent], { seconds: 2 })).not.toBe(0);
	rmSync(join(root, 'beat'));
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(existsSync(join(root, 'beat'))).toBe(false);
});
