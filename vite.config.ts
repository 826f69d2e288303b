import { content } from '#build/content-plugin.ts';
import { sourceDigest } from '#build/source-digest.mjs';
import { licences, noUnlisted } from '#build/licences-plugin.ts';
import { workerParts } from '#build/worker-parts-plugin.ts';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from '#tests/support/chromium.ts';

// Every thread of a build reads this file anew: one build is one release, even if a source changes meanwhile.
const release = (process.env['FIRSTLINE_RELEASE'] ??= sourceDigest(
	import.meta.dirname,
	process.env['BASE_PATH'] ?? ''
));

export default defineConfig({
	// Only the service worker may name the release, and the manifest of the content.
	define: { FIRSTLINE_RELEASE: JSON.stringify(release) },
	plugins: [content('question-banks', release), licences(), workerParts(), sveltekit()],
	// Dexie's own build for today's browsers: the same code without its stand-ins for classes and spreads, 2 kB less.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	server: { fs: { allow: ['question-banks'] } },
	// Its advice on slow plugins is about Kit's own.
	// Workers are modules: one that fetches a part of itself later needs chunks.
	worker: { format: 'es', plugins: () => [noUnlisted()] },
	build: {
		// Only styles are fetched ahead of a lazy part. Naming each of its chunks costs the first screen a list of hundreds of hashes,
		// and a chunk names those that it needs itself.
		modulePreload: { resolveDependencies: (_, parts) => parts.filter((part) => part.endsWith('.css')) },
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: {
				// What most screens share comes in one piece: forty chunks of a few hundred bytes compress badly and ask one by one.
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							test: /src\/lib\/(?:ui|platform|storage|domain|features\/shell)\/.*\.(?:ts|svelte)$/,
							minShareCount: 16
						}
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		allowOnly: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts', 'tests/quality/**/*.test.ts'],
					// A property is quick or it is not; a busy machine must not decide that.
					testTimeout: 20_000
				}
			},
			{
				extends: true,
				test: {
					name: 'storage',
					environment: 'node',
					setupFiles: ['fake-indexeddb/auto'],
					include: ['tests/storage/**/*.test.ts'],
					exclude: ['**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'chromium',
					// The storage contract again, on the real IndexedDB.
					include: ['tests/ui/**/*.test.ts', 'tests/storage/**/*.test.ts'],
					exclude: ['**/*.node.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
