import { shuffled } from '#lib/domain/shared/rng.ts';
import { whole } from './draw.ts';
import type { DraftOption, Generator } from './generator.ts';
import { neighbor, placed, strangers } from './ipv4-same-subnet.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

const distinct = (options: readonly DraftOption[]): DraftOption[] =>
	options.filter(({ text }, index) => options.findIndex((other) => other.text === text) === index);

/** Host with prefix -> which addresses it reaches directly, and which through its router. */
export const ipv4Reach: Generator = {
	reasons: ['direct', 'next-subnet', 'previous-subnet', 'same-octets'],
	labels: ['direct', 'routed'],
	draft: (source, rng) => {
		const host = drawHost(source, rng);
		const near = distinct(
			Array.from({ length: whole(2, 4, rng) }, () => placed('direct', neighbor(host, rng), host.prefix))
		);
		const far = shuffled(distinct(strangers(host, rng)), rng).slice(0, 6 - near.length);
		return {
			kind: 'group',
			given: { host: cidr(host.address, host.prefix) },
			worked: subnetValues(host),
			bins: ['direct', 'routed'],
			members: [
				...near.map((option) => ({ ...option, bin: 'direct' })),
				...far.map((option) => ({ ...option, bin: 'routed' }))
			]
		};
	}
};
