import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type Logger } from 'vite';
import { createLogger } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { content } from '#build/content-plugin.ts';
import type { BankEntry, ContentIndex } from '#lib/domain/bank/content.ts';
import { folderOf, objectiveYaml, sound, write } from './fixture-banks.ts';

/** A site of one empty page beside the banks. */
function siteOf(files: Record<string, string>): { site: string; banks: string } {
	const banks = folderOf(files);
	const site = join(banks, '..', 'site');
	mkdirSync(site);
	writeFileSync(join(site, 'index.html'), '<script type="module" src="/main.js"></script>');
	writeFileSync(join(site, 'main.js'), 'document.title = "site";');
	return { site, banks };
}

const options = ({ site, banks }: { site: string; banks: string }, customLogger?: Logger) => ({
	root: site,
	configFile: false as const,
	logLevel: 'silent' as const,
	plugins: [content(banks, 'release-1')],
	...(customLogger && { customLogger })
});

test('a build holds the manifest and every file that it names', async () => {
	const folders = siteOf(sound);
	await build(options(folders));
	const shipped = join(folders.site, 'dist', 'content');
	const read = (file: string): unknown => JSON.parse(readFileSync(join(shipped, file), 'utf8'));
	const { release, banks } = read('manifest.json') as ContentIndex;
	expect(release).toBe('release-1');
	const named = banks.flatMap((bank) =>
		(read(bank) as BankEntry).domains.flatMap(({ objectives }) => objectives.map(({ file }) => file))
	);
	expect(named).toHaveLength(2);
	expect(readdirSync(shipped).sort()).toEqual(['manifest.json', 'parts', ...banks, ...named].sort());
});

test('a server build ships no content', async () => {
	const folders = siteOf(sound);
	await build({ ...options(folders), build: { ssr: 'main.js' } });
	expect(readdirSync(join(folders.site, 'dist'))).toEqual(['main.mjs']);
});

test('a build fails with the place and remedy of each error', async () => {
	const broken = objectiveYaml.replace('answer: three', 'answer: 3').replace('FIRST?', 'FIRST');
	const failed = build(options(siteOf({ ...sound, 'small/1.1-trees.yaml': broken })));
	await expect(failed).rejects.toThrow(
		/2 error\(s\)[^]*1\.1-trees\.yaml:23 [^]*\[schema\] answer[^]*1\.1-trees\.yaml:8 [^]*\[1-full-question\]/
	);
});

async function serve(folders: { site: string; banks: string }, logger?: Logger) {
	const server = await createServer({ ...options(folders, logger), server: { port: 0 } });
	await server.listen();
	onTestFinished(() => server.close());
	const origin = server.resolvedUrls?.local[0] ?? '';
	const get = (path: string): Promise<Response> => fetch(`${origin}content/${path}`);
	const json = async (file: string): Promise<unknown> => (await get(file)).json();
	const treesFile = async (): Promise<string> => {
		const { banks } = (await json('manifest.json')) as ContentIndex;
		return ((await json(banks[0] ?? '')) as BankEntry).domains[0]?.objectives[0]?.file ?? '';
	};
	return { get, treesFile };
}

test('in dev content is served from the sources and follows their changes', async () => {
	const folders = siteOf(sound);
	const { get, treesFile } = await serve(folders);
	const before = await treesFile();
	const response = await get(before);
	expect(response.headers.get('Content-Type')).toBe('application/json');
	expect(await response.json()).toMatchObject({ bank: 'small', objective: '1.1' });

	write(folders.banks, 'small/1.1-trees.yaml', objectiveYaml.replace('Four are rare', 'Five are rarer'));
	await vi.waitFor(async () => {
		expect(await treesFile()).not.toBe(before);
	}, 4000);
	expect(await (await get(await treesFile())).text()).toContain('Five are rarer');
});

test('in dev an error is listed and what is sound is served', async () => {
	const logger = createLogger('silent');
	const told = vi.spyOn(logger, 'error');
	const broken = objectiveYaml.replace('answer: three', 'answer: 3');
	const { get, treesFile } = await serve(siteOf({ ...sound, 'small/1.1-trees.yaml': broken }), logger);
	expect(told.mock.calls[0]?.[0]).toContain('1.1-trees.yaml:23');
	expect(await (await get(await treesFile())).text()).toContain('s-1.1-pale-leaves');
});
