/** One figure of the bench, in milliseconds unless its name says otherwise. */
export interface Measurement {
	readonly measure: string;
	readonly cards: number;
	readonly events: number;
	/** How many times the processor was slowed down; workers of the page are not slowed. */
	readonly throttle: number;
	readonly runs: number;
	readonly median: number;
	readonly p95: number;
	/** What it is measured beside, in the same run. */
	readonly reference: { readonly what: string; readonly median: number; readonly p95: number } | null;
	/** p95 by the reference's p95 where the budget is one of p95, else median by median. */
	readonly ratio: number | null;
	/** The budget of design.md section 9, for a processor that is not slowed. */
	readonly budget: string | null;
	readonly met: boolean | null;
}

export interface Size {
	readonly cards: number;
	readonly events: number;
	readonly throttle: number;
}

interface Beside {
	readonly what: string;
	readonly values: readonly number[];
}

export interface Budget {
	readonly of: 'median' | 'p95' | 'ratio';
	readonly atMost: number;
}

/** The value below which `share` of the values lie. */
function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Sums up what was measured; a budget is judged only where the processor is not slowed. */
export function measurement(
	measure: string,
	size: Size,
	values: readonly number[],
	{ beside, budget }: { beside?: Beside; budget?: Budget } = {}
): Measurement {
	const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
	const other = beside && { median: quantile(beside.values, 0.5), p95: quantile(beside.values, 0.95) };
	const ratio = other === undefined ? null : budget?.of === 'ratio' ? p95 / other.p95 : median / other.median;
	const judged =
		budget === undefined || size.throttle > 1 ? undefined : { median, p95, ratio: ratio ?? NaN }[budget.of];
	return {
		measure,
		...size,
		runs: values.length,
		median: rounded(median),
		p95: rounded(p95),
		reference:
			beside === undefined || other === undefined
				? null
				: { what: beside.what, median: rounded(other.median), p95: rounded(other.p95) },
		ratio: ratio === null ? null : rounded(ratio),
		budget: budget === undefined ? null : `${budget.of} <= ${String(budget.atMost)}`,
		met: judged === undefined || budget === undefined ? null : judged <= budget.atMost
	};
}

/** All figures, a line each. */
export function table(all: readonly Measurement[]): string {
	const number = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
	const rows = all.map((one) => [
		one.measure,
		one.cards.toLocaleString('en-US'),
		one.events.toLocaleString('en-US'),
		`${String(one.throttle)}x`,
		number(one.median),
		number(one.p95),
		one.reference === null ? '' : `${one.reference.what} ${number(one.reference.median)}`,
		one.ratio === null ? '' : one.ratio.toFixed(2),
		one.budget === null ? '' : `${one.budget}${one.met === null ? '' : one.met ? ' met' : ' MISSED'}`
	]);
	const head = ['measure', 'cards', 'events', 'slowed', 'median', 'p95', 'reference', 'ratio', 'budget'];
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	return [head, ...rows]
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
