import { formatIpv4, networkOf, sizeOf } from '#lib/domain/bank/network/ipv4.ts';
import { shuffled } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { Generator } from './generator.ts';
import { cidr, drawHost, hostIn } from './subnet.ts';

/** A routing table and a destination -> the next hop, which is that of the longest prefix that holds the destination. */
export const routeChoice: Generator = {
	reasons: ['key', 'shorter', 'default', 'no-match'],
	labels: ['table', 'network', 'hop'],
	draft: (source, rng) => {
		const { address } = drawHost({ ...source, parameters: { shortest: 28, longest: 28 } }, rng);
		const short = whole(16, 20, rng);
		const middle = whole(short + 2, short + 4, rng);
		const long = whole(25, 28, rng);
		// Beside the destination, and narrower than all that holds it: the trap of "the longest wins" without looking.
		const beside = networkOf(address, long) ^ sizeOf(long);
		const holding = [
			{ because: 'default', network: 0, prefix: 0 },
			{ because: 'shorter', network: networkOf(address, short), prefix: short },
			{ because: 'shorter', network: networkOf(address, middle), prefix: middle },
			...(rng() < 0.5 ? [{ because: 'shorter', network: networkOf(address, long), prefix: long }] : [])
		];
		const best = holding.at(-1) ?? { because: 'default', network: 0, prefix: 0 };
		const routes = [
			...holding.map((route) => (route === best ? { ...route, because: 'key' } : route)),
			{ because: 'no-match', network: beside >>> 0, prefix: long }
		];
		const hops = shuffled(
			Array.from({ length: 12 }, (_, index) => index + 1),
			rng
		);
		const link = oneOf([0xc000_0200, 0xc633_6400, 0xcb00_7100], rng);
		const options = routes.map(({ because, network, prefix }, index) => ({
			because,
			text: formatIpv4(link + (hops[index] ?? 0)),
			values: { route: cidr(network, prefix), routePrefix: String(prefix) }
		}));
		const [key] = options.filter(({ because }) => because === 'key');
		if (key === undefined) throw new Error('no route holds the destination');
		return {
			kind: 'choice',
			given: { destination: formatIpv4(hostIn(networkOf(address, 28), 28, rng)) },
			worked: { best: cidr(best.network, best.prefix) },
			exhibit: {
				kind: 'table',
				label: source.label('table'),
				header: [source.label('network'), source.label('hop')],
				rows: shuffled(options, rng).map(({ text, values }) => [values.route, text])
			},
			key,
			distractors: options.filter((option) => option !== key)
		};
	}
};
