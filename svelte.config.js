import adapter from '@sveltejs/adapter-static';

/** Folder of the host that the app lives in, such as `/firstline`; empty at the root. Kit refuses any other form. */
const basePath = /** @type {'' | `/${string}`} */ (process.env['BASE_PATH'] ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true }),
		// An absolute base lets the cached start document boot any deep link.
		paths: { relative: false, base: basePath },
		// Kit writes it into the code that every screen shares, and that into all that imports it: with a new one for each
		// release a learner would fetch the whole app for a mended question. The release has its name in vite.config.ts.
		version: { name: 'firstline' },
		// Hosts read _headers and do not serve it, so the service worker must not ask for it. Pictures for shops are for shops.
		serviceWorker: {
			files: (name) => name !== '_headers' && name !== '.DS_Store' && !name.startsWith('screenshots/')
		},
		typescript: {
			// The commands and the configuration are checked and linted like the rest.
			config: (config) => {
				config.include.push('../*.config.js', '../eslint.imports.js', '../src/**/*.mjs', '../static/*.js');
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute of Kit's own route announcer, by its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'media-src': ['self', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'firstline-worker']
			}
		}
	}
};
