import { formatIpv4, maskOf, parseIpv4, prefixOf } from '#lib/domain/bank/network/ipv4.ts';
import { shuffled } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { Generator } from './generator.ts';

const withSwap = <T>(values: readonly T[], at: number): T[] =>
	values.map((value, index) => values[index === at ? at + 1 : index === at + 1 ? at : index] ?? value);

/** What a mask becomes when two digits of an octet or two octets change places, and is no mask any more. */
function typosOf(prefix: number): number[] {
	const octets = formatIpv4(maskOf(prefix)).split('.');
	const digits = octets.flatMap((octet, at) =>
		[0, 1].map((place) => octets.with(at, withSwap(Array.from(octet), place).join('')))
	);
	const swapped = [0, 1, 2].map((at) => withSwap(octets, at));
	return [...digits, ...swapped]
		.map((typed) => parseIpv4(typed.join('.')))
		.filter((mask) => mask !== undefined)
		.filter((mask) => prefixOf(mask) === undefined);
}

const bitsOf = (mask: number): string =>
	formatIpv4(mask)
		.split('.')
		.map((octet) => Number(octet).toString(2).padStart(8, '0'))
		.join('.');

/** Four masks -> the one that no prefix gives. */
export const ipv4MaskTypo: Generator = {
	reasons: ['key', 'valid'],
	draft: (_source, rng) => {
		const lengths = shuffled(
			Array.from({ length: 22 }, (_, index) => 9 + index),
			rng
		);
		const meant = oneOf(
			lengths.filter((length) => typosOf(length).length > 0),
			rng
		);
		const typo = oneOf(typosOf(meant), rng);
		return {
			kind: 'choice',
			given: { count: String(whole(2, 60, rng)) },
			worked: { typo: formatIpv4(typo), bits: bitsOf(typo), meant: formatIpv4(maskOf(meant)) },
			key: { because: 'key', text: formatIpv4(typo) },
			distractors: lengths
				.filter((length) => length !== meant)
				.map((length) => ({
					because: 'valid',
					text: formatIpv4(maskOf(length)),
					values: { prefix: String(length), bits: bitsOf(maskOf(length)) }
				}))
		};
	}
};
