import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';

// `npm run bench`: measured on the built app, one after another, with nothing else running.
export default defineConfig({
	testMatch: '*.bench.ts',
	workers: 1,
	timeout: 600_000,
	reporter: 'line',
	use: { launchOptions: chromiumLaunch }
});
