import { hostsOf } from '#lib/domain/bank/network/ipv4.ts';
import { grouped, oneOf, whole } from './draw.ts';
import type { Generator } from './generator.ts';
import { numberParameter } from './source.ts';

/** Number of hosts -> the smallest subnet that holds them. */
export const ipv4Fit: Generator = {
	reasons: ['key', 'too-small', 'too-large'],
	draft: (source, rng) => {
		const prefix = whole(numberParameter(source, 'shortest', 20), numberParameter(source, 'longest', 28), rng);
		const least = hostsOf(prefix + 1) + 1;
		const most = hostsOf(prefix);
		// The numbers at which the two reserved addresses decide come up more often than chance would have them.
		const hosts = oneOf([least, least + 1, most, whole(least, most, rng), whole(least, most, rng)], rng);
		const option = (because: string, length: number) => ({
			because,
			text: `/${String(length)}`,
			values: { holds: grouped(hostsOf(length)) }
		});
		return {
			kind: 'choice',
			given: { hosts: grouped(hosts) },
			worked: {
				prefix: String(prefix),
				holds: grouped(most),
				longer: String(prefix + 1),
				longerHolds: grouped(least - 1),
				hostBits: String(32 - prefix)
			},
			key: option('key', prefix),
			distractors: [
				option('too-small', prefix + 1),
				option('too-small', prefix + 2),
				option('too-large', prefix - 1),
				option('too-large', prefix - 2)
			]
		};
	}
};
