import { formatIpv4, hostRange, networkOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { whole } from './draw.ts';
import type { DraftOption, Generator } from './generator.ts';
import { cidr, drawHost, hostIn, subnetValues, type Host } from './subnet.ts';

/** Another host of the subnet. */
export function neighbor({ address, prefix }: Host, rng: Rng): number {
	const [first, last] = hostRange(address, prefix);
	const other = whole(first, last - 1, rng);
	return other >= address ? other + 1 : other;
}

/** A host's address with the subnet in which it lies. */
export const placed = (because: string, address: number, prefix: number): DraftOption => ({
	because,
	text: formatIpv4(address),
	values: { itsNetwork: cidr(networkOf(address, prefix), prefix) }
});

/** Hosts of other subnets that look near: beside the subnet, or with the same octets before the one that decides. */
export function strangers({ address, prefix }: Host, rng: Rng): DraftOption[] {
	const network = networkOf(address, prefix);
	const wide = 8 * Math.floor((prefix - 1) / 8);
	const subnets = 2 ** (prefix - wide);
	const own = (network - networkOf(address, wide)) / sizeOf(prefix);
	const alike = Array.from(
		{ length: 6 },
		() => networkOf(address, wide) + ((own + whole(1, subnets - 1, rng)) % subnets) * sizeOf(prefix)
	);
	const beside = [
		['next-subnet', network + sizeOf(prefix)],
		['previous-subnet', network - sizeOf(prefix)]
	] as const;
	return [...beside, ...alike.map((other) => ['same-octets', other] as const)].map(([because, other]) =>
		placed(because, hostIn(other, prefix, rng), prefix)
	);
}

/** Host with prefix -> the address that it reaches without a router. */
export const ipv4SameSubnet: Generator = {
	reasons: ['key', 'next-subnet', 'previous-subnet', 'same-octets'],
	draft: (source, rng) => {
		const host = drawHost(source, rng);
		return {
			kind: 'choice',
			given: { host: cidr(host.address, host.prefix) },
			worked: subnetValues(host),
			key: placed('key', neighbor(host, rng), host.prefix),
			distractors: strangers(host, rng)
		};
	}
};
