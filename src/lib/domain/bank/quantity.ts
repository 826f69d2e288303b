/** A text that is one number in a frame: "1,000", "2.4 GHz", "RAID 10", "/24". */
export interface Quantity {
	/** The words before the number, lower case; quantities compare only within one frame and one dimension. */
	readonly frame: string;
	readonly dimension: string;
	/** In the base unit of the dimension. */
	readonly value: number;
}

const prefixes = ['', 'kilo', 'mega', 'giga', 'tera', 'peta', 'exa'] as const;
const units = new Map<string, readonly [dimension: string, factor: number]>();
for (const [power, word] of prefixes.entries()) {
	const letter = word.slice(0, 1);
	const factor = 1000 ** power;
	for (const name of ['bps', 'bit/s', 'b/s']) units.set(letter + name, ['bit/s', factor]);
	for (const name of ['bit per second', 'bits per second']) units.set(word + name, ['bit/s', factor]);
	units.set(`${word}bit`, ['bit', factor]);
	for (const name of [`${letter}hz`, `${word}hertz`]) units.set(name, ['hz', factor]);
	for (const name of [`${letter}b`, `${word}byte`]) units.set(name, ['byte', factor]);
	if (power > 0) units.set(`${letter}ib`, ['byte', 1024 ** power]);
}
for (const [name, dimension, factor] of [
	['mm', 'metre', 0.001],
	['cm', 'metre', 0.01],
	['m', 'metre', 1],
	['meter', 'metre', 1],
	['metre', 'metre', 1],
	['centimeter', 'metre', 0.01],
	['millimeter', 'metre', 0.001],
	['kilometer', 'metre', 1000],
	['km', 'metre', 1000],
	['ft', 'metre', 0.3048],
	['foot', 'metre', 0.3048],
	['feet', 'metre', 0.3048],
	['inch', 'metre', 0.0254],
	['inches', 'metre', 0.0254],
	['rpm', 'rpm', 1],
	['revolutions per minute', 'rpm', 1],
	['ms', 'second', 0.001],
	['millisecond', 'second', 0.001],
	['sec', 'second', 1],
	['second', 'second', 1],
	['min', 'second', 60],
	['minute', 'second', 60],
	['h', 'second', 3600],
	['hour', 'second', 3600],
	['day', 'second', 86_400],
	['week', 'second', 604_800],
	['mw', 'watt', 0.001],
	['w', 'watt', 1],
	['watt', 'watt', 1],
	['kw', 'watt', 1000],
	['v', 'volt', 1],
	['volt', 'volt', 1],
	['%', '%', 1],
	['dbm', 'dbm', 1],
	['nm', 'metre', 1e-9],
	['µm', 'metre', 1e-6],
	['micron', 'metre', 1e-6]
] as const) {
	units.set(name, [dimension, factor]);
}

/** The unit of measure that a text names, in any of its spellings, with its size in the base unit of its dimension. */
export function unitOf(text: string): { readonly dimension: string; readonly factor: number } | undefined {
	const written = text.trim().toLowerCase();
	const [dimension, factor] = units.get(written) ?? units.get(written.replace(/s$/, '')) ?? [];
	return dimension === undefined || factor === undefined ? undefined : { dimension, factor };
}

/** Reads a text as one quantity; undefined where it is none (two numbers, a range, a dotted address). */
export function quantityOf(text: string): Quantity | undefined {
	const match = /^(\D*?)([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\D*)$/.exec(text.replaceAll('`', '').trim());
	if (match === null) return undefined;
	const [, before = '', sign = '', whole = '', fraction = '', after = ''] = match;
	// A hyphen that follows a word joins it ("RAID-5"); it is no minus.
	const negative = sign !== '' && !/\w$/.test(before);
	const number = Number(whole.replaceAll(',', '') + fraction) * (negative ? -1 : 1);
	const known = unitOf(after);
	// A number glued to letters that are no unit is a name ("10GBASE-SR", "5e").
	if (known === undefined && !/^(?:$|[\s-])/.test(after)) return undefined;
	const { dimension, factor } = known ?? { dimension: after.trim().toLowerCase(), factor: 1 };
	return { frame: before.trim().toLowerCase(), dimension, value: number * factor };
}

/** A bare number with or without its unit, and nothing before it. */
export const isNumeric = (text: string): boolean => quantityOf(text)?.frame === '';

/** The values of texts that can be put in order, or undefined where one of them cannot. */
export function comparableValues(texts: readonly string[]): number[] | undefined {
	const quantities = texts.map(quantityOf);
	const [first] = quantities;
	if (first === undefined) return undefined;
	const values: number[] = [];
	for (const quantity of quantities) {
		if (quantity?.frame !== first.frame || quantity.dimension !== first.dimension) return undefined;
		values.push(quantity.value);
	}
	return values;
}
