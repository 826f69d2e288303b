import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { expandIpv6, parseIpv6, shortenIpv6 } from '#lib/domain/bank/network/ipv6.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Many zero fields, for these are what the spelling is about. */
const fields = fc.array(
	fc.oneof(
		{ weight: 3, arbitrary: fc.constant(0) },
		fc.integer({ min: 0, max: 0xffff }),
		fc.integer({ min: 0, max: 15 })
	),
	{ minLength: 8, maxLength: 8 }
);
const spelled = (values: readonly number[]): string => values.map((field) => field.toString(16)).join(':');

test('the short spelling is the one of the URL standard, which follows RFC 5952 too', () => {
	fc.assert(
		fc.property(fields, (values) => {
			const value = parseIpv6(spelled(values));
			expect(value).toBeDefined();
			expect(`[${shortenIpv6(value ?? 0n)}]`).toBe(new URL(`http://[${spelled(values)}]/`).hostname);
		}),
		{ numRuns: 4000, seed: 1918 }
	);
});

test('every spelling of an address gives the same value', () => {
	fc.assert(
		fc.property(fields, (values) => {
			const plain = parseIpv6(spelled(values));
			const long = expandIpv6(plain ?? 0n);
			expect(long).toBe(values.map((field) => field.toString(16).padStart(4, '0')).join(':'));
			expect(parseIpv6(long)).toBe(plain);
			expect(parseIpv6(long.toUpperCase())).toBe(plain);
			expect(parseIpv6(shortenIpv6(plain ?? 0n))).toBe(plain);
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('a text is an address exactly when Node says so', () => {
	const part = fc.constantFrom('::', ':', '0', '1', 'fe80', 'FFFF', '12345', 'g', '192.0.2.1', '192.0.2.256', '');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 17 }), (parts) => {
			const text = parts.join('');
			expect([text, parseIpv6(text) !== undefined]).toEqual([text, isIPv6(text)]);
		}),
		{ numRuns: 5000, seed: 1918 }
	);
	const joined = fc.array(part, { minLength: 2, maxLength: 9 }).map((parts) => parts.join(':'));
	fc.assert(
		fc.property(joined, (text) => {
			expect([text, parseIpv6(text) !== undefined]).toEqual([text, isIPv6(text)]);
		}),
		{ numRuns: 5000, seed: 1918 }
	);
});

test('an address that holds an IPv4 address is read', () => {
	expect(parseIpv6('::ffff:192.0.2.1')).toBe(0xffff_c000_0201n);
	expect(shortenIpv6(0xffff_c000_0201n)).toBe('::ffff:c000:201');
});
