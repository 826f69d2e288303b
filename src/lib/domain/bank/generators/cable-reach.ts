import { grouped, oneOf, whole } from './draw.ts';
import type { DraftOption, Generator, Source } from './generator.ts';
import { numberOf, rowsOf, textOf } from './source.ts';

interface Limit {
	readonly cable: string;
	/** Gbit/s. */
	readonly speed: number;
	readonly meters: number;
}

/** Rows: a `cable`, a `speed` in Gbit/s and the `meters` that it carries it; the cheapest cable first. */
const limitsOf = (source: Source): Limit[] =>
	rowsOf(source).map((row) => ({
		cable: textOf(row, 'cable'),
		speed: numberOf(row, 'speed'),
		meters: numberOf(row, 'meters')
	}));

const speedText = (speed: number): string => (speed < 1 ? `${String(speed * 1000)} Mbps` : `${String(speed)} Gbps`);

/** Speed and length -> the cheapest cable that does both. */
export const cableReach: Generator = {
	reasons: ['key', 'too-slow', 'too-short', 'more-than-needed'],
	draft: (source, rng) => {
		const limits = limitsOf(source);
		const cables = [...new Set(limits.map(({ cable }) => cable))];
		/** The most meters over which a cable carries at least a speed; 0 where it does not at all. */
		const reach = (cable: string, speed: number): number =>
			Math.max(
				0,
				...limits.filter((limit) => limit.cable === cable && limit.speed >= speed).map(({ meters }) => meters)
			);
		const speed = oneOf([...new Set(limits.map((limit) => limit.speed))], rng);
		// First the limit that decides, then a length below it and above the limits of all cheaper cables.
		const reaches = cables.map((cable) => reach(cable, speed));
		const deciding = cables.flatMap((cable, index) => {
			const below = Math.max(0, ...reaches.slice(0, index));
			const most = reaches[index] ?? 0;
			return most > below ? [{ cable, below, most }] : [];
		});
		const { cable, below, most } = oneOf(deciding, rng);
		const meters = whole(
			below + Math.max(1, Math.ceil((most - below) / 20)),
			most - Math.floor((most - below) / 20),
			rng
		);
		const fastest = (name: string): number =>
			Math.max(...limits.filter((limit) => limit.cable === name).map((limit) => limit.speed));
		const option = (because: string, name: string): DraftOption => ({
			because,
			text: name,
			values: { reach: grouped(reach(name, speed)), fastest: speedText(fastest(name)) }
		});
		return {
			kind: 'choice',
			given: { speed: speedText(speed), meters: grouped(meters) },
			worked: { cable, most: grouped(most) },
			key: option('key', cable),
			distractors: cables
				.filter((name) => name !== cable)
				.map((name) =>
					option(
						reach(name, speed) >= meters ? 'more-than-needed' : reach(name, speed) === 0 ? 'too-slow' : 'too-short',
						name
					)
				)
		};
	}
};
