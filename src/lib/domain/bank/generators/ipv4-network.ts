import { broadcastOf, formatIpv4, networkOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

/** Host with prefix -> the address of its network. */
export const ipv4Network: Generator = {
	reasons: ['key', 'bigger-block', 'smaller-block', 'octet-boundary', 'first-host', 'broadcast', 'next-network'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost(source, rng);
		const network = networkOf(address, prefix);
		const wrong = (because: string, value: number) => ({ because, text: formatIpv4(value) });
		return {
			kind: 'choice',
			given: { host: cidr(address, prefix) },
			worked: subnetValues({ address, prefix }),
			key: { because: 'key', text: formatIpv4(network) },
			distractors: [
				wrong('bigger-block', networkOf(address, prefix - 1)),
				wrong('smaller-block', networkOf(address, prefix + 1)),
				wrong('octet-boundary', networkOf(address, prefix > 24 ? 24 : 16)),
				wrong('first-host', network + 1),
				wrong('broadcast', broadcastOf(address, prefix)),
				wrong('next-network', network + sizeOf(prefix))
			]
		};
	}
};
