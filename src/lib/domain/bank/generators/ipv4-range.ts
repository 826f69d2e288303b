import { broadcastOf, formatIpv4, hostRange, networkOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

/** Host with prefix -> the first and the last address that hosts of its subnet may have. */
export const ipv4Range: Generator = {
	reasons: ['key', 'with-network', 'with-broadcast', 'with-both', 'bigger-block', 'smaller-block', 'next-block'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost(source, rng);
		const network = networkOf(address, prefix);
		const broadcast = broadcastOf(address, prefix);
		const range = (first: number, last: number): string => `${formatIpv4(first)} to ${formatIpv4(last)}`;
		const wrong = (because: string, first: number, last: number) => ({ because, text: range(first, last) });
		return {
			kind: 'choice',
			given: { host: cidr(address, prefix) },
			worked: subnetValues({ address, prefix }),
			key: { because: 'key', text: range(network + 1, broadcast - 1) },
			distractors: [
				wrong('with-network', network, broadcast - 1),
				wrong('with-broadcast', network + 1, broadcast),
				wrong('with-both', network, broadcast),
				wrong('bigger-block', ...hostRange(address, prefix - 1)),
				wrong('smaller-block', ...hostRange(address, prefix + 1)),
				wrong('next-block', ...hostRange(network + sizeOf(prefix), prefix))
			]
		};
	}
};
