import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from '#tests/support/chromium.ts';

export default defineConfig({
	test: {
		include: ['tests/bench/*.bench.test.ts'],
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({ launchOptions: chromiumLaunch }),
			instances: [{ browser: 'chromium' }]
		}
	}
});
