import type { AxisMark } from './chart.ts';
import { numberWords } from './words.ts';

/** An upright axis: what its top stands for, and its marks. */
export interface Scale {
	readonly top: number;
	readonly heights: readonly AxisMark[];
}

/** An axis from 0 to a round number at or above `most`, with two to five marks above 0; counts have no fractions. */
export function scaleTo(most: number, words: (value: number) => string = numberWords): Scale {
	const rough = Math.max(most, 1) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
	const steps = Math.max(1, Math.ceil(most / step));
	return {
		top: steps * step,
		heights: Array.from({ length: steps + 1 }, (_, i) => ({ at: i / steps, text: words(i * step) }))
	};
}

/** The axis of shares, 0 to 100 %. */
export const shareHeights: readonly AxisMark[] = [0, 0.25, 0.5, 0.75, 1].map((at) => ({
	at,
	text: `${String(100 * at)} %`
}));

/** Marks below some of the stops, so few that they do not touch: `most` at the most, the last one among them. */
export function marksBelow(labels: readonly string[], most = 4): AxisMark[] {
	const count = labels.length;
	const step = Math.max(1, Math.ceil(count / most));
	return labels.flatMap((text, i) => ((count - 1 - i) % step === 0 ? [{ at: (i + 0.5) / count, text }] : []));
}
