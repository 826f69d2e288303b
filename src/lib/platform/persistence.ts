/** Whether the browser has promised to keep the data for good; undefined where it cannot say. */
export async function isPersisted(): Promise<boolean | undefined> {
	return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks the browser to keep the data for good; it may ask the learner. Undefined where it cannot be asked. */
export async function askPersistence(): Promise<boolean | undefined> {
	return navigator.storage?.persist?.().catch(() => undefined);
}

/** Bytes that this origin uses, and may use; undefined where the browser does not tell. */
export async function storageUse(): Promise<{ usedBytes: number; allowedBytes: number } | undefined> {
	const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
	return usage === undefined || quota === undefined ? undefined : { usedBytes: usage, allowedBytes: quota };
}

/** Whether the engine is Safari's, which clears what a site has stored after some days without a visit. */
export const clearsUnusedData = (): boolean => navigator.vendor === 'Apple Computer, Inc.';
