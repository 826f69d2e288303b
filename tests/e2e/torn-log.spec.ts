import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKillable } from '#tests/support/killable-browser.ts';
import { expect, Learner, test } from './fixtures.ts';
import { stored } from './stored.ts';

/** Header of a record of LevelDB's log: a checksum, 2,000 bytes to come, whole. A crash has kept the bytes from coming. */
const tornHeader = Buffer.from([1, 2, 3, 4, 0xd0, 0x07, 1]);

const logsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.log'));

test('what is written after a crash that tore the browser’s own log is kept', async ({ baseURL }) => {
	test.setTimeout(120_000);
	const profile = mkdtempSync(join(tmpdir(), 'firstline-torn-'));
	const site = baseURL ?? '';
	const open = async () => {
		const browser = await startKillable(profile);
		const page = browser.context.pages()[0] ?? (await browser.context.newPage());
		return { browser, page, learner: new Learner(page) };
	};

	const before = await open();
	await before.page.goto(site);
	await before.page.getByRole('checkbox', { name: 'CompTIA Network+' }).check();
	await before.page.getByRole('button', { name: 'Set up Today' }).click();
	await before.learner.start();
	await before.learner.answer(true);
	await expect(before.learner.next).toBeEnabled();
	// The browser writes this page's note that it is open some seconds later.
	const notes = join(profile, 'Default', 'Local Storage', 'leveldb');
	await expect
		.poll(() => logsIn(notes).some((name) => readFileSync(join(notes, name)).includes('firstline-open')), {
			timeout: 30_000
		})
		.toBe(true);
	await before.browser.kill();

	const databases = join(profile, 'Default', 'IndexedDB');
	const [folder] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
	const place = join(databases, folder ?? '');
	const [log, ...others] = logsIn(place);
	expect(others).toEqual([]);
	appendFileSync(join(place, log ?? ''), tornHeader);

	const after = await open();
	await after.page.goto(`${site}study/`);
	await after.learner.stem.waitFor();
	expect((await stored(after.page)).answers).toBe(1);
	await expect
		.poll(() => logsIn(place), { message: 'the torn log is left behind', timeout: 15_000 })
		.not.toContain(log);
	for (let i = 0; i < 3; i++) {
		await after.learner.answer(true);
		await after.learner.goOn();
	}
	await after.browser.kill();

	const last = await open();
	await last.page.goto(`${site}study/`);
	await last.learner.stem.waitFor();
	expect((await stored(last.page)).answers).toBe(4);
	await last.browser.kill();
	rmSync(profile, { recursive: true, force: true });
});
