// npm start: installs what is missing, builds what has changed, serves it. Needs nothing but Node until npm has run.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceDigest } from '#build/source-digest.mjs';
import { installPackages, run } from './install.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// What is served here lives at the root.
delete process.env['BASE_PATH'];

/** A finished build carries the digest of its sources. */
function buildIsCurrent() {
	const manifest = 'build/content/manifest.json';
	// The fallback document is written last.
	return (
		existsSync('build/404.html') &&
		existsSync(manifest) &&
		readFileSync(manifest, 'utf8').includes(`"release":"${sourceDigest('.', '')}"`)
	);
}

async function build() {
	if (buildIsCurrent()) {
		return 0;
	}
	console.log('Building …');
	return run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

const code = (await installPackages()) || (await build());
if (code === 0) {
	const { serveBuild } = await import('./serve.mjs');
	await serveBuild();
} else {
	console.error('Firstline did not start; the reason stands above.');
	process.exitCode = code;
}
