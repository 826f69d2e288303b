import { readdirSync } from 'node:fs';

// Who may import whom (design.md section 2).

/** @typedef {{ path: string, message: string, types?: boolean }} Ban  Paths that match may not be imported (`types`: except as types). */
/** @typedef {{ selector: string, message: string }} Syntax */

const climbing = {
	path: String.raw`(?:^|/)\.\.(?:/|$)`,
	message: 'Write the path as #lib/<folder>/<file>.ts; `../` hides which layer is asked.'
};
const onlySchemaReaders = {
	path: String.raw`\.schema\.ts$`,
	types: true,
	message:
		'Take its types with `import type`: the value brings zod (75 kB) into the app. Only build, cli, domain/backup and features/import parse by schema.'
};
const browserOnly = { path: '^node:', message: 'This runs in the browser; Node belongs to src/build and src/cli.' };

/** @param {string} exceptions regular expression of what may be imported from packages all the same */
const packages = (exceptions) => [
	{
		path: `^(?!${exceptions})zod(?:/|$)`,
		message: 'zod belongs to *.schema.ts (zod/mini to storage): it weighs 75 kB.'
	},
	{
		path: `^(?!${exceptions})dexie(?:/|$)`,
		message: 'Only src/lib/storage knows Dexie: ask it through #lib/storage/….'
	},
	{
		path: `^(?!${exceptions})ts-fsrs(?:/|$)`,
		message: 'Only domain/learning/memory.ts knows ts-fsrs and its traps: use #lib/domain/learning/memory.ts.'
	}
];

/**
 * What lies in `files` may import of ours only what begins with one of `may`.
 * @param {object} zone
 * @param {string} zone.name
 * @param {string[]} zone.files
 * @param {string[]} zone.may
 * @param {boolean} [zone.asTypes] anything else of ours may be imported as types
 * @param {boolean} [zone.onNode] never shipped: may use Node, zod and schemas
 * @param {boolean} [zone.readsSchemas]
 * @param {string} [zone.exceptions] regular expression of packages that only this zone may import
 * @param {Ban[]} [zone.bans]
 * @param {Syntax[]} [zone.syntax]
 * @returns {import('eslint').Linter.Config}
 */
function zone(zone) {
	const { name, files, may, asTypes = false, onNode = false, readsSchemas = onNode, bans = [], syntax = [] } = zone;
	const exceptions = zone.exceptions ?? (onNode ? 'zod' : 'none');
	const list = may.length === 0 ? 'nothing of ours' : may.join(', ').replaceAll(/\/(?=,|$)/g, '');
	/** @type {Ban[]} */
	const all = [
		climbing,
		{
			path: `^(?:#|\\$lib|/?src/)(?!(?<=#)(?:${may.length === 0 ? 'none' : may.join('|')}))`,
			types: asTypes,
			message: `${name} may import ${list}; move what is shared to a layer that both may import (design.md section 2).`
		},
		...packages(exceptions),
		...(readsSchemas ? [] : [onlySchemaReaders]),
		...(onNode ? [] : [browserOnly]),
		...bans
	];
	const patterns = all.map(({ path, message, types }) => ({
		regex: path,
		message,
		allowTypeImports: types ?? false,
		caseSensitive: true
	}));
	// The rule that takes the patterns does not see `import()`.
	const lazily = all.map(({ path, message }) => ({
		selector: `ImportExpression > Literal[value=/${path.replaceAll('/', String.raw`\u002F`)}/]`,
		message
	}));
	return {
		name: `house/${name}`,
		files,
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
			'no-restricted-syntax': ['error', ...lazily, ...(onNode ? [] : [writtenOut]), ...syntax]
		}
	};
}

const writtenOut = {
	selector:
		'ImportExpression[source.type!="Literal"], MemberExpression[object.type="MetaProperty"][property.name="glob"]',
	message: 'Write the imported path out, so that the import rules can read it.'
};

/** @param {string} folder */
const areasOf = (folder) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((at) => (at.isDirectory() ? at.name : []));

/**
 * What a domain area may import besides itself, shared and log; an area not listed here may import nothing else.
 * @type {Record<string, string[]>}
 */
const domainMay = {
	shared: [],
	log: [],
	language: [],
	bank: [],
	exam: ['bank', 'learning'],
	learning: ['bank'],
	readiness: ['bank', 'learning', 'exam'],
	interview: ['bank', 'stories', 'calls', 'language'],
	calls: ['language', 'learning'],
	shift: ['calls'],
	stories: ['language'],
	decks: ['bank', 'learning', 'exam'],
	backup: []
};

/** What the browser or Node would lend; a complete list of their globals makes linting slow. */
const impure = `globalThis window self global document navigator location history screen localStorage sessionStorage
	indexedDB caches fetch XMLHttpRequest WebSocket EventSource BroadcastChannel MessageChannel Worker SharedWorker Blob
	File FileReader Image Audio AudioContext Notification speechSynthesis matchMedia addEventListener dispatchEvent
	performance crypto setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame
	requestIdleCallback console process Buffer require alert confirm prompt event name status`.split(/\s+/);

const pure = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'The clock is an argument: take `now: Millis`.'
	},
	{ selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument: take `now: Millis`.' }
];

/** @param {{ name: string, folder: string, may: string[], asTypes?: boolean }} area */
function domainZones({ name, folder, may, asTypes = false }) {
	/** @param {string} allowed */
	const noPackages = (allowed) => [
		{
			path: `^(?![.#$/]|${allowed})`,
			message: 'The domain is pure: it imports no package but ts-fsrs (in memory.ts) and zod (in *.schema.ts).'
		}
	];
	const base = { name, may, asTypes, syntax: pure };
	return [
		zone({ ...base, files: [`${folder}/**`], readsSchemas: name === 'domain/backup', bans: noPackages('none') }),
		zone({
			...base,
			files: [`${folder}/**/*.schema.ts`],
			exceptions: 'zod',
			readsSchemas: true,
			bans: noPackages('zod(?:/|$)')
		})
	];
}

/** @type {import('eslint').Linter.Config[]} */
const domain = [
	...domainZones({ name: 'domain', folder: 'src/lib/domain', may: ['lib/domain/shared/', 'lib/domain/log/'] }),
	...[...new Set([...areasOf('src/lib/domain'), ...Object.keys(domainMay)])].flatMap((area) =>
		domainZones({
			name: `domain/${area}`,
			folder: `src/lib/domain/${area}`,
			asTypes: area === 'log',
			may: [
				...[area, ...(area === 'shared' ? [] : ['shared', 'log']), ...(domainMay[area] ?? [])].map(
					(each) => `lib/domain/${each}/`
				),
				...(area === 'backup' ? [String.raw`lib/domain/.+\.schema\.ts$`] : [])
			]
		})
	),
	zone({
		name: 'domain/learning',
		files: ['src/lib/domain/learning/memory.ts'],
		may: ['lib/domain/learning/', 'lib/domain/shared/', 'lib/domain/log/', 'lib/domain/bank/'],
		exceptions: 'ts-fsrs',
		syntax: pure
	}),
	zone({
		name: 'domain/decks',
		// The readers of foreign formats fetch their parsers when a file of theirs is opened.
		files: ['gift', 'lined-yaml', 'own-bank'].map((name) => `src/lib/domain/decks/${name}.ts`),
		exceptions: 'zod',
		may: ['lib/domain/decks/', 'lib/domain/bank/', 'lib/domain/learning/', 'lib/domain/shared/', 'lib/domain/log/'],
		readsSchemas: true,
		syntax: pure
	}),
	{
		name: 'house/domain-is-pure',
		files: ['src/lib/domain/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...impure.map((name) => ({
					name,
					message: 'The domain is pure: take what you need as an argument (platform adapters provide it).'
				}))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The clock is an argument: take `now: Millis`.' },
				{
					object: 'Math',
					property: 'random',
					message: 'Chance is an argument: take an `Rng` (#lib/domain/shared/rng.ts).'
				}
			]
		}
	}
];

const featuresMay = ['domain', 'storage', 'platform', 'workers', 'items', 'keys', 'ui', 'charts'].map(
	(layer) => `lib/${layer}/`
);

const features = [
	zone({ name: 'features', files: ['src/lib/features/**'], may: featuresMay }),
	...[...new Set([...areasOf('src/lib/features'), 'import'])].map((area) =>
		zone({
			name: `features/${area}`,
			files: [`src/lib/features/${area}/**`],
			may: [`lib/features/${area}/`, ...featuresMay],
			readsSchemas: area === 'import'
		})
	)
];

/** What opens files of other programs, for workers and commands alike. */
const fileReaders = ['archive', 'anki-package', 'anki-writer', 'csv'].map(
	(name) => String.raw`lib/platform/${name}\.ts$`
);

const transaction = 'CallExpression[callee.property.name="transaction"]';
const foreignWait = 'IndexedDB commits a transaction that waits for anything else: do this before or after it.';

/**
 * One entry a zone; for a file the last that matches it holds.
 * @type {import('eslint').Linter.Config[]}
 */
export const imports = [
	zone({
		name: 'routes',
		files: ['src/routes/**', 'src/hooks.client.ts'],
		may: ['lib/features/', 'lib/ui/', 'app.css']
	}),
	...features,
	...domain,
	zone({
		name: 'storage',
		files: ['src/lib/storage/**'],
		may: ['lib/storage/', 'lib/domain/'],
		exceptions: 'dexie|zod/mini$',
		syntax: [
			{ selector: `${transaction} CallExpression[callee.name=/^(?:fetch|setTimeout)$/]`, message: foreignWait },
			{
				selector: `${transaction} MemberExpression[object.name="crypto"][property.name="subtle"]`,
				message: foreignWait
			}
		]
	}),
	zone({
		name: 'platform',
		files: ['src/lib/platform/**'],
		may: ['lib/platform/', 'lib/domain/shared/'],
		// The adapter that fetches content hands out the domain's types; no code comes with them.
		asTypes: true
	}),
	zone({
		name: 'workers',
		files: ['src/lib/workers/**'],
		may: [
			'lib/workers/',
			'lib/domain/',
			'lib/storage/',
			...fileReaders,
			String.raw`lib/platform/(?:alone|chance|folder|copies|sealing)\.ts$`
		]
	}),
	// Views of an item, question and review, for every feature that shows items: study, exam, library, interview.
	zone({ name: 'items', files: ['src/lib/items/**'], may: ['lib/items/', 'lib/domain/', 'lib/ui/'] }),
	zone({ name: 'keys', files: ['src/lib/keys/**'], may: ['lib/keys/', 'lib/ui/'] }),
	zone({ name: 'charts', files: ['src/lib/charts/**'], may: ['lib/charts/', 'lib/ui/'] }),
	zone({ name: 'ui', files: ['src/lib/ui/**'], may: ['lib/ui/'] }),
	zone({ name: 'service-worker', files: ['src/service-worker/**'], may: [], asTypes: true }),
	zone({
		name: 'build',
		files: ['src/build/**'],
		may: ['build/', 'lib/domain/'],
		onNode: true
	}),
	zone({
		name: 'cli',
		files: ['src/cli/**'],
		may: ['cli/', 'build/', 'lib/domain/', ...fileReaders, 'lib/platform/sealing.ts', 'lib/workers/read-deck-file.ts'],
		onNode: true
	}),
	{
		name: 'house/tests',
		files: ['tests/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ regex: climbing.path, message: 'Write the path as #lib/…, #tests/…, #build/… or #cli/….' }] }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'MemberExpression[object.name=/^(?:test|it|describe|suite)$/][property.name=/^(?:skip|only|todo|fixme|fails)$/]',
					message: 'Every test runs, and a test that cannot pass is mended or removed.'
				}
			]
		}
	}
];
