import type { Manifest, Plugin } from 'vite';

/**
 * Names the parts of Web Workers in the build's manifest. Vite names the workers alone, and the service worker keeps for use
 * without a connection what the manifest names.
 */
export function workerParts(): Plugin {
	return {
		name: 'firstline:worker-parts',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const manifest = bundle['.vite/manifest.json'];
				if (manifest?.type !== 'asset') this.error('The build has no manifest to name the parts of workers in.');
				const named = JSON.parse(String(manifest.source)) as Manifest;
				for (const file of Object.keys(bundle)) {
					if (/\/workers\/.+\.js$/.test(file)) named[file] ??= { file };
				}
				manifest.source = JSON.stringify(named, null, '\t');
			}
		}
	};
}
