import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '#lib/domain/interview/coverage.ts';
import { millis } from '#lib/domain/shared/units.ts';

const evidence = (group: string, at: number, percent: number) => ({ group, at: millis(at), percent });

test('the latest counts, compared with the mean of the three before it', () => {
	const rows = [50, 10, 40, 60, 80].map((percent, at) => evidence('method', at, percent));
	expect(coverageOf(['method', 'mobile'], rows)).toEqual([
		{ group: 'method', times: 5, latest: rows[4], change: Math.round(80 - 110 / 3) },
		{ group: 'mobile', times: 0, latest: undefined, change: undefined }
	]);
});

test('one practice has no trend, and the order of the evidence does not matter', () => {
	expect(coverageOf(['a'], [evidence('a', 1, 70)])[0]?.change).toBeUndefined();
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(1000)), (times) => {
			const rows = times.map((at) => evidence('a', at, at % 101));
			expect(coverageOf(['a'], rows)).toEqual(coverageOf(['a'], rows.toReversed()));
		})
	);
});
