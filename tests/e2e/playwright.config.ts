import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { freePort } from '#tests/support/free-port.ts';

// Every worker process reads this file again: the first one's choice holds for all.
process.env['FIRSTLINE_E2E_PORT'] ??= String(await freePort());
const port = process.env['FIRSTLINE_E2E_PORT'];
const baseURL = `http://localhost:${port}/`;

// Tests what `npm run build` has left in build/, by the server of `npm start`.
export default defineConfig({
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: 'list',
	// Generous, for a busy machine: a test that fails does so by what it sees.
	timeout: 60_000,
	expect: { timeout: 20_000 },
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	use: { baseURL, launchOptions: chromiumLaunch },
	webServer: {
		command: 'node src/cli/serve.mjs',
		cwd: join(import.meta.dirname, '../..'),
		env: { PORT: port },
		url: baseURL,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}
});
