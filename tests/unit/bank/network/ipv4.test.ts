import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
	broadcastOf,
	formatIpv4,
	hostRange,
	hostsOf,
	maskOf,
	networkOf,
	parseIpv4,
	parsePrefix,
	prefixOf
} from '#lib/domain/bank/network/ipv4.ts';

vi.setConfig({ testTimeout: 60_000 });

const address = fc.integer({ min: 0, max: 0xffff_ffff });
const prefix = fc.integer({ min: 0, max: 32 });

/** The bits as text: a way to the answer that shares nothing with the code. */
const bits = (value: number): string => value.toString(2).padStart(32, '0');

test('what is formatted is read back, and Node agrees that it is an address', () => {
	fc.assert(
		fc.property(address, (value) => {
			expect(isIPv4(formatIpv4(value))).toBe(true);
			expect(parseIpv4(formatIpv4(value))).toBe(value);
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('a text is an address exactly when Node says so', () => {
	const octet = fc.oneof(
		fc.integer({ min: 0, max: 300 }).map(String),
		fc.constantFrom('', '01', 'a', '-1', ' 1', '1e1')
	);
	fc.assert(
		fc.property(fc.array(octet, { minLength: 3, maxLength: 5 }), (octets) => {
			const text = octets.join('.').trim();
			expect(parseIpv4(text) !== undefined).toBe(isIPv4(text));
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('the first and the last address of a subnet share its bits and end in zeros and ones', () => {
	fc.assert(
		fc.property(address, prefix, (value, length) => {
			const head = bits(value).slice(0, length);
			expect(bits(networkOf(value, length))).toBe(head.padEnd(32, '0'));
			expect(bits(broadcastOf(value, length))).toBe(head.padEnd(32, '1'));
			expect(bits(maskOf(length))).toBe('1'.repeat(length).padEnd(32, '0'));
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('hosts lie between network and broadcast address, and on a /31 they are these two', () => {
	const first = 0xc000_0200;
	expect(hostRange(first, 24)).toEqual([first + 1, first + 254]);
	expect(hostsOf(24)).toBe(254);
	expect(hostRange(first, 31)).toEqual([first, first + 1]);
	expect([hostsOf(30), hostsOf(31), hostsOf(32)]).toEqual([2, 2, 1]);
});

test('a mask has a prefix only when its ones are one run from the left', () => {
	fc.assert(
		fc.property(fc.oneof(address, prefix.map(maskOf)), (mask) => {
			const run = /^(1*)0*$/.exec(bits(mask));
			expect(prefixOf(mask)).toBe(run?.[1]?.length);
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('prefixes are read with and without their stroke', () => {
	expect(['/0', '26', ' /32 ', '/33', '/', '-1', '2.5'].map(parsePrefix)).toEqual([
		0,
		26,
		32,
		undefined,
		undefined,
		undefined,
		undefined
	]);
});
