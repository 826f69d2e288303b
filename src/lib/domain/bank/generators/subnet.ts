import {
	broadcastOf,
	formatIpv4,
	hostRange,
	hostsOf,
	maskOf,
	networkOf,
	sizeOf
} from '#lib/domain/bank/network/ipv4.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { grouped, oneOf, whole } from './draw.ts';
import type { Source, Values } from './generator.ts';
import { numberParameter } from './source.ts';

/** A host's address and the prefix of its subnet. */
export interface Host {
	readonly address: number;
	readonly prefix: number;
}

/** The blocks of RFC 1918: whatever is drawn may stand in a real office. */
const privateBlocks = [
	{ network: 0x0a00_0000, prefix: 8 },
	{ network: 0xac10_0000, prefix: 12 },
	{ network: 0xc0a8_0000, prefix: 16 }
] as const;

/** An address of a block, any of them. */
const addressIn = (network: number, prefix: number, rng: Rng): number => network + Math.floor(rng() * sizeOf(prefix));

/** A host's address of a block: neither its first nor its last address. */
export const hostIn = (network: number, prefix: number, rng: Rng): number => whole(...hostRange(network, prefix), rng);

/** A private host on a subnet whose prefix lies between the parameters `shortest` and `longest` (18 to 30). */
export function drawHost(source: Source, rng: Rng): Host {
	const prefix = whole(numberParameter(source, 'shortest', 18), numberParameter(source, 'longest', 30), rng);
	const block = oneOf(privateBlocks, rng);
	const network = networkOf(addressIn(block.network, block.prefix, rng), prefix);
	return { address: hostIn(network, prefix, rng), prefix };
}

const octetNames = ['first', 'second', 'third', 'fourth'];

/** What there is to say about a host's subnet, for the wording. */
export function subnetValues({ address, prefix }: Host): Values {
	// The octet in which the prefix ends: there the blocks are counted.
	const octet = Math.max(0, Math.floor((prefix - 1) / 8));
	const inOctet = (value: number): string => formatIpv4(value).split('.')[octet] ?? '';
	const [first, last] = hostRange(address, prefix);
	return {
		prefix: String(prefix),
		mask: formatIpv4(maskOf(prefix)),
		network: formatIpv4(networkOf(address, prefix)),
		broadcast: formatIpv4(broadcastOf(address, prefix)),
		first: formatIpv4(first),
		last: formatIpv4(last),
		hosts: grouped(hostsOf(prefix)),
		size: grouped(sizeOf(prefix)),
		hostBits: String(32 - prefix),
		octet: octetNames[octet] ?? '',
		block: String(2 ** (8 * (octet + 1) - prefix)),
		start: inOctet(networkOf(address, prefix)),
		end: inOctet(broadcastOf(address, prefix)),
		here: inOctet(address)
	};
}

export const cidr = (address: number, prefix: number): string => `${formatIpv4(address)}/${String(prefix)}`;
