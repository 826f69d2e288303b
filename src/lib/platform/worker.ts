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

/** What ended a worker, in words: one that could not be loaded gives none. */
export const workerFailure = ({ message }: Partial<ErrorEvent>): Error =>
	new Error(message ?? 'A part of the app could not be loaded. Reload the page with a connection, then try again.');

/** Runs a worker for one answer to one request. Throws what went wrong where it could not start or threw. */
export function askWorker<Reply>(url: string, request: unknown): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const worker = startWorker(url);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = (event) => {
			worker.terminate();
			reject(workerFailure(event));
		};
		worker.postMessage(request);
	});
}

/** Runs a worker that answers once: with null when it is done, or with what went wrong, which is then thrown. */
export async function runWorker(url: string, request: unknown): Promise<void> {
	const problem = await askWorker<string | null>(url, request);
	if (problem !== null) throw new Error(problem);
}
