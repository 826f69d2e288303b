import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a command with its output on ours and gives its exit code; a signal that ends us, or the time limit, ends its whole tree.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ seconds?: number, env?: NodeJS.ProcessEnv }} [limits]
 * @returns {Promise<number>}
 */
export function run(command, commandArguments, limits = {}) {
	return new Promise((resolve) => {
		// A group of its own, so that ending it ends what it started too (not on Windows, which has no groups).
		const grouped = process.platform !== 'win32';
		const child = spawn(command, commandArguments, {
			stdio: 'inherit',
			detached: grouped,
			shell: !grouped && command === 'npm',
			env: { ...process.env, ...limits.env }
		});
		/** @param {NodeJS.Signals} signal */
		const end = (signal) => {
			if (child.pid !== undefined) {
				try {
					process.kill(grouped ? -child.pid : child.pid, signal);
				} catch {
					// It ended by itself in the meantime.
				}
			}
		};
		const timer =
			limits.seconds === undefined
				? undefined
				: setTimeout(() => {
						end('SIGKILL');
					}, limits.seconds * 1000);
		process.once('SIGINT', end).once('SIGTERM', end);
		/** @param {number} code */
		const done = (code) => {
			clearTimeout(timer);
			process.off('SIGINT', end).off('SIGTERM', end);
			resolve(code);
		};
		child.once('error', () => {
			done(127);
		});
		child.once('exit', (code) => {
			done(code ?? 1);
		});
	});
}

/** Whether node_modules holds what package-lock.json asks for; by content, because a checkout changes the dates of files. */
function packagesAreComplete() {
	try {
		const wanted = packagesOf('package-lock.json');
		const present = packagesOf('node_modules/.package-lock.json');
		return Object.entries(wanted).every(
			([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version
		);
	} catch {
		return false;
	}
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} lockFile */
function packagesOf(lockFile) {
	const lock = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(lockFile, 'utf8')));
	return lock.packages;
}

/** Installs the npm packages of package-lock.json unless they are there. Gives 0 or npm's exit code. */
export async function installPackages() {
	if (packagesAreComplete()) {
		return 0;
	}
	console.log('Installing packages (npm ci) …');
	const npm = process.env['npm_execpath'];
	return npm === undefined ? run('npm', ['ci']) : run(process.execPath, [npm, 'ci']);
}
