import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { backupEntries } from '#lib/domain/backup/backup.ts';
import { packArchive, sha256 } from '#lib/platform/archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-bank-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function check(name: string, content?: string | Uint8Array): { status: number | null; out: string } {
	const path = join(folder, name);
	if (content !== undefined) writeFileSync(path, content);
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check-bank.ts', path], {
		encoding: 'utf8'
	});
	const out = `${stdout}${stderr}`.replaceAll(folder, '');
	expect(out).not.toMatch(/^\s+at /m);
	return { status, out };
}

test('sound files of every format are summed up', async () => {
	const backup = { madeAt: 0, events: [], documents: [], files: [] };
	expect(check('a.gift', 'A? {=1}\n')).toEqual({ status: 0, out: '/a.gift: GIFT: a, 1 card\n' });
	expect(check('b.txt', 'Q?\nA. x\nB. y\nANSWER: B\n')).toEqual({ status: 0, out: '/b.txt: Aiken: b, 1 card\n' });
	expect(check('c.csv', 'front,back\nq,a\n')).toMatchObject({
		status: 0,
		out: expect.stringMatching(/1 card\n$/) as string
	});
	expect(check('d.firstline', packArchive(await backupEntries(backup, sha256)))).toEqual({
		status: 0,
		out: '/d.firstline: a sound backup of 1970-01-01: 0 events, 0 revisions of texts, 0 recordings\n'
	});
}, 60_000);

test('what is wrong is told with its line and its remedy', () => {
	const gift = check('a.gift', 'A? {=1}\n\nB? {=1\n~2\n');
	expect(gift).toMatchObject({
		status: 1,
		out: expect.stringMatching(
			/^\/a\.gift:4 {2}is not GIFT: .* -> Write .*\n\/a\.gift: 1 card sound, 1 wrong\n$/
		) as string
	});
	const bank = check('b.yaml', 'objective: "1.1"\nitems:\n  - id: x\n    kind: recall\n');
	expect(bank.status).toBe(1);
	expect(bank.out).toMatch(/\/b\.yaml:3 {2}x {2}\[schema\] answer: .* -> add it/);
	expect(check('c.yaml', `a: ${'['.repeat(20_000)}`)).toMatchObject({
		status: 1,
		out: expect.stringContaining('/c.yaml:1  is nested too deeply') as string
	});
}, 60_000);

test('missing, binary and cut-off files and folders are refused in words', () => {
	expect(check('missing.gift')).toEqual({
		status: 1,
		out: '/missing.gift: there is no such file -> correct the path\n'
	});
	expect(check('.').out).toMatch(/is a folder or a device -> name a file in it/);
	expect(check('e.bin', new Uint8Array([0xff, 0x00, 0x80])).out).toMatch(/is no text in UTF-8 -> /);
	expect(check('f.firstline', 'PK\u0003\u0004rubbish')).toMatchObject({ status: 1 });
}, 60_000);
