/** Addresses are unsigned 32-bit numbers, prefixes whole numbers from 0 to 32. */

/** Reads a dotted quad; undefined where it is none. Leading zeros are refused: some tools read them as octal. */
export function parseIpv4(text: string): number | undefined {
	const octets = text.trim().split('.');
	if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255)) {
		return undefined;
	}
	return octets.reduce((value, octet) => value * 256 + Number(octet), 0);
}

/** The dotted quad of an address. */
export const formatIpv4 = (value: number): string =>
	[24, 16, 8, 0].map((shift) => String((value >>> shift) & 255)).join('.');

/** Reads "/26" or "26"; undefined where it is no prefix. */
export function parsePrefix(text: string): number | undefined {
	const digits = /^\/?(\d{1,2})$/.exec(text.trim())?.[1];
	return digits !== undefined && Number(digits) <= 32 ? Number(digits) : undefined;
}

/** The subnet mask of a prefix. A shift by 32 does nothing in JavaScript, hence the case of /0. */
export const maskOf = (prefix: number): number => (prefix === 0 ? 0 : (0xffff_ffff << (32 - prefix)) >>> 0);

/** The prefix of a subnet mask; undefined where its ones do not stand in one run from the left. */
export function prefixOf(mask: number): number | undefined {
	const prefix = Math.clz32(~mask);
	return maskOf(prefix) === mask ? prefix : undefined;
}

/** How many addresses a subnet holds, network and broadcast address included. */
export const sizeOf = (prefix: number): number => 2 ** (32 - prefix);

/** The first address of the subnet that holds an address. */
export const networkOf = (address: number, prefix: number): number => (address & maskOf(prefix)) >>> 0;

/** The last address of the subnet that holds an address. */
export const broadcastOf = (address: number, prefix: number): number => networkOf(address, prefix) + sizeOf(prefix) - 1;

/** How many hosts a subnet can number: all but two addresses, except on a /31 (RFC 3021) and a /32. */
export const hostsOf = (prefix: number): number => (prefix >= 31 ? sizeOf(prefix) : sizeOf(prefix) - 2);

/** The first and the last address that a host may have; on a /31 and a /32 all of them. */
export function hostRange(address: number, prefix: number): readonly [first: number, last: number] {
	const edge = prefix >= 31 ? 0 : 1;
	return [networkOf(address, prefix) + edge, broadcastOf(address, prefix) - edge];
}
