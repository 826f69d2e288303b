import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A site of one page that is `page.ts`, and the way to close it. */
export interface ChaosSite {
	readonly url: string;
	close(): Promise<void>;
}

/** Bundles the page and serves it. */
export async function serveChaosPage(): Promise<ChaosSite> {
	const folder = await mkdtemp(join(tmpdir(), 'firstline-chaos-site-'));
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: folder,
			lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: () => 'page.js' },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	await writeFile(
		join(folder, 'index.html'),
		'<!doctype html><title>Chaos</title><script type="module" src="/page.js"></script>'
	);
	const server = createServer((request, response) => {
		const file = request.url === '/page.js' ? 'page.js' : 'index.html';
		const type = file === 'page.js' ? 'text/javascript' : 'text/html';
		readFile(join(folder, file)).then(
			(bytes) => response.writeHead(200, { 'Content-Type': type }).end(bytes),
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${String(port)}/`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await rm(folder, { recursive: true });
		}
	};
}
