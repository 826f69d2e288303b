import { shuffled } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { DraftOption, Generator } from './generator.ts';
import { numberParameter } from './source.ts';

/**
 * Channels of access points within earshot -> the channel that overlaps none of them.
 * Parameters: `channels`, how many the band has, and `apart`, how many numbers apart two must be.
 */
export const wifiChannel: Generator = {
	reasons: ['key', 'same', 'overlap'],
	draft: (source, rng) => {
		const channels = numberParameter(source, 'channels', 11);
		const apart = numberParameter(source, 'apart', 5);
		const all = Array.from({ length: channels }, (_, index) => index + 1);
		/** The taken channel that is nearest to a channel. */
		const nearest = (channel: number, taken: readonly number[]): number =>
			taken.reduce((best, one) => (Math.abs(one - channel) < Math.abs(best - channel) ? one : best));
		const free = (taken: readonly number[]): number[] =>
			all.filter((channel) => Math.abs(channel - nearest(channel, taken)) >= apart);
		const sets = shuffled(all, rng).flatMap((one) => all.map((other) => [...new Set([one, other])]));
		const possible = sets.filter((taken) => free(taken).length > 0);
		const taken = oneOf(possible, rng).toSorted((a, b) => a - b);
		const key = oneOf(free(taken), rng);
		const option = (because: string, channel: number): DraftOption => ({
			because,
			text: String(channel),
			values: {
				near: String(nearest(channel, taken)),
				gap: String(Math.abs(channel - nearest(channel, taken)))
			}
		});
		return {
			kind: 'choice',
			given: { taken: taken.join(', ') },
			worked: { key: String(key), apart: String(apart), signal: String(-whole(45, 68, rng)) },
			key: option('key', key),
			distractors: all
				.filter((channel) => !free(taken).includes(channel))
				.map((channel) => option(taken.includes(channel) ? 'same' : 'overlap', channel))
		};
	}
};
