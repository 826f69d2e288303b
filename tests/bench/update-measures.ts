import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteHandler } from '#cli/serve.mjs';
import { BenchLearner } from './learner.ts';
import { measurement, type Measurement } from './measurement.ts';
import { listen } from './site.ts';

// What a learner who has the app downloads when it changes, as it is sent.

const root = join(import.meta.dirname, '../..');

/** Builds the app in this folder into a folder of its own, and gives that back. */
function build(folder: string, name: string): string {
	const { status, stderr } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, FIRSTLINE_RELEASE: undefined }
	});
	if (status !== 0) throw new Error(`The changed app was not built: ${stderr}`);
	renameSync(join(folder, 'build'), join(folder, name));
	return join(folder, name);
}

/** A file of a build: its content, and its bytes in brotli where the build has them so. */
function sentFile(build: string, path: string): { text: string; bytes: number } | undefined {
	const place = join(build, path.endsWith('/') ? `${path}index.html` : path);
	if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
	const sent = statSync(`${place}.br`, { throwIfNoEntry: false }) ?? statSync(place);
	return { text: readFileSync(place, 'base64'), bytes: sent.size };
}

/** What these paths of a build cost who has the former one; a host that knows its files answers for an equal one in a few bytes. */
const bytesOf = (paths: ReadonlySet<string>, now: string, former?: string): number =>
	[...paths].reduce((sum, path) => {
		const file = sentFile(now, path);
		const same = file !== undefined && former !== undefined && sentFile(former, path)?.text === file.text;
		return sum + (file === undefined || same ? 0 : file.bytes);
	}, 0);

/** Changes one word in the explanation of each of `count` items, spread over a bank's files. */
function changeItems(folder: string, count: number): void {
	const bank = join(folder, 'question-banks/network-plus');
	const files = readdirSync(bank, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /^\d.*\.yaml$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	let changed = 0;
	for (const file of files) {
		if (changed === count) return;
		const text = readFileSync(file, 'utf8');
		const next = text.replace(/^( +explanation: >?-?\s*)(\w)/m, '$1Again: $2');
		if (next !== text) {
			writeFileSync(file, next);
			changed++;
		}
	}
	if (changed < count) throw new Error(`Only ${String(changed)} items could be changed.`);
}

/** What a browser that keeps the app asks for when a release comes, counted by the server that it asks. */
export async function updateMeasures(): Promise<Measurement[]> {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-update-'));
	const parts = ['src', 'static', 'question-banks', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json'];
	for (const part of [...parts, 'svelte.config.js', 'vite.config.ts', 'LICENSE']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const first = build(folder, 'first');
	changeItems(folder, 10);
	const items = build(folder, 'items');
	const today = join(folder, 'src/lib/features/today/Today.svelte');
	writeFileSync(today, readFileSync(today, 'utf8').replace('<h1', '<h1 data-changed'));
	const screen = build(folder, 'screen');

	let served = first;
	const asked = new Set<string>();
	const site = await listen((request, response) => {
		asked.add(new URL(request.url ?? '/', 'http://localhost').pathname);
		siteHandler(served)(request, response);
	});
	const learner = new BenchLearner(site.address);
	await learner.open();
	const page = await learner.tab();
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const whole = bytesOf(asked, first);
	const update = async (next: string): Promise<number> => {
		const former = served;
		served = next;
		asked.clear();
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
		});
		const bytes = bytesOf(asked, next, former);
		await page.evaluate(async () => {
			const { waiting } = await navigator.serviceWorker.ready;
			const taken = new Promise((resolve) => {
				navigator.serviceWorker.oncontrollerchange = resolve;
			});
			waiting?.postMessage({ type: 'skip-waiting' });
			await taken;
		});
		await page.reload();
		return bytes;
	};
	const ofItems = await update(items);
	const ofScreen = await update(screen);
	await learner.close();
	site.stop();
	rmSync(folder, { recursive: true });
	const none = { cards: 0, events: 0, throttle: 1 };
	return [
		measurement('update of ten items of ten objectives, kB sent', none, [ofItems / 1000], {
			budget: { of: 'median', atMost: 30 }
		}),
		measurement('update of one screen, kB sent', none, [ofScreen / 1000]),
		measurement('first visit, kept for offline use, kB sent', none, [whole / 1000])
	];
}
