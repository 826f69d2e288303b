import { broadcastOf, formatIpv4, networkOf } from '#lib/domain/bank/network/ipv4.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

/** Host with prefix -> the broadcast address of its subnet. */
export const ipv4Broadcast: Generator = {
	reasons: ['key', 'bigger-block', 'smaller-block', 'octet-boundary', 'last-host', 'network', 'next-network'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost(source, rng);
		const broadcast = broadcastOf(address, prefix);
		const wrong = (because: string, value: number) => ({ because, text: formatIpv4(value) });
		return {
			kind: 'choice',
			given: { host: cidr(address, prefix) },
			worked: subnetValues({ address, prefix }),
			key: { because: 'key', text: formatIpv4(broadcast) },
			distractors: [
				wrong('bigger-block', broadcastOf(address, prefix - 1)),
				wrong('smaller-block', broadcastOf(address, prefix + 1)),
				wrong('octet-boundary', broadcastOf(address, prefix > 24 ? 24 : 16)),
				wrong('last-host', broadcast - 1),
				wrong('network', networkOf(address, prefix)),
				wrong('next-network', broadcast + 1)
			]
		};
	}
};
