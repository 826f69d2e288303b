import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupEntries } from '#lib/domain/backup/backup.ts';
import { seal } from '#lib/domain/backup/sealed.ts';
import { packArchive, sha256 } from '#lib/platform/archive.ts';
import { webCipher } from '#lib/platform/sealing.ts';

const empty = { madeAt: Date.UTC(2026, 0, 5), events: [], documents: [], files: [] };
const file = join(mkdtempSync(join(tmpdir(), 'firstline-sealed-')), 'a.firstline');
const sealed = await seal(packArchive(await backupEntries(empty, sha256)), 'four plain words', webCipher);
writeFileSync(file, sealed);

const check = (passphrase?: string) => {
	const { FIRSTLINE_PASSPHRASE: _, ...env } = process.env;
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check-bank.ts', file], {
		encoding: 'utf8',
		env: { ...env, ...(passphrase !== undefined && { FIRSTLINE_PASSPHRASE: passphrase }) }
	});
};

test('the command tells a backup under a passphrase apart, and looks into it when it is given the words', () => {
	expect(check()).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('a whole backup under a passphrase (AES-256-GCM, PBKDF2 with 600000') as string
	});
	expect(check('four plain words')).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('a sound backup of 2026-01-05: 0 events') as string
	});
	expect(check('five plain words')).toMatchObject({
		status: 1,
		stderr: expect.stringMatching(/^\S+: The passphrase is wrong[^\n]*\n$/) as string
	});
	writeFileSync(file, sealed.slice(0, -1));
	expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('changed or damaged') as string });
}, 180_000);
