import { parseIpv4 } from './ipv4.ts';

/** Addresses are 128-bit numbers. */

const FIELDS = 8;

const isField = (field: string): boolean => /^[\da-f]{1,4}$/i.test(field);

/** The fields of one side of "::"; an IPv4 address at the end gives two. */
function fieldsOf(side: string): string[] | undefined {
	if (side === '') return [];
	const fields = side.split(':');
	const last = fields.at(-1) ?? '';
	if (last.includes('.')) {
		const value = parseIpv4(last);
		if (value === undefined) return undefined;
		fields.splice(-1, 1, (value >>> 16).toString(16), (value & 0xffff).toString(16));
	}
	return fields.every(isField) ? fields : undefined;
}

/** Reads an IPv6 address in any spelling of RFC 4291 section 2.2; undefined where it is none. No zones, no prefixes. */
export function parseIpv6(text: string): bigint | undefined {
	const sides = text.trim().split('::');
	if (sides.length > 2 || (sides.length === 2 && sides[0]?.includes('.') === true)) return undefined;
	const [before, after] = sides.map(fieldsOf);
	if (before === undefined || (sides.length === 2 && after === undefined)) return undefined;
	const written = before.length + (after?.length ?? 0);
	// "::" stands for one field of zeros at least.
	if (sides.length === 2 ? written >= FIELDS : written !== FIELDS) return undefined;
	const zeros = Array.from({ length: FIELDS - written }, () => '0');
	return [...before, ...zeros, ...(after ?? [])].reduce((value, field) => value * 65_536n + BigInt(`0x${field}`), 0n);
}

/** The eight fields of an address as numbers. */
export const ipv6Fields = (value: bigint): number[] =>
	Array.from({ length: FIELDS }, (_, index) => Number((value >> BigInt(16 * (FIELDS - 1 - index))) & 0xffffn));

/**
 * The one recommended spelling (RFC 5952 section 4): lower case, no leading zeros, "::" for the longest run of two or more
 * zero fields, the first of equals. Fields stay hexadecimal in addresses that hold an IPv4 address.
 */
export function shortenIpv6(value: bigint): string {
	const fields = ipv6Fields(value);
	let start = 0;
	let length = 1;
	for (let at = 0; at < FIELDS; at++) {
		let end = at;
		while (fields[end] === 0) end++;
		if (end - at > length) [start, length] = [at, end - at];
	}
	const hex = fields.map((field) => field.toString(16));
	return length === 1 ? hex.join(':') : `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** All eight fields with four digits each. */
export const expandIpv6 = (value: bigint): string =>
	ipv6Fields(value)
		.map((field) => field.toString(16).padStart(4, '0'))
		.join(':');
