import { resolve, sep } from 'node:path';
import type { Logger, Plugin } from 'vite';
import { compileContent, type CompiledContent } from './compile-content.ts';
import { describeProblem, isError } from './problem.ts';

/** Below the site's root; the app fetches `/content/manifest.json` and the files that it names. */
const FOLDER = 'content';

/** Errors as one text, or undefined where there is none. */
function errorsOf({ problems }: CompiledContent): string | undefined {
	const errors = problems.filter(isError);
	return errors.length === 0
		? undefined
		: `${String(errors.length)} error(s) in question-banks:\n${errors.map(describeProblem).join('\n')}`;
}

/**
 * Serves the question banks as hashed JSON files: emitted into the client build, compiled anew on each change in `vite dev`.
 * The manifest carries the name of the release. A build fails on the first error of an item; dev lists the errors and serves
 * what is sound.
 */
export function content(root: string, release: string): Plugin {
	const folder = resolve(root);
	return {
		name: 'firstline:content',

		generateBundle() {
			// The app is also built for the server, to prerender; content is shipped once.
			if (this.environment.name !== 'client') return;
			const compiled = compileContent(folder, release);
			const errors = errorsOf(compiled);
			if (errors !== undefined) this.error(errors);
			for (const [name, source] of compiled.files) {
				this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
			}
		},

		configureServer(server) {
			let compiled = compileAndReport(folder, release, server.config.logger);
			server.watcher.add(folder);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(folder + sep) || !path.endsWith('.yaml')) return;
				compiled = compileAndReport(folder, release, server.config.logger);
				server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
				const name = decodeURIComponent((request.url ?? '').replace(/^\/|[?#].*$/g, ''));
				const file = compiled.files.get(name);
				if (file === undefined) {
					next();
					return;
				}
				response.setHeader('Content-Type', 'application/json');
				response.setHeader('Cache-Control', 'no-cache');
				response.end(file);
			});
		}
	};
}

function compileAndReport(folder: string, release: string, logger: Logger): CompiledContent {
	const compiled = compileContent(folder, release);
	const errors = errorsOf(compiled);
	if (errors !== undefined) logger.error(errors, { timestamp: true });
	return compiled;
}
