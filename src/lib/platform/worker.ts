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

/** Runs a worker that answers once: with null when it is done, or with what went wrong, which is then thrown. */
export function runWorker(url: string, request: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = startWorker(url);
		const finish = (problem: string | null): void => {
			worker.terminate();
			if (problem === null) {
				resolve();
			} else {
				reject(new Error(problem));
			}
		};
		worker.onmessage = ({ data }: MessageEvent<string | null>) => {
			finish(data);
		};
		worker.onerror = ({ message }) => {
			finish(message);
		};
		worker.postMessage(request);
	});
}
