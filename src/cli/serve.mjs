import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from './headers.mjs';

/** A file has an extension that starts with a letter: `/objectives/1.4` is a page, `/icon.svg` is not. */
const looksLikeFile = /\.[a-z]\w*$|^\/(?:_app|content)\//i;

/**
 * Answers requests from a finished build: precompressed files, the fallback document for deep links, 404 for lost files.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(folder) {
	const files = sirv(folder, { etag: true, brotli: true, gzip: true });
	return (request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) {
			response.setHeader(name, value);
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [pathname = '/'] = (request.url ?? '/').split('?');
		response.setHeader('Cache-Control', cacheControl(pathname));
		const notFound = () => {
			response.writeHead(404, { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' }).end('Not found\n');
		};
		files(request, response, () => {
			if (looksLikeFile.test(pathname)) {
				notFound();
			} else {
				request.url = '/404.html';
				files(request, response, notFound);
			}
		});
	};
}

/**
 * Serves a build on the first free port.
 * @param {string} folder
 * @param {number} firstPort
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve(folder, firstPort) {
	const host = process.env['HOST'] ?? '127.0.0.1';
	const server = createServer(siteHandler(folder));
	let port = firstPort;
	while (!(await listening(server, port, host))) {
		port++;
	}
	return {
		address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${String(port)}/`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}

/**
 * Whether the port was free.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function listening(server, port, host) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const failed = (error) => {
			if (error.code === 'EADDRINUSE') {
				resolve(false);
			} else {
				reject(error);
			}
		};
		server.once('error', failed);
		server.listen(port, host, () => {
			server.off('error', failed);
			resolve(true);
		});
	});
}

/** Serves build/ until the process is asked to end. */
export async function serveBuild() {
	const { address, stop } = await serve('build', Number(process.env['PORT'] ?? 4173));
	console.log(`\nFirstline is ready: ${address}   (Ctrl+C ends it)`);
	process.once('SIGINT', () => void stop()).once('SIGTERM', () => void stop());
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await serveBuild();
}
