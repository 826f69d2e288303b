// npm test: installs what is missing, packages and a Chromium, and runs the gate. Its last line is `N passed, N failed`.
import { fileURLToPath } from 'node:url';
import { obtainChromium } from './chromium.mjs';
import { installPackages, run } from './install.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {string} reason */
function giveUp(reason) {
	console.error(reason);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}

if ((await installPackages()) === 0) {
	const chromium = await obtainChromium();
	if (chromium === undefined) {
		giveUp('The tests need Chromium or Chrome: install one and set CHROMIUM_PATH to its executable.');
	} else {
		process.exitCode = await run(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts'], {
			env: { CHROMIUM_PATH: chromium }
		});
	}
} else {
	giveUp('The packages could not be installed.');
}
