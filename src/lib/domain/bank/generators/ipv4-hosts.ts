import { hostsOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import { grouped } from './draw.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

/** Host with prefix -> how many hosts its subnet can number. */
export const ipv4Hosts: Generator = {
	reasons: ['key', 'forgot-two', 'forgot-one', 'one-bit-less', 'one-bit-more', 'prefix-bits'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost(source, rng);
		const wrong = (because: string, value: number) => ({ because, text: grouped(value) });
		return {
			kind: 'choice',
			given: { host: cidr(address, prefix) },
			worked: subnetValues({ address, prefix }),
			key: { because: 'key', text: grouped(hostsOf(prefix)) },
			distractors: [
				wrong('forgot-two', sizeOf(prefix)),
				wrong('forgot-one', sizeOf(prefix) - 1),
				// Of a /31 two hosts are made in another way, which is no slip of a bit.
				...(prefix < 30 ? [wrong('one-bit-less', hostsOf(prefix + 1))] : []),
				wrong('one-bit-more', hostsOf(prefix - 1)),
				// The bits that the prefix takes from its last octet, counted as if they numbered hosts.
				...(prefix % 8 > 1 ? [wrong('prefix-bits', 2 ** (prefix % 8) - 2)] : [])
			]
		};
	}
};
