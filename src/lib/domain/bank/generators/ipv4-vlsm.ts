import { hostsOf, networkOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import { shuffled } from '#lib/domain/shared/rng.ts';
import { grouped, whole } from './draw.ts';
import type { Generator } from './generator.ts';
import { rowsOf, textOf } from './source.ts';
import { cidr, drawHost } from './subnet.ts';

const parts = ['largest', 'middle', 'smallest'];

/**
 * A network and three numbers of hosts (rows: `name` of who needs them) -> three subnets of different lengths, as small
 * as they can be, the largest first and without a gap. No two lengths are alike, so there is one answer.
 */
export const ipv4Vlsm: Generator = {
	reasons: parts,
	labels: ['need'],
	draft: (source, rng) => {
		const { address, prefix } = drawHost({ ...source, parameters: { shortest: 22, longest: 25 } }, rng);
		const parent = networkOf(address, prefix);
		const lengths = shuffled([1, 2, 3, 4], rng)
			.slice(0, 3)
			.sort((a, b) => a - b)
			.map((more) => prefix + more);
		const names = shuffled(rowsOf(source), rng).map((row) => textOf(row, 'name'));
		let next = parent;
		const blanks = lengths.map((length, index) => {
			const id = parts[index] ?? '';
			const name = names[index] ?? '';
			const subnet = cidr(next, length);
			next += sizeOf(length);
			const hosts = grouped(whole(hostsOf(length + 1) + 1, hostsOf(length), rng));
			return {
				id,
				label: 'need',
				because: id,
				values: { name, hosts, subnet, length: String(length), holds: grouped(hostsOf(length)) },
				format: 'cidr' as const,
				accept: [subnet],
				proof: `network(${subnet})`
			};
		});
		const asked = shuffled(blanks, rng);
		return {
			kind: 'fill',
			given: {
				parent: cidr(parent, prefix),
				needs: asked.map(({ values }) => `${values.name} ${values.hosts}`).join(', ')
			},
			worked: { plan: blanks.map(({ values }) => `${values.name} ${values.subnet}`).join(', ') },
			blanks: asked
		};
	}
};
