import { broadcastOf, formatIpv4, hostRange, hostsOf, maskOf, networkOf } from '#lib/domain/bank/network/ipv4.ts';
import { grouped } from './draw.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

const parts = ['mask', 'network', 'first', 'last', 'broadcast', 'hosts'];

/** Host with prefix -> all there is to say about its subnet, typed. */
export const ipv4Worksheet: Generator = {
	reasons: parts,
	labels: parts,
	draft: (source, rng) => {
		const { address, prefix } = drawHost(source, rng);
		const host = cidr(address, prefix);
		const [first, last] = hostRange(address, prefix);
		const blank = (id: string, value: number, proof: string) => ({
			id,
			label: id,
			because: id,
			format: 'ipv4' as const,
			accept: [formatIpv4(value)],
			proof
		});
		return {
			kind: 'fill',
			given: { host },
			worked: subnetValues({ address, prefix }),
			blanks: [
				blank('mask', maskOf(prefix), `mask(/${String(prefix)})`),
				blank('network', networkOf(address, prefix), `network(${host})`),
				blank('first', first, `first(${host})`),
				blank('last', last, `last(${host})`),
				blank('broadcast', broadcastOf(address, prefix), `broadcast(${host})`),
				{
					id: 'hosts',
					label: 'hosts',
					because: 'hosts',
					format: 'number',
					accept: [String(hostsOf(prefix)), ...(prefix < 23 ? [grouped(hostsOf(prefix))] : [])],
					proof: `hosts(/${String(prefix)})`
				}
			]
		};
	}
};
