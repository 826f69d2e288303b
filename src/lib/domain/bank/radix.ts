export type Radix = 2 | 10 | 16;

const digits: Readonly<Record<Radix, RegExp>> = { 2: /^[01]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i };

/** Reads a whole number written in a radix; spaces between groups of digits do not count. Undefined where it is none. */
export function parseRadix(text: string, radix: Radix): number | undefined {
	const bare = text.replaceAll(' ', '');
	if (!digits[radix].test(bare)) return undefined;
	const value = Number.parseInt(bare, radix);
	return Number.isSafeInteger(value) ? value : undefined;
}

/** Reads `0x1F`, `0b101` or `31`; undefined where it is none of them. */
export function parseNumeral(text: string): number | undefined {
	const [, mark, rest] = /^(0x|0b)?(.+)$/i.exec(text.trim()) ?? [];
	if (rest === undefined) return undefined;
	const radix = mark === undefined ? 10 : mark.toLowerCase() === '0x' ? 16 : 2;
	return parseRadix(rest, radix);
}

/** A whole number in a radix as it is shown: binary in octets at least, hexadecimal with capital digits, two at least. */
export function inRadix(value: number, radix: Radix): string {
	switch (radix) {
		case 2:
			return value.toString(2).padStart(8, '0');
		case 10:
			return String(value);
		case 16:
			return value.toString(16).toUpperCase().padStart(2, '0');
	}
}
