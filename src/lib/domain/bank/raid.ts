/** What the RAID levels of the exams make of n equal disks (levels as in the SNIA Common RAID Disk Data Format). */
interface Level {
	readonly fits: (disks: number) => boolean;
	/** Disks' worth of data that the array holds. */
	readonly dataDisks: (disks: number) => number;
	/** Disks that may fail, whichever they are, before data is lost. */
	readonly survives: (disks: number) => number;
}

const levels: Readonly<Record<string, Level>> = {
	'0': { fits: (disks) => disks >= 2, dataDisks: (disks) => disks, survives: () => 0 },
	'1': { fits: (disks) => disks >= 2, dataDisks: () => 1, survives: (disks) => disks - 1 },
	'5': { fits: (disks) => disks >= 3, dataDisks: (disks) => disks - 1, survives: () => 1 },
	'6': { fits: (disks) => disks >= 4, dataDisks: (disks) => disks - 2, survives: () => 2 },
	// A second failure in the same pair of mirrors loses the data, so only one is survived for certain.
	'10': { fits: (disks) => disks >= 4 && disks % 2 === 0, dataDisks: (disks) => disks / 2, survives: () => 1 }
};

export interface RaidArray {
	/** In the unit of the disk size. */
	readonly capacity: number;
	/** Failures that are survived for certain. */
	readonly survives: number;
}

/** An array of equal disks; undefined where the level is unknown or can not be built of so many. */
export function raidArray(level: string, disks: number, size: number): RaidArray | undefined {
	const found = levels[level];
	if (found?.fits(disks) !== true) return undefined;
	// Three disks of 1.2 TB hold 3.6 TB and not 3.5999999999999996.
	return { capacity: Number((found.dataDisks(disks) * size).toPrecision(12)), survives: found.survives(disks) };
}
