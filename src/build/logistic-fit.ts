export interface Case {
	readonly values: readonly number[];
	readonly right: boolean;
	/** How many cases this one counts for. */
	readonly counts: number;
}

/** Solves a system of linear equations, its right side as the last column, by elimination with pivots. */
function solve(rows: number[][]): number[] {
	const size = rows.length;
	for (let at = 0; at < size; at += 1) {
		let pivot = at;
		for (let row = at + 1; row < size; row += 1) {
			if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
		}
		[rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
		for (let row = at + 1; row < size; row += 1) {
			const factor = (rows[row]?.[at] ?? 0) / (rows[at][at] ?? 1);
			rows[row] = (rows[row] ?? []).map((value, column) => value - factor * (rows[at]?.[column] ?? 0));
		}
	}
	const found: number[] = [];
	for (let at = size - 1; at >= 0; at -= 1) {
		const row = rows[at] ?? [];
		let rest = row[size] ?? 0;
		for (let column = at + 1; column < size; column += 1) rest -= (row[column] ?? 0) * (found[column] ?? 0);
		found[at] = rest / (row[at] ?? 1);
	}
	return found;
}

/**
 * The weights of a logistic regression by Newton's method, with `shrink` as the cost of squared weights on
 * standardized values. The first value of each case is the constant 1, whose weight costs next to nothing.
 */
export function fitLogistic(cases: readonly Case[], shrink: number): readonly number[] {
	const size = cases[0]?.values.length ?? 0;
	const columns = Array.from({ length: size }, (_, at) => cases.map(({ values }) => values[at] ?? 0));
	const means = columns.map((column, at) => (at === 0 ? 0 : column.reduce((a, b) => a + b, 0) / column.length));
	const spreads = columns.map((column, at) =>
		at === 0 ? 1 : Math.sqrt(column.reduce((sum, value) => sum + (value - (means[at] ?? 0)) ** 2, 0) / column.length) || 1
	);
	const standard = cases.map(({ values }) => values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));
	let weights = columns.map(() => 0);
	for (let round = 0; round < 20; round += 1) {
		const rows = weights.map((weight, at) => {
			const cost = at === 0 ? 0.01 : shrink;
			return [...weights.map((_, other) => (other === at ? cost : 0)), cost * weight];
		});
		standard.forEach((values, index) => {
			const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
			const chance = 1 / (1 + Math.exp(-sum));
			const { right = false, counts = 0 } = cases[index] ?? {};
			const error = (chance - (right ? 1 : 0)) * counts;
			const curve = chance * (1 - chance) * counts;
			rows.forEach((row, at) => {
				const value = values[at] ?? 0;
				for (let other = 0; other < size; other += 1) {
					row[other] = (row[other] ?? 0) + curve * value * (values[other] ?? 0);
				}
				row[size] = (row[size] ?? 0) + error * value;
			});
		});
		const steps = solve(rows);
		weights = weights.map((weight, at) => weight - (steps[at] ?? 0));
		if (steps.every((step) => Math.abs(step) < 1e-7)) break;
	}
	const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
	const shift = plain.reduce((sum, weight, at) => (at === 0 ? sum : sum + weight * (means[at] ?? 0)), 0);
	return plain.map((weight, at) => (at === 0 ? weight - shift : weight));
}
