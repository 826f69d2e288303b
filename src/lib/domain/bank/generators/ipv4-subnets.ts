import { hostsOf, networkOf } from '#lib/domain/bank/network/ipv4.ts';
import { grouped, whole } from './draw.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost } from './subnet.ts';

/** A network and a longer prefix -> how many subnets of it the network makes. */
export const ipv4Subnets: Generator = {
	reasons: ['key', 'minus-two', 'bits', 'hosts', 'one-bit-less', 'one-bit-more'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost({ ...source, parameters: { shortest: 16, longest: 27 } }, rng);
		// With fewer bits than three the slips give the same few numbers.
		const bits = whole(3, Math.min(7, 30 - prefix), rng);
		const wrong = (because: string, value: number) => ({ because, text: grouped(value) });
		return {
			kind: 'choice',
			given: { parent: cidr(networkOf(address, prefix), prefix), longer: String(prefix + bits) },
			worked: { bits: String(bits), hosts: grouped(hostsOf(prefix + bits)), prefix: String(prefix) },
			key: { because: 'key', text: grouped(2 ** bits) },
			distractors: [
				wrong('minus-two', 2 ** bits - 2),
				wrong('bits', bits),
				wrong('hosts', hostsOf(prefix + bits)),
				wrong('one-bit-less', 2 ** (bits - 1)),
				wrong('one-bit-more', 2 ** (bits + 1))
			]
		};
	}
};
