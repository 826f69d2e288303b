import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { measurement, type Measurement } from './measurement.ts';

// What a learner who has the app downloads when it changes: files whose address or content is new, as they are sent.

const root = join(import.meta.dirname, '../..');

/** Path and content of each file of a build that is sent, with its bytes in brotli where the build has them so. */
function sentFiles(folder: string): Map<string, { text: string; bytes: number }> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:br|gz|html)$|^_headers$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const sizeOf = (file: string): number => (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
	return new Map(
		files.map((file) => [relative(folder, file), { text: readFileSync(file, 'base64'), bytes: sizeOf(file) }])
	);
}

function build(folder: string): ReturnType<typeof sentFiles> {
	const { status, stderr } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, FIRSTLINE_VERSION: undefined }
	});
	if (status !== 0) throw new Error(`The changed app was not built: ${stderr}`);
	return sentFiles(join(folder, 'build'));
}

const bytesBetween = (before: ReturnType<typeof sentFiles>, after: ReturnType<typeof sentFiles>): number =>
	[...after].reduce((sum, [path, { text, bytes }]) => (before.get(path)?.text === text ? sum : sum + bytes), 0);

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

export function updateMeasures(): Measurement[] {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-update-'));
	const parts = ['src', 'static', 'question-banks', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json'];
	for (const part of [...parts, 'svelte.config.js', 'vite.config.ts', 'LICENSE']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const first = build(folder);
	changeItems(folder, 10);
	const items = build(folder);
	const today = join(folder, 'src/lib/features/today/Today.svelte');
	writeFileSync(today, readFileSync(today, 'utf8').replace('<h1', '<h1 data-changed'));
	const screen = build(folder);
	rmSync(folder, { recursive: true });
	const none = { cards: 0, events: 0, throttle: 1 };
	return [
		measurement('update of ten items, kB sent', none, [bytesBetween(first, items) / 1000], {
			budget: { of: 'median', atMost: 30 }
		}),
		measurement('update of one screen, kB sent', none, [bytesBetween(items, screen) / 1000]),
		measurement('the whole app with all content, kB sent', none, [
			[...screen.values()].reduce((sum, { bytes }) => sum + bytes, 0) / 1000
		])
	];
}
