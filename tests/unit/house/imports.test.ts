import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test, vi } from 'vitest';

// The first lint loads every plugin, on a busy machine for longer than a test usually may take.
vi.setConfig({ testTimeout: 60_000 });

// Lints a snippet, as if it stood in that file, by the real configuration without the rules that need types.
const linter = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

const laws = [
	'@typescript-eslint/no-restricted-imports',
	'no-restricted-syntax',
	'no-restricted-globals',
	'no-restricted-properties',
	'no-restricted-exports',
	'svelte/no-at-html-tags'
];

async function broken(file: string, code: string): Promise<string[]> {
	const source = file.endsWith('.svelte') && !code.startsWith('<') ? `<script lang="ts">\n${code}\n</script>` : code;
	const [result] = await linter.lintText(`${source}\n`, { filePath: file });
	const messages = result?.messages ?? [];
	const fatal = messages.find((message) => message.fatal);
	if (fatal !== undefined || result === undefined) {
		throw new Error(`${file} was not linted: ${fatal?.message ?? 'ignored'}`);
	}
	return messages.filter(({ ruleId }) => ruleId !== null && laws.includes(ruleId)).map(({ message }) => message);
}

/** Where the code stands, the code, and a word of the message that must come. */
type Forbidden = readonly [file: string, code: string, says: string];
type Allowed = readonly [file: string, code: string];

const use = (path: string): string => `import { thing } from '${path}'; thing();`;
const type = (path: string): string => `import type { Thing } from '${path}'; export type Other = Thing;`;
const lazily = (path: string): string => `void import('${path}');`;

const route = 'src/routes/study/+page.ts';
const feature = 'src/lib/features/study/study-run.svelte.ts';
const storage = 'src/lib/storage/log.ts';
const platform = 'src/lib/platform/clock.ts';
const worker = 'src/lib/workers/rebuild.ts';
const ui = 'src/lib/ui/Button.svelte';
const chart = 'src/lib/charts/bars.ts';
const builder = 'src/build/compile.ts';
const command = 'src/cli/bank-check.ts';
const within = (area: string, file = 'thing.ts'): string => `src/lib/domain/${area}/${file}`;

const layers: [file: string, may: string[], mayNot: string[]][] = [
	[
		route,
		['#lib/features/study/StudyPage.svelte', '#lib/ui/Button.svelte', '$app/paths'],
		[
			'#lib/domain/shared/units.ts',
			'#lib/storage/log.ts',
			'#lib/platform/clock.ts',
			'#lib/workers/a.ts',
			'#lib/charts/a.ts'
		]
	],
	[
		feature,
		[
			'#lib/features/study/a.ts',
			'#lib/domain/learning/memory.ts',
			'#lib/storage/log.ts',
			'#lib/platform/clock.ts',
			'#lib/workers/rebuild.ts?worker',
			'#lib/ui/Button.svelte',
			'#lib/charts/a.ts',
			'svelte/reactivity'
		],
		['#lib/features/settings/a.ts', '#build/compile.ts', '#cli/bank-check.ts', '#tests/support/a.ts', 'node:fs']
	],
	[
		storage,
		['#lib/storage/tables.ts', '#lib/domain/learning/unit-fold.ts', 'dexie', 'zod/mini'],
		['#lib/platform/clock.ts', '#lib/features/study/a.ts', '#lib/ui/a.ts', '#lib/workers/a.ts', 'node:fs']
	],
	[
		platform,
		['#lib/domain/shared/units.ts', './clock.ts'],
		['#lib/domain/learning/memory.ts', '#lib/storage/log.ts', '#lib/features/study/a.ts', '#lib/ui/a.ts']
	],
	[
		worker,
		['#lib/domain/log/order.ts', '#lib/storage/rebuild.ts'],
		['#lib/features/study/a.ts', '#lib/platform/clock.ts', '#lib/ui/a.ts', '#lib/charts/a.ts']
	],
	[
		'src/lib/keys/KeyRows.svelte',
		['#lib/keys/a.ts', '#lib/ui/a.ts'],
		['#lib/domain/shared/units.ts', '#lib/features/study/a.ts', '#lib/storage/log.ts']
	],
	[
		chart,
		['#lib/ui/a.ts', './scale.ts', 'd3-scale'],
		['#lib/domain/shared/units.ts', '#lib/features/study/a.ts', '#lib/storage/log.ts']
	],
	[
		ui,
		['#lib/ui/a.ts', '@lucide/svelte'],
		['#lib/domain/shared/units.ts', '#lib/charts/a.ts', '#lib/features/study/a.ts', '#lib/storage/log.ts']
	],
	[
		builder,
		['#build/a.ts', '#lib/domain/bank/marking.ts', 'yaml', 'node:fs'],
		['#cli/a.ts', '#lib/storage/log.ts', '#lib/features/study/a.ts']
	],
	[
		command,
		['#build/a.ts', '#cli/a.ts', '#lib/domain/bank/marking.ts', 'node:fs'],
		['#lib/storage/log.ts', '#lib/ui/a.ts']
	],
	[
		'src/service-worker/index.ts',
		['./release.ts', '$service-worker'],
		['#lib/domain/bank/content.ts', '#lib/platform/clock.ts']
	],
	['src/hooks.client.ts', ['#lib/features/study/a.ts'], ['#lib/storage/log.ts']]
];

const areas: [area: string, may: string[], mayNot: string[]][] = [
	['shared', [], ['log', 'bank', 'learning']],
	['log', ['shared'], ['bank', 'learning', 'exam']],
	['language', ['shared', 'log'], ['bank', 'calls', 'learning']],
	['bank', ['shared', 'log'], ['learning', 'exam', 'readiness']],
	['learning', ['shared', 'log', 'bank'], ['exam', 'readiness', 'calls']],
	['exam', ['shared', 'log', 'bank', 'learning'], ['readiness', 'interview']],
	['readiness', ['shared', 'log', 'bank', 'learning', 'exam'], ['calls', 'stories', 'interview']],
	['interview', ['shared', 'log', 'bank', 'stories', 'calls', 'language'], ['learning', 'exam', 'readiness']],
	['calls', ['shared', 'log', 'language'], ['bank', 'stories', 'interview', 'shift']],
	['shift', ['shared', 'log', 'calls'], ['bank', 'stories', 'learning']],
	['stories', ['shared', 'log', 'language'], ['bank', 'calls', 'interview']],
	['backup', ['shared', 'log'], ['bank', 'learning', 'exam']]
];

const schemaReaders = [
	builder,
	command,
	within('backup'),
	'src/lib/features/import/preview.ts',
	within('bank', 'facts.schema.ts')
];
const impure = [
	'window.scrollTo(0, 0);',
	'document.title;',
	'navigator.onLine;',
	'indexedDB.open("a");',
	'localStorage.clear();',
	'void fetch("/a");',
	'performance.now();',
	'crypto.randomUUID();',
	'setTimeout(run, 1);',
	'process.exit();',
	'globalThis.fetch("/a");',
	'new Worker("/a");',
	'Date.now();',
	'const { now } = Date; now();',
	'new Date();',
	'Date();',
	'Math.random();'
];

const forbidden: Forbidden[] = [
	...layers.flatMap(([file, , mayNot]) =>
		mayNot.flatMap((path): Forbidden[] => [
			[file, use(path), path.startsWith('node:') ? 'browser' : 'may import'],
			[file, lazily(path), path.startsWith('node:') ? 'browser' : 'may import']
		])
	),
	...areas.flatMap(([area, , mayNot]) =>
		mayNot.map((other): Forbidden => [within(area), use(`#lib/domain/${other}/thing.ts`), `domain/${area} may import`])
	),
	[within('learning'), type('#lib/domain/exam/form.ts'), 'may import'],
	[within('bank'), use('#lib/storage/log.ts'), 'may import'],
	[within('bank'), use('svelte'), 'pure'],
	[within('bank'), use('node:crypto'), 'pure'],
	[within('bank', 'facts.schema.ts'), use('yaml'), 'pure'],
	...impure.map((code): Forbidden => [within('learning'), code, 'argument']),
	['src/lib/domain/learning/memory.ts', 'new Date();', 'argument'],

	// `../` anywhere
	...[
		route,
		feature,
		storage,
		platform,
		worker,
		chart,
		ui,
		builder,
		command,
		within('bank'),
		'tests/unit/a.test.ts'
	].map((file): Forbidden => [file, use('../other.ts'), '#lib/']),
	[feature, type('../other.ts'), '#lib/'],
	[feature, use('./parts/../other.ts'), '#lib/'],
	[feature, `export { thing } from '../other.ts';`, '#lib/'],
	[feature, use('$lib/ui/a.ts'), 'may import'],
	[feature, use('/src/lib/ui/a.ts'), 'may import'],

	// packages and schemas
	...[route, feature, storage, platform, worker, chart, ui, within('bank'), within('learning', 'queue.ts')].map(
		(file): Forbidden => [file, use('ts-fsrs'), 'memory.ts']
	),
	...[route, feature, platform, worker, chart, ui, within('log')].map((file): Forbidden => [
		file,
		type('dexie'),
		'storage'
	]),
	[feature, lazily('dexie'), 'storage'],
	...[route, feature, storage, platform, worker, chart, ui, within('bank')].map((file): Forbidden => [
		file,
		use('zod'),
		'schema'
	]),
	[feature, use('zod/mini'), 'storage'],
	[feature, use('#lib/domain/bank/item.schema.ts'), 'import type'],
	[feature, lazily('#lib/domain/bank/item.schema.ts'), 'import type'],
	[storage, use('#lib/domain/bank/item.schema.ts'), 'import type'],
	[within('bank'), use('./item.schema.ts'), 'import type'],

	// ways around the rules
	[feature, 'void import(`#lib/storage/${name}.ts`);', 'Write the imported path out'],
	[feature, `import.meta.glob('/src/lib/storage/*.ts');`, 'Write the imported path out'],

	// storage transactions
	[storage, `await db.transaction('rw', db.events, async () => { await fetch('/a'); });`, 'transaction'],
	[storage, `await db.transaction('rw', db.events, () => new Promise((done) => setTimeout(done, 5)));`, 'transaction'],
	[storage, `await db.transaction('rw', db.events, () => crypto.subtle.digest('SHA-256', bytes));`, 'transaction'],

	// exports, markup, tests
	[feature, 'export default class StudyRun {}', 'default'],
	[within('bank'), 'const a = 1; export { a as default };', 'default'],
	[ui, '<p>{@html text}</p>', '@html'],
	['tests/unit/a.test.ts', `test.skip('later', () => {});`, 'Every test runs'],
	['tests/unit/a.test.ts', `test.only('now', () => {});`, 'Every test runs'],
	['tests/unit/a.test.ts', `test.todo('some day');`, 'Every test runs']
];

const allowed: Allowed[] = [
	...layers.flatMap(([file, may]) => may.flatMap((path): Allowed[] => [[file, use(path)]])),
	...areas.flatMap(([area, may]) =>
		[area, ...may].map((other): Allowed => [within(area, 'deep/thing.ts'), use(`#lib/domain/${other}/thing.ts`)])
	),
	...areas.map(([area]): Allowed => [within('log', 'event.ts'), type(`#lib/domain/${area}/events.ts`)]),
	...schemaReaders.map((file): Allowed => [file, use('#lib/domain/bank/item.schema.ts')]),
	[within('backup', 'bundle.schema.ts'), use('#lib/domain/learning/events.schema.ts')],
	...[feature, storage, worker, within('bank'), within('exam')].map((file): Allowed => [
		file,
		type('#lib/domain/bank/item.schema.ts')
	]),
	['src/service-worker/index.ts', type('#lib/domain/bank/content.ts')],
	['src/lib/domain/learning/memory.ts', use('ts-fsrs')],
	[within('bank', 'item.schema.ts'), use('zod')],
	[builder, use('zod')],
	[command, use('zod')],
	[
		within('learning'),
		'export const at = (millis: number, name: string) => [new Date(millis), Math.floor(millis), name];'
	],
	[feature, 'new Date(); setTimeout(run, 1); Math.random();'],
	[feature, lazily('#lib/features/study/late.ts')],
	[storage, `await fetch('/a'); await db.transaction('rw', db.events, () => db.events.add(event));`],
	[ui, '<p>{text}</p>'],
	['src/build/content-plugin.ts', use('./compile.ts')],
	['vite.config.ts', 'export default {};'],
	['tests/e2e/playwright.config.ts', 'export default {};'],
	['tests/unit/a.test.ts', `import { a } from '#lib/storage/log.ts'; test('runs', () => { a(); });`]
];

test.each(forbidden)('%s may not hold: %s', async (file, code, says) => {
	expect(await broken(file, code)).toContainEqual(expect.stringContaining(says));
});

test.each(allowed)('%s may hold: %s', async (file, code) => {
	expect(await broken(file, code)).toEqual([]);
});
