import { raidArray } from '#lib/domain/bank/raid.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { DraftOption, Generator, Values } from './generator.ts';

const sizes = [1, 2, 3, 4, 6, 8, 10, 12, 16];
/** RAID 1 is left out: on the two disks that it usually has, hardly a slip is possible. */
const levelsOf = (disks: number): string[] =>
	['0', '5', '6', '10'].filter((level) => raidArray(level, disks, 1) !== undefined);

interface Setup {
	readonly level: string;
	readonly disks: number;
	readonly size: number;
	readonly capacity: number;
	readonly survives: number;
}

function drawArray(rng: Rng): Setup {
	const disks = whole(4, 12, rng);
	const level = oneOf(levelsOf(disks), rng);
	const size = oneOf(sizes, rng);
	const array = raidArray(level, disks, size);
	if (array === undefined) throw new Error(`no RAID ${level} of ${String(disks)} disks`);
	return { level, disks, size, ...array };
}

const valuesOf = ({ level, disks, size, capacity, survives }: Setup): { given: Values; worked: Values } => ({
	given: { level, disks: String(disks), size: String(size) },
	worked: {
		capacity: String(capacity),
		survives: String(survives),
		raw: String(disks * size),
		overhead: String(disks * size - capacity),
		dataDisks: String(capacity / size)
	}
});

/** Level, disks and size -> capacity. */
export const raidCapacity: Generator = {
	reasons: ['key', 'raw', 'one-parity', 'two-parity', 'mirrored', 'one-disk'],
	draft: (_source, rng) => {
		const setup = drawArray(rng);
		const { disks, size, capacity } = setup;
		const wrong = (because: string, dataDisks: number): DraftOption => ({
			because,
			text: `${String(dataDisks * size)} TB`
		});
		return {
			kind: 'choice',
			...valuesOf(setup),
			key: { because: 'key', text: `${String(capacity)} TB` },
			distractors: [
				wrong('raw', disks),
				wrong('one-parity', disks - 1),
				wrong('two-parity', disks - 2),
				...(disks % 2 === 0 ? [wrong('mirrored', disks / 2)] : []),
				wrong('one-disk', 1)
			]
		};
	}
};

/** Level and disks -> failures survived for certain. */
export const raidFailures: Generator = {
	reasons: ['key', 'too-few', 'too-many', 'half'],
	draft: (_source, rng) => {
		const setup = drawArray(rng);
		const { disks, survives } = setup;
		const option = (failures: number): DraftOption => ({
			because: failures < survives ? 'too-few' : failures === disks / 2 ? 'half' : 'too-many',
			text: String(failures)
		});
		const others = [0, 1, 2, 3, disks / 2, disks - 1].filter(
			(failures) => Number.isInteger(failures) && failures !== survives
		);
		return {
			kind: 'choice',
			...valuesOf(setup),
			key: { because: 'key', text: String(survives) },
			distractors: others.map(option)
		};
	}
};

/** Disks, the capacity wanted and the failures to survive -> the one level that gives both. */
export const raidLevel: Generator = {
	reasons: ['key', 'too-weak', 'too-small'],
	draft: (_source, rng) => {
		const disks = 2 * whole(2, 6, rng);
		const size = oneOf(sizes, rng);
		const setups = ['0', '1', '5', '6', '10'].flatMap((level) => {
			const array = raidArray(level, disks, size);
			return array === undefined ? [] : [{ level, ...array }];
		});
		// Of four disks a mirror over all of them outlives three, and no other level does.
		const survive = whole(0, disks === 4 ? 3 : 2, rng);
		const strong = setups.filter(({ survives }) => survives >= survive).sort((a, b) => b.capacity - a.capacity);
		const [best, second] = strong;
		if (best === undefined) throw new Error('no level survives that');
		const need = whole((second?.capacity ?? 0) + 1, best.capacity, rng);
		const option = (because: string, { level, capacity, survives }: (typeof setups)[number]): DraftOption => ({
			because,
			text: `RAID ${level}`,
			values: { itsCapacity: String(capacity), itsSurvives: String(survives) }
		});
		return {
			kind: 'choice',
			given: { disks: String(disks), size: String(size), need: String(need), survive: String(survive) },
			worked: { level: best.level, capacity: String(best.capacity), survives: String(best.survives) },
			key: option('key', best),
			distractors: setups
				.filter(({ level }) => level !== best.level)
				.map((setup) => option(setup.survives < survive ? 'too-weak' : 'too-small', setup))
		};
	}
};

/** Level, disks and size -> capacity and failures survived, typed. */
export const raidWorksheet: Generator = {
	reasons: ['capacity', 'survives'],
	labels: ['capacity', 'survives'],
	draft: (_source, rng) => {
		const setup = drawArray(rng);
		const { level, disks, size, capacity, survives } = setup;
		return {
			kind: 'fill',
			...valuesOf(setup),
			blanks: [
				{
					id: 'capacity',
					label: 'capacity',
					because: 'capacity',
					format: 'number',
					unit: 'TB',
					accept: [String(capacity)],
					proof: `raid(${level}, ${String(disks)}, ${String(size)} TB)`
				},
				{
					id: 'survives',
					label: 'survives',
					because: 'survives',
					format: 'number',
					accept: [String(survives)],
					proof: `raidfails(${level}, ${String(disks)})`
				}
			]
		};
	}
};
