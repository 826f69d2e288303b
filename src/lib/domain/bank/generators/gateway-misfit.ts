import { formatIpv4, hostRange, maskOf, networkOf } from '#lib/domain/bank/network/ipv4.ts';
import { shuffled } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { Generator } from './generator.ts';
import { neighbor, strangers } from './ipv4-same-subnet.ts';
import { rowsOf, textOf } from './source.ts';
import { cidr, drawHost, subnetValues } from './subnet.ts';

/** A mask, a gateway and four hosts (rows: their `name`) -> the host whose address lies outside the gateway's subnet. */
export const gatewayMisfit: Generator = {
	reasons: ['key', 'fits'],
	labels: ['table', 'name', 'address'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost({ ...source, parameters: { shortest: 20, longest: 28 } }, rng);
		const gateway = { address: hostRange(address, prefix)[0], prefix };
		const astray = oneOf(strangers(gateway, rng), rng);
		const fitting = new Set<number>();
		while (fitting.size < 3) fitting.add(neighbor(gateway, rng));
		const names = shuffled(
			rowsOf(source).map((row) => textOf(row, 'name')),
			rng
		);
		const hosts = [astray.text, ...[...fitting].map(formatIpv4)].map((text, index) => ({
			because: index === 0 ? 'key' : 'fits',
			text: names[index] ?? '',
			values: { itsAddress: text, ...(index === 0 ? astray.values : {}) }
		}));
		const [key, ...distractors] = hosts;
		if (key === undefined) throw new Error('no host');
		return {
			kind: 'choice',
			given: { gateway: formatIpv4(gateway.address), mask: formatIpv4(maskOf(prefix)) },
			worked: {
				...subnetValues(gateway),
				subnet: cidr(networkOf(address, prefix), prefix),
				ticket: String(whole(1000, 9999, rng))
			},
			exhibit: {
				kind: 'table',
				label: source.label('table'),
				header: [source.label('name'), source.label('address')],
				rows: shuffled(hosts, rng).map(({ text, values }) => [text, values.itsAddress])
			},
			key,
			distractors
		};
	}
};
