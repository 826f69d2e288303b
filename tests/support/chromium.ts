import { installedChromium } from '#cli/chromium.mjs';

const found = installedChromium();

/** How every test starts a browser: an installed one without a sandbox (tests run as root too), silent on the network. */
export const chromiumLaunch = {
	// Without one Playwright falls back to its own.
	...(found === undefined ? {} : { executablePath: found }),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	]
};
