/** Bytes in a unit that fits, "3.4 MB"; 1 kB is 1000 bytes. */
export function bytesWords(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	const place = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** place;
	return `${value >= 10 || place === 0 ? String(Math.round(value)) : value.toFixed(1)}\u00a0${units[place] ?? ''}`;
}
