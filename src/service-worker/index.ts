import { build, files, prerendered, version } from '$service-worker';
import type { ContentManifest } from '#lib/domain/bank/content.ts';
import { answer, fill, takeOver, type Release } from './release.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const release: Release = { version, caches: worker.caches, fetch: (request) => worker.fetch(request) };

// `vite dev` has no build: there the network answers everything, so that a change is seen at once.
const isBuilt = build.length > 0;
const contentManifest = '/content/manifest.json';

async function install(): Promise<void> {
	await fill(release, [...build, ...files, ...prerendered, contentManifest]);
	// Read from the release, not fetched again: the list and the files that it names stay together.
	const manifest = (await (await answer(release, new Request(contentManifest))).json()) as ContentManifest;
	const objectives = manifest.banks.flatMap((bank) => bank.domains).flatMap((domain) => domain.objectives);
	await fill(
		release,
		[
			...objectives.map(({ file }) => file),
			...manifest.facts,
			...[manifest.interview, manifest.technical, manifest.day, manifest.kit].filter((file) => file !== undefined)
		].map((file) => `/content/${file}`)
	);
}

worker.addEventListener('install', (event) => {
	if (isBuilt) {
		event.waitUntil(install());
	}
});

worker.addEventListener('activate', (event) => {
	if (isBuilt) {
		event.waitUntil(takeOver(release).then(() => worker.clients.claim()));
	}
});

// The page sends this when the learner agrees to the update, never by itself.
worker.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'skip-waiting') {
		event.waitUntil(worker.skipWaiting());
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (isBuilt && request.method === 'GET' && new URL(request.url).origin === worker.location.origin) {
		event.respondWith(answer(release, request));
	}
});
