import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumLaunch } from './chromium.ts';

export interface KillableBrowser {
	readonly context: BrowserContext;
	/** Ends every process of the browser at once, as a crash or the system would: no handler runs, nothing is flushed. */
	kill(): Promise<void>;
}

/** Starts a browser on a profile that outlives it. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const executable = chromiumLaunch.executablePath ?? chromium.executablePath();
	const child = spawn(
		executable,
		['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumLaunch.args, 'about:blank'],
		{ detached: true, stdio: 'ignore' }
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const browser = await connect(portFile);
	const context = browser.contexts()[0];
	if (context === undefined || child.pid === undefined) {
		throw new Error('The browser started without a window.');
	}
	const group = -child.pid;
	return {
		context,
		kill: async () => {
			process.kill(group, 'SIGKILL');
			await ended;
			await browser.close().catch(() => undefined);
		}
	};
}

async function connect(portFile: string): Promise<Browser> {
	for (let tries = 0; tries < 200; tries++) {
		const port = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : undefined;
		if (port !== undefined && port !== '') {
			return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		}
		await pause(50);
	}
	throw new Error('The browser did not open its debugging port.');
}
