import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const fixedPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of a Chromium that is on this machine: CHROMIUM_PATH, then the usual names on PATH, then the usual places. */
export function installedChromium() {
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...fixedPlaces].find(
		(path) => path !== '' && existsSync(path)
	);
}

/**
 * Only asking it tells: some systems ship a `chromium` that merely explains how to get one.
 * @param {string | undefined} path
 */
function answers(path) {
	if (path === undefined || !existsSync(path)) {
		return false;
	}
	// Windows opens a window instead of answering.
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	return chromium.executablePath();
}

async function downloadByPlaywright() {
	console.log('No Chromium found: asking Playwright for one (60 s at most) …');
	await run(process.execPath, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'], { seconds: 60 });
	return playwrightsOwn();
}

async function installDebianPackage() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		return undefined;
	}
	console.log("Installing Debian's chromium …");
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], { seconds: 180, env });
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { seconds: 600, env });
	return '/usr/bin/chromium';
}

/** Path of a Chromium that runs, fetched where none is there yet; undefined when there is no way to get one. */
export async function obtainChromium() {
	for (const source of [installedChromium, playwrightsOwn, downloadByPlaywright, installDebianPackage]) {
		const path = await source();
		if (answers(path)) {
			return path;
		}
	}
	return undefined;
}
