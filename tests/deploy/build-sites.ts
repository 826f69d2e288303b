// Builds the app for each site and lays it out. A sub-path is a folder of that name; nothing else is done for it.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './sites.ts';

const home = join(import.meta.dirname, '../..');

for (const { base, root } of sites) {
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
		cwd: home,
		env: { ...process.env, BASE_PATH: base },
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
	rmSync(root, { recursive: true, force: true });
	cpSync(join(home, 'build'), join(root, base), { recursive: true });
	console.log(`Built for ${base}/`);
}
