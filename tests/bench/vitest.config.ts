import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { content } from '#build/content-plugin.ts';
import { chromiumLaunch } from '#tests/support/chromium.ts';

export default defineConfig({
	plugins: [content(), sveltekit()],
	// The build of Dexie that the app has.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	server: { fs: { allow: ['question-banks'] } },
	test: {
		include: ['tests/bench/*.bench.test.ts'],
		fileParallelism: false,
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({ launchOptions: chromiumLaunch }),
			instances: [{ browser: 'chromium' }]
		}
	}
});
