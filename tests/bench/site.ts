import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { siteHandler } from '#cli/serve.mjs';

const root = join(import.meta.dirname, '../..');

export interface Site {
	readonly address: string;
	readonly stop: () => void;
}

export async function listen(handler: RequestListener): Promise<Site> {
	const server = createServer(handler);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** The modules of in-page.ts in one minified script, with Kit's own imports in their plainest form. */
async function inPageScript(): Promise<string> {
	const kit = '\0kit';
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [
			svelte({ compilerOptions: { runes: true } }),
			{
				name: 'kit',
				resolveId: (id) => (id.startsWith('$app/') ? `${kit}${id}` : undefined),
				load: (id) =>
					id.startsWith(kit) ? 'export const asset = (path) => path; export const browser = true;' : undefined
			}
		],
		resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(import.meta.dirname, 'in-page.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!('output' in output)) throw new Error('The script was not built.');
	return output.output[0].code;
}

/** The built app, and beside it a page that is not the app's: /bench.html with the script of in-page.ts. */
export async function serveApp(): Promise<Site> {
	const script = await inPageScript();
	const app = siteHandler(join(root, 'build'));
	return listen((request, response) => {
		if (request.url === '/bench.html') {
			response.setHeader('Content-Type', 'text/html');
			response.end('<!doctype html><title>Bench</title><script src="/bench.js"></script>');
		} else if (request.url === '/bench.js') {
			response.setHeader('Content-Type', 'text/javascript');
			response.end(script);
		} else {
			app(request, response);
		}
	});
}

const emptyPage = {
	'package.json': '{ "type": "module" }',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter({ fallback: '404.html', precompress: true }) } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
	'src/app.html':
		'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
	'src/routes/+layout.js': 'export const prerender = true;\nexport const ssr = false;',
	'src/routes/+page.svelte': '<main><h1>Empty</h1></main>'
};

/** A SvelteKit site of one page with one heading: what start-up costs at the least. */
export async function serveEmptyPage(): Promise<Site> {
	mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
	// Inside of node_modules, where its imports are found.
	const folder = mkdtempSync(join(root, 'node_modules/.cache/empty-page-'));
	for (const [name, text] of Object.entries(emptyPage)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'error'], {
		cwd: folder,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The empty page was not built: ${stderr}`);
	const site = await listen(siteHandler(join(folder, 'build')));
	return {
		address: site.address,
		stop: () => {
			site.stop();
			rmSync(folder, { recursive: true });
		}
	};
}
