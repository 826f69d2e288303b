import { expandIpv6, ipv6Fields, shortenIpv6 } from '#lib/domain/bank/network/ipv6.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { Generator } from './generator.ts';

const valueOf = (fields: readonly number[]): bigint =>
	fields.reduce((value, field) => value * 65_536n + BigInt(field), 0n);
const hex = (field: number): string => field.toString(16);

interface Drawn {
	readonly fields: readonly number[];
	/** Where the longer run of zero fields begins and how long it is. */
	readonly long: readonly [start: number, length: number];
	readonly short: readonly [start: number, length: number];
}

/** An address of the documentation range (RFC 3849) with two runs of zero fields, one longer than the other. */
function drawAddress(rng: Rng): Drawn {
	// After 2001:db8 stand six fields: a run of three, one of one or two, and others beside and between them.
	const [first, second] = oneOf<[number, number]>(
		[
			[3, 1],
			[1, 3],
			[2, 1],
			[1, 2],
			[3, 2],
			[2, 3]
		],
		rng
	);
	const field = (): number =>
		oneOf([whole(1, 15, rng), 16 * whole(1, 15, rng), 256 * whole(1, 255, rng), whole(1, 0xffff, rng)], rng);
	const filled = 6 - first - second;
	const before = whole(0, Math.max(0, filled - 2), rng);
	const runs = Array.from({ length: before }, field);
	const middle = field();
	const after = Array.from({ length: filled - before - 1 }, field);
	const zeros = (length: number): number[] => Array<number>(length).fill(0);
	const fields = [0x2001, 0xdb8, ...runs, ...zeros(first), middle, ...zeros(second), ...after];
	const firstStart = 2 + before;
	const secondStart = firstStart + first + 1;
	return first > second
		? { fields, long: [firstStart, first], short: [secondStart, second] }
		: { fields, long: [secondStart, second], short: [firstStart, first] };
}

/** The spelling with "::" for one run of fields. */
const compressed = (fields: readonly number[], [start, length]: readonly [number, number]): string =>
	`${fields.slice(0, start).map(hex).join(':')}::${fields
		.slice(start + length)
		.map(hex)
		.join(':')}`;

/** Long spelling -> the shortest one that is right. */
export const ipv6Shorten: Generator = {
	reasons: ['key', 'twice', 'short-run', 'trailing-zeros', 'lost-field', 'no-run'],
	draft: (_source, rng) => {
		const { fields, long, short } = drawAddress(rng);
		const [left, right] = [long, short].sort(([a], [b]) => a - b) as [typeof long, typeof short];
		const twice = [
			fields.slice(0, left[0]),
			fields.slice(left[0] + left[1], right[0]),
			fields.slice(right[0] + right[1])
		]
			.map((part) => part.map(hex).join(':'))
			.join('::');
		const trimmed = fields.map((field) => (field === 0 ? '0' : hex(field).replace(/0+$/, '')));
		const trailing = `${trimmed.slice(0, long[0]).join(':')}::${trimmed.slice(long[0] + long[1]).join(':')}`;
		// The field beside the run is swallowed by it.
		const swallowed = long[0] + long[1] < 8 ? ([long[0], long[1] + 1] as const) : ([long[0] - 1, long[1] + 1] as const);
		return {
			kind: 'choice',
			given: { long: expandIpv6(valueOf(fields)) },
			worked: { short: shortenIpv6(valueOf(fields)), run: String(long[1]) },
			key: { because: 'key', text: shortenIpv6(valueOf(fields)) },
			distractors: [
				{ because: 'twice', text: twice },
				...(short[1] > 1 ? [{ because: 'short-run', text: compressed(fields, short) }] : []),
				...(trailing === shortenIpv6(valueOf(fields)) ? [] : [{ because: 'trailing-zeros', text: trailing }]),
				{ because: 'lost-field', text: compressed(fields, swallowed) },
				{ because: 'no-run', text: fields.map(hex).join(':') }
			]
		};
	}
};

/** Short spelling -> all eight fields. */
export const ipv6Expand: Generator = {
	reasons: ['key', 'right-padded', 'too-few', 'too-many', 'misplaced'],
	draft: (_source, rng) => {
		const { fields, long } = drawAddress(rng);
		const full = ipv6Fields(valueOf(fields)).map((field) => hex(field).padStart(4, '0'));
		const [start, length] = long;
		// The zeros stand one field further left than "::" does; right after 2001:db8 that is one further right.
		const from = start > 2 ? start - 1 : start + length;
		const to = start > 2 ? start + length - 1 : start;
		const moved = full.toSpliced(from, 1).toSpliced(to, 0, full[from] ?? '');
		const wrong = (because: string, parts: readonly string[]) => ({ because, text: parts.join(':') });
		return {
			kind: 'choice',
			given: { short: shortenIpv6(valueOf(fields)) },
			worked: { full: full.join(':'), run: String(length), written: String(8 - length) },
			key: { because: 'key', text: full.join(':') },
			distractors: [
				...(fields.some((field) => field !== 0 && field < 0x1000)
					? [
							wrong(
								'right-padded',
								fields.map((field) => hex(field).padEnd(4, '0'))
							)
						]
					: []),
				wrong('too-few', full.toSpliced(start, 1)),
				wrong('too-many', full.toSpliced(start, 0, '0000')),
				...(moved.join(':') === full.join(':') ? [] : [wrong('misplaced', moved)])
			]
		};
	}
};
