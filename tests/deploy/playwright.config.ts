import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { freePort } from '#tests/support/free-port.ts';
import { sites } from './sites.ts';

/** Static servers that know nothing of the app: no headers of ours, no fallback document. */
const servers = {
	serve: (root: string, port: string) =>
		`serve/build/main.js --no-clipboard --no-port-switching --listen ${port} "${root}"`,
	sirv: (root: string, port: string) => `sirv-cli/bin.js "${root}" --port ${port} --etag --quiet`
};

const hosts = Object.entries(servers).flatMap(([name, command]) => sites.map((site) => ({ ...site, name, command })));

// Every worker process reads this file again: the first one's choice holds for all.
process.env['FIRSTLINE_DEPLOY_PORTS'] ??= (await Promise.all(hosts.map(freePort))).join();
const ports = process.env['FIRSTLINE_DEPLOY_PORTS'].split(',');
const portOf = (i: number): string => ports[i] ?? '';

// Tests what `build-sites.ts` has laid out.
export default defineConfig({
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: 'list',
	timeout: 240_000,
	expect: { timeout: 20_000 },
	use: { launchOptions: chromiumLaunch },
	projects: hosts.map(({ name, base }, i) => ({
		name: `${name}${base}/`,
		use: { baseURL: `http://localhost:${portOf(i)}${base}/` }
	})),
	webServer: hosts.map(({ root, base, command }, i) => ({
		command: `node node_modules/${command(root, portOf(i))}`,
		cwd: join(import.meta.dirname, '../..'),
		url: `http://localhost:${portOf(i)}${base}/icon.svg`,
		gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 }
	}))
});
