import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Brotli bytes (1 kB is 1000) of all JS and CSS before a route's first useful screen. A newcomer's first is Today, which
 * design.md section 9 holds to 90 kB; a run opened directly also plans and starts itself before its first question.
 */
const limits: Readonly<Record<string, number>> = { '/': 90_000, '/study': 90_000 };
const limitOfOtherRoutes = 110_000;
const limitOfFonts = 60_000;

/** The budget of a route in brotli bytes. */
export const limitOf = (route: string): number => limits[route] ?? limitOfOtherRoutes;

/**
 * Parts that a route fetches lazily and yet may need for its first useful screen; they count too. A first question may
 * have an exhibit, and numbers to put in order. Named as the chunks of the client's Vite manifest are.
 */
const alsoNeeded: Readonly<Record<string, readonly string[]>> = { '/study': ['ExhibitView', 'option-order'] };

/** The part of Vite's manifest that says what a chunk brings with it. */
export interface Chunk {
	readonly file: string;
	readonly name?: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
}

export interface Usage {
	readonly name: string;
	readonly bytes: number;
	readonly limit: number;
}

/** Files that the browser loads for these chunks before it runs them: their own, their style sheets, and all they import statically. */
export function filesOf(manifest: Readonly<Record<string, Chunk>>, entries: readonly string[]): Set<string> {
	const files = new Set<string>();
	const seen = new Set<string>();
	const open = [...entries];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		const chunk = manifest[key];
		if (chunk === undefined) {
			throw new Error(`The build has no chunk "${key}"; it has ${Object.keys(manifest).join(', ')}`);
		}
		files.add(chunk.file);
		chunk.css?.forEach((file) => files.add(file));
		open.push(...(chunk.imports ?? []));
	}
	return files;
}

/** The key of the chunk of this name. Throws when there is none. */
function keyOf(manifest: Readonly<Record<string, Chunk>>, name: string): string {
	const [key] = Object.entries(manifest).find(([, chunk]) => chunk.name === name) ?? [];
	if (key === undefined) {
		throw new Error(`The build has no chunk named "${name}"`);
	}
	return key;
}

const client = '.svelte-kit/generated/client-optimized';
const start = ['node_modules/@sveltejs/kit/src/runtime/client/entry.js', `${client}/app.js`];

/** The part of Kit's server manifest that says which layouts, error pages and page make up a route. */
interface RouteTable {
	readonly manifest: {
		readonly _: {
			readonly routes: readonly {
				readonly id: string;
				readonly page: { layouts: (number | undefined)[]; errors: (number | undefined)[]; leaf: number } | null;
			}[];
		};
	};
}

/** Measures the finished build in build/ against the table above. Throws when there is none. */
export async function measure(): Promise<Usage[]> {
	const manifest = JSON.parse(await readFile('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<
		string,
		Chunk
	>;
	const table = (await import(pathToFileURL('.svelte-kit/output/server/manifest-full.js').href)) as RouteTable;
	const usages: Usage[] = [];
	for (const { id, page } of table.manifest._.routes) {
		if (page === null) continue;
		// Kit loads the root error page at the start, so that it is there when the network is not.
		const nodes = [...page.layouts, ...page.errors, page.leaf].filter((node) => node !== undefined);
		const entries = [
			...start,
			...nodes.map((node) => `${client}/nodes/${node}.js`),
			...(alsoNeeded[id] ?? []).map((name) => keyOf(manifest, name))
		];
		const sizes = await Promise.all([...filesOf(manifest, entries)].map((file) => sentBytes(file)));
		usages.push({
			name: id,
			bytes: sizes.reduce((sum, size) => sum + size, 0),
			limit: limitOf(id)
		});
	}
	return [
		...usages.sort((a, b) => a.name.localeCompare(b.name)),
		{ name: 'fonts', bytes: await fontBytes(), limit: limitOfFonts }
	];
}

const sentBytes = async (file: string): Promise<number> => (await stat(join('build', `${file}.br`))).size;

async function fontBytes(): Promise<number> {
	const files = await readdir('build', { recursive: true });
	const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
	const sizes = await Promise.all(fonts.map(async (file) => (await stat(join('build', file))).size));
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Whether everything is within its budget. */
export const allWithin = (usages: readonly Usage[]): boolean => usages.every(({ bytes, limit }) => bytes <= limit);

/** The table as lines of text. */
export function budgetTable(usages: readonly Usage[]): string {
	const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
	const width = Math.max(...usages.map(({ name }) => name.length));
	return usages
		.map(
			({ name, bytes, limit }) =>
				`${name.padEnd(width)} ${kilobytes(bytes)} of ${kilobytes(limit)} kB${bytes <= limit ? '' : '   OVER BUDGET'}`
		)
		.join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const usages = await measure();
	console.log(budgetTable(usages));
	process.exitCode = allWithin(usages) ? 0 : 1;
}
