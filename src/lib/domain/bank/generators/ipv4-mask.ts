import { formatIpv4, maskOf } from '#lib/domain/bank/network/ipv4.ts';
import type { DraftOption, Generator } from './generator.ts';
import { drawHost, subnetValues } from './subnet.ts';

const slips = (prefix: number): (readonly [because: string, prefix: number])[] =>
	(
		[
			['one-more', prefix + 1],
			['one-less', prefix - 1],
			['next-octet', prefix + 8],
			['octet-before', prefix - 8]
		] as const
	).filter(([, length]) => length >= 1 && length <= 32);

const wildcard = (prefix: number): string => formatIpv4(~maskOf(prefix) >>> 0);

/** Prefix -> mask. */
export const ipv4PrefixToMask: Generator = {
	reasons: ['key', 'one-more', 'one-less', 'next-octet', 'octet-before', 'wildcard'],
	draft: (source, rng) => {
		const host = drawHost(source, rng);
		const { prefix } = host;
		const option = (because: string, length: number): DraftOption => ({
			because,
			text: formatIpv4(maskOf(length)),
			values: { ones: String(length) }
		});
		return {
			kind: 'choice',
			given: { address: formatIpv4(host.address), prefix: String(prefix) },
			worked: subnetValues(host),
			key: option('key', prefix),
			distractors: [
				...slips(prefix).map(([because, length]) => option(because, length)),
				{ because: 'wildcard', text: wildcard(prefix) }
			]
		};
	}
};

/** Mask -> prefix. */
export const ipv4MaskToPrefix: Generator = {
	reasons: ['key', 'one-more', 'one-less', 'next-octet', 'octet-before', 'host-bits'],
	draft: (source, rng) => {
		const host = drawHost(source, rng);
		const { prefix } = host;
		const option = (because: string, length: number): DraftOption => ({
			because,
			text: `/${String(length)}`,
			values: { itsMask: formatIpv4(maskOf(length)) }
		});
		return {
			kind: 'choice',
			given: { address: formatIpv4(host.address), mask: formatIpv4(maskOf(prefix)) },
			worked: subnetValues(host),
			key: option('key', prefix),
			distractors: [
				...slips(prefix).map(([because, length]) => option(because, length)),
				option('host-bits', 32 - prefix)
			]
		};
	}
};
