export const sum = <T>(of: readonly T[], value: (each: T) => number): number =>
	of.reduce((total, each) => total + value(each), 0);

/** Mean by weight; 0 of nothing. */
export const mean = <T extends { readonly weight: number }>(of: readonly T[], value: (each: T) => number): number =>
	of.length === 0 ? 0 : sum(of, (each) => each.weight * value(each)) / sum(of, ({ weight }) => weight);

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Lists by key, in the order given. */
export function grouped<T>(of: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const each of of) {
		const key = keyOf(each);
		const group = groups.get(key);
		if (group === undefined) {
			groups.set(key, [each]);
		} else {
			group.push(each);
		}
	}
	return groups;
}
