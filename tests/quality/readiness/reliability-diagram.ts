import type { Bin } from './metrics.ts';

/** A reliability diagram as SVG: predicted chance against what came true, a dot a class, sized by its learners. */
export function reliabilityDiagram(bins: readonly Bin[], title: string): string {
	const size = 360;
	const edge = 48;
	const x = (value: number): string => (edge + value * (size - 2 * edge)).toFixed(1);
	const y = (value: number): string => (size - edge - value * (size - 2 * edge)).toFixed(1);
	const most = Math.max(1, ...bins.map(({ learners }) => learners));
	const ticks = [0, 0.25, 0.5, 0.75, 1].map(
		(value) => `<text x="${x(value)}" y="${String(size - edge + 18)}" text-anchor="middle">${String(value)}</text>
<text x="${String(edge - 8)}" y="${(Number(y(value)) + 4).toFixed(1)}" text-anchor="end">${String(value)}</text>
<path d="M${x(value)} ${y(0)}V${y(1)}M${x(0)} ${y(value)}H${x(1)}" stroke="#dde3e5"/>`
	);
	const dots = bins
		.filter(({ learners }) => learners > 0)
		.map(
			({ predicted, truth, learners }) =>
				`<circle cx="${x(predicted)}" cy="${y(truth)}" r="${(3 + 9 * Math.sqrt(learners / most)).toFixed(1)}" fill="#e9a31f" stroke="#1a2023"/>`
		);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}" font-family="system-ui, sans-serif" font-size="12" fill="#1a2023" role="img" aria-label="${title}">
<rect width="${String(size)}" height="${String(size)}" fill="#fcfdfd"/>
<text x="${String(size / 2)}" y="24" text-anchor="middle" font-weight="600">${title}</text>
${ticks.join('\n')}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#748187" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${String(size / 2)}" y="${String(size - 8)}" text-anchor="middle">predicted chance to reach the pass line</text>
<text transform="translate(14 ${String(size / 2)}) rotate(-90)" text-anchor="middle">share of fresh forms that did</text>
</svg>
`;
}
