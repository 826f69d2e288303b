// What cannot wait for the app's own modules.
(() => {
	// A host may give the page for its folder's name alone; the service worker serves only what lies below the closing slash.
	const script = document.currentScript;
	if (script instanceof HTMLScriptElement && new URL('.', script.src).pathname === `${location.pathname}/`) {
		location.replace(`${location.pathname}/${location.search}${location.hash}`);
	}

	// Theme, text size and motion before the first paint. The truth is in the database; this reads the mirror of it that
	// src/lib/platform/appearance.ts keeps, and applies what that module tells later.
	const root = document.documentElement;

	/** @param {{ theme?: unknown, textSize?: unknown, motion?: unknown }} appearance */
	function apply({ theme, textSize, motion }) {
		const forced = theme === 'light' || theme === 'dark' ? theme : undefined;
		root.toggleAttribute('data-theme', forced !== undefined);
		if (forced !== undefined) {
			root.dataset.theme = forced;
		}
		root.toggleAttribute('data-motion', motion === 'reduced');
		if (motion === 'reduced') {
			root.dataset.motion = 'reduced';
		}
		root.style.fontSize = typeof textSize === 'number' && textSize !== 100 ? `${String(textSize)}%` : '';
		/** @type {NodeListOf<HTMLMetaElement>} */
		const bars = document.querySelectorAll('meta[name=theme-color]');
		for (const bar of bars) {
			const { scheme } = bar.dataset;
			bar.media =
				forced === undefined ? `(prefers-color-scheme: ${String(scheme)})` : scheme === forced ? '' : 'not all';
		}
	}

	try {
		/** @type {unknown} */
		const held = JSON.parse(localStorage.getItem('firstline-appearance') ?? '{}');
		apply(/** @type {object} */ (held));
	} catch {
		// Blocked or broken: the device's own settings hold until the database has been read.
	}
	addEventListener('firstline-appearance', (event) => {
		/** @type {unknown} */
		const appearance = Reflect.get(event, 'detail');
		apply(/** @type {object} */ (appearance));
	});

	// The browser offers the installation once, and early; src/lib/platform/install.svelte.ts takes it up.
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		Object.assign(window, { firstlineInstallOffer: event });
	});
})();
