import { groupOf, share, type FeatureGroup } from '#lib/domain/calls/move-features.ts';

/** How much log ratios add to a sentence, by the group of the feature; letters and cues add noise. */
const ratioShare: Readonly<Record<FeatureGroup, number>> = {
	words: 0.35,
	letters: 0,
	form: 0.2,
	strong: 0,
	weak: 0,
	pattern: 0
};
/** Ratios nearer to the usual one of the feature are left out. */
const least = 1.3;

interface Taught {
	/** Of its features among the known ones. */
	readonly places: Int32Array;
	readonly labels: readonly number[];
}

/**
 * How much more often each class has a feature than all have, as logarithms of ratios (naive Bayes) less the median of
 * the feature. The regression gives a word little where rarer neighbors already explain its sentences; these let it
 * speak wherever else it stands.
 */
export function ratiosOf(taught: readonly Taught[], known: Uint32Array, count: number): Float32Array {
	const found = new Float32Array(known.length * count);
	const times = new Float64Array(known.length);
	const sizes = new Float64Array(count);
	for (const { places, labels } of taught) {
		const part = 1 / labels.length;
		for (const label of labels) sizes[label] = (sizes[label] ?? 0) + part;
		for (const place of places) {
			times[place] = (times[place] ?? 0) + 1;
			for (const label of labels) found[place * count + label] = (found[place * count + label] ?? 0) + part;
		}
	}
	const ratios = new Float32Array(found.length);
	known.forEach((row, place) => {
		const group = groupOf(row);
		if (ratioShare[group] === 0) return;
		const factor = ratioShare[group] / share[group];
		const all = Array.from(sizes, (size, kind) => {
			const expected = ((times[place] ?? 0) / taught.length) * size;
			return Math.log(((found[place * count + kind] ?? 0) + 0.1 * expected + 1e-3) / (1.1 * expected + 1e-3));
		});
		const median = all.toSorted((a, b) => a - b)[count >> 1] ?? 0;
		all.forEach((ratio, kind) => {
			if (Math.abs(ratio - median) >= least) ratios[place * count + kind] = factor * (ratio - median);
		});
	});
	return ratios;
}
