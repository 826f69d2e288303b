/** Hands a text to the learner as a file to download. */
export function offerFile(name: string, type: string, text: string): void {
	offerBlob(name, new Blob([text], { type }));
}

/** Hands data to the learner as a file to download. */
export function offerBlob(name: string, data: Blob): void {
	const url = URL.createObjectURL(data);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}

/** Hands data to the device's share sheet, from a press; undefined where the browser shares no such files. */
export function sharing(name: string, data: Blob): (() => Promise<void>) | undefined {
	const files = [new File([data], name, { type: data.type })];
	const can = (navigator as Partial<Navigator>).canShare?.call(navigator, { files }) === true;
	if (!can) return undefined;
	return async () => {
		try {
			await navigator.share({ files });
		} catch (error) {
			// Closed without a choice.
			if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error;
		}
	};
}
