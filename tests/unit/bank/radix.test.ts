import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { inRadix, parseNumeral, parseRadix } from '#lib/domain/bank/radix.ts';

vi.setConfig({ testTimeout: 60_000 });

test('numerals are worth what their literals are worth', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (value) => {
			expect(parseNumeral(`0b${inRadix(value, 2)}`)).toBe(Number(`0b${value.toString(2)}`));
			expect(parseNumeral(`0x${inRadix(value, 16)}`)).toBe(value);
			expect(BigInt(`0x${inRadix(value, 16)}`)).toBe(BigInt(value));
			expect(parseNumeral(inRadix(value, 10))).toBe(value);
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('digits that the radix lacks make no number', () => {
	expect(parseRadix('102', 2)).toBeUndefined();
	expect(parseRadix('1F', 10)).toBeUndefined();
	expect(parseRadix('1100 1000', 2)).toBe(200);
	expect(['0b', '0x', '', 'abc', '0xG'].map(parseNumeral)).toEqual(Array(5).fill(undefined));
});
