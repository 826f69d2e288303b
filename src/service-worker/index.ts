import { base, build, files as statics, prerendered } from '$service-worker';
import type { ContentIndex } from '#lib/domain/bank/content.ts';
import { patchContent } from './patch.ts';
import { answer, fill, takeOver, type Release } from './release.ts';

/** Digest of the sources, put in by the build. */
declare const FIRSTLINE_RELEASE: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const release: Release = {
	version: FIRSTLINE_RELEASE,
	home: `${base}/`,
	caches: worker.caches,
	fetch: (request) => worker.fetch(request)
};

// `vite dev` has no build: there the network answers everything, so that a change is seen at once.
const isBuilt = build.length > 0;
const contentFolder = `${base}/content/`;

/** The files of the content that a list of it names. */
const named = (list: string): readonly string[] =>
	(list.match(/[\w.-]+\.[0-9a-f]{8}\.json/g) ?? []).map((file) => contentFolder + file);

/** Keeps a file and gives its text: of this release, so that a list and the files that it names stay together. */
async function kept(path: string): Promise<string> {
	await fill(release, [path]);
	return (await answer(release, new Request(path))).text();
}

async function install(): Promise<void> {
	await fill(release, [...build, ...statics, ...prerendered]);
	const manifest = await kept(`${contentFolder}manifest.json`);
	await fill(release, named(manifest));
	// Banks, calls and shifts have lists of their own.
	const { banks, calls, shifts } = JSON.parse(manifest) as ContentIndex;
	const lists = [...banks, calls, shifts].filter((file) => file !== undefined);
	const files = (await Promise.all(lists.map((list) => kept(contentFolder + list)))).flatMap(named);
	await patchContent(release, files);
	await fill(release, files);
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
