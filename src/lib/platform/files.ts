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
