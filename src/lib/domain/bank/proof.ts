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
} from './network/ipv4.ts';
import { expandIpv6, parseIpv6, shortenIpv6 } from './network/ipv6.ts';
import { inRadix, parseNumeral } from './radix.ts';
import { raidArray } from './raid.ts';

/** What a proof gives: every spelling of the one right answer, or why it can not be worked out. */
export type Proof = { readonly values: readonly string[] } | { readonly error: string };

type Sum = (argument: string) => readonly string[] | undefined;

/** A sum over an address with its prefix; the answer counts with its prefix too, where it names a subnet. */
const ofSubnet =
	(sum: (address: number, prefix: number) => number, named = false): Sum =>
	(argument) => {
		const [address = '', length = '', ...more] = argument.split('/');
		const value = parseIpv4(address);
		const prefix = parsePrefix(length);
		if (value === undefined || prefix === undefined || more.length > 0) return undefined;
		const answer = formatIpv4(sum(value, prefix));
		return named ? [answer, `${answer}/${String(prefix)}`] : [answer];
	};

const stroked = (text: string): number | undefined => (text.startsWith('/') ? parsePrefix(text) : undefined);

const ofPrefix =
	(sum: (prefix: number) => string): Sum =>
	(argument) => {
		const prefix = stroked(argument);
		return prefix === undefined ? undefined : [sum(prefix)];
	};

const ofNumber =
	(sum: (value: number) => readonly string[]): Sum =>
	(argument) => {
		const value = parseNumeral(argument);
		return value === undefined ? undefined : sum(value);
	};

const ofIpv6 =
	(sum: (value: bigint) => string): Sum =>
	(argument) => {
		const value = parseIpv6(argument);
		return value === undefined ? undefined : [sum(value)];
	};

const subnets: Sum = (argument) => {
	const [small, large] = argument.split(/\s+in\s+/).map(stroked);
	return small === undefined || large === undefined || small < large ? undefined : [String(2 ** (small - large))];
};

/** The capacity of 3 disks of "4 TB" is given with and without the unit. */
const raid: Sum = (argument) => {
	const [level = '', disks = '', size = ''] = argument.split(/\s*,\s*/);
	const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(size) ?? [];
	const array = amount === '' ? undefined : raidArray(level, Number(disks), Number(amount));
	if (array === undefined) return undefined;
	const capacity = String(array.capacity);
	return unit === '' ? [capacity] : [capacity, `${capacity} ${unit}`];
};

const raidFails: Sum = (argument) => {
	const [level = '', disks = ''] = argument.split(/\s*,\s*/);
	const array = raidArray(level, Number(disks), 1);
	return array && [String(array.survives)];
};

const maskPrefix: Sum = (argument) => {
	const mask = parseIpv4(argument);
	const prefix = mask === undefined ? undefined : prefixOf(mask);
	return prefix === undefined ? undefined : [`/${String(prefix)}`, String(prefix)];
};

const sums: ReadonlyMap<string, Sum> = new Map<string, Sum>([
	['network', ofSubnet(networkOf, true)],
	['broadcast', ofSubnet(broadcastOf)],
	['first', ofSubnet((address, prefix) => hostRange(address, prefix)[0])],
	['last', ofSubnet((address, prefix) => hostRange(address, prefix)[1])],
	['hosts', ofPrefix((prefix) => String(hostsOf(prefix)))],
	['mask', ofPrefix((prefix) => formatIpv4(maskOf(prefix)))],
	['prefix', maskPrefix],
	['subnets', subnets],
	['shorten', ofIpv6(shortenIpv6)],
	['expand', ofIpv6(expandIpv6)],
	['binary', ofNumber((value) => [inRadix(value, 2), value.toString(2)])],
	['hex', ofNumber((value) => [inRadix(value, 16), value.toString(16)])],
	['decimal', ofNumber((value) => [String(value)])],
	['raid', raid],
	['raidfails', raidFails]
]);

/**
 * Works out the proof of a blank, such as `broadcast(192.168.10.77/26)`, `subnets(/28 in /24)`, `raid(5, 4, 2 TB)` or
 * `decimal(0x1F)`; the whole list is in question-banks/README.md.
 */
export function evaluateProof(text: string): Proof {
	const [, name = '', argument = ''] = /^\s*([a-z]+)\((.*)\)\s*$/.exec(text) ?? [];
	const sum = sums.get(name);
	if (sum === undefined) return { error: `no such sum; known are ${[...sums.keys()].join(', ')}` };
	const values = sum(argument.trim());
	return values === undefined ? { error: `${name} can not be worked out of "${argument}"` } : { values };
}
