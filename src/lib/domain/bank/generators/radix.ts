import { inRadix, type Radix } from '#lib/domain/bank/radix.ts';
import { shuffled } from '#lib/domain/shared/rng.ts';
import { whole } from './draw.ts';
import type { DraftOption, Generator } from './generator.ts';

/** Hexadecimal is marked, so that its digits are not taken for decimal ones. */
const show = (value: number, radix: Radix): string => (radix === 16 ? '0x' : '') + inRadix(value, radix);

/** A byte in binary, decimal or hexadecimal -> the same in another of them. */
export const radixConversion: Generator = {
	reasons: ['key', 'shifted', 'wrong-bit', 'swapped-nibbles', 'reversed', 'copied-digits'],
	labels: ['radix-2', 'radix-10', 'radix-16'],
	draft: (source, rng) => {
		const [from = 2, to = 10] = shuffled<Radix>([2, 10, 16], rng);
		const value = whole(17, 255, rng);
		const bit = whole(0, 7, rng);
		const wrong = (because: string, other: number, values = {}): DraftOption => ({
			because,
			text: show(other, to),
			values: { itsValue: String(other), ...values }
		});
		const reversed = Number.parseInt(Array.from(inRadix(value, 2)).reverse().join(''), 2);
		// Decimal digits read as hexadecimal ones, or the other way round.
		const copied = from === 10 && to === 16 ? Number.parseInt(String(value), 16) : Number(value.toString(16));
		const slips = [
			...(from !== 2 && to !== 2 && Number.isInteger(copied) ? [wrong('copied-digits', copied)] : []),
			wrong('shifted', value >> 1),
			...(value < 128 ? [wrong('shifted', value << 1)] : []),
			...[bit, (bit + 3) % 8, (bit + 6) % 8].map((place) =>
				wrong('wrong-bit', value ^ (1 << place), { bit: String(1 << place) })
			),
			wrong('swapped-nibbles', ((value & 15) << 4) | (value >> 4)),
			wrong('reversed', reversed)
		];
		return {
			kind: 'choice',
			given: {
				numeral: show(value, from),
				from: source.label(`radix-${String(from)}`),
				to: source.label(`radix-${String(to)}`)
			},
			worked: {
				value: String(value),
				binary: inRadix(value, 2),
				hex: `0x${inRadix(value, 16)}`,
				sum: [128, 64, 32, 16, 8, 4, 2, 1].filter((place) => (value & place) !== 0).join(' + '),
				upper: String(value >> 4),
				lower: String(value & 15)
			},
			key: { because: 'key', text: show(value, to) },
			distractors: slips.filter(({ text }) => text !== show(value, to))
		};
	}
};
