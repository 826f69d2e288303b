import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All that a build depends on. */
const sources = ['src', 'static', 'question-banks', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Twelve hex digits of SHA-256 over the names and contents of everything that the build reads: the version of a build.
 * The same sources give the same version on every machine, so a rebuild alone never sends learners an update.
 * @param {string} root folder of the checkout
 * @param {string} basePath folder of the host that the build is for
 */
export function sourceDigest(root, basePath) {
	const hash = createHash('sha256').update(basePath);
	for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
		const content = readFileSync(file);
		hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) {
		return [];
	}
	return found.isDirectory()
		? readdirSync(path)
				.sort()
				.flatMap((name) => filesBelow(join(path, name)))
		: [path];
}
