interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): {
		createScriptURL: (url: string) => string;
	};
}

// The page's policy lets scripts come only from URLs that a named policy has passed: ours passes this origin's own.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('firstline-worker', {
	createScriptURL: (url) => {
		if (new URL(url, location.href).origin !== location.origin) {
			throw new TypeError(`Workers must come from this origin, not from ${url}`);
		}
		return url;
	}
});

/** Starts a module worker from this origin. */
export const startWorker = (url: string): Worker => new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
