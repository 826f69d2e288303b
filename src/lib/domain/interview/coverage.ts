import type { Millis } from '#lib/domain/shared/units.ts';

/** One measured practice of a competency, an area or a kind of call. */
export interface Evidence {
	readonly group: string;
	readonly at: Millis;
	/** 0 to 100. */
	readonly percent: number;
}

/** What there is for one group; `latest` is undefined where nothing was measured yet. */
export interface Coverage {
	readonly group: string;
	readonly times: number;
	readonly latest: Evidence | undefined;
	/** Points that the latest lies above the mean of up to three before it; undefined without one before. */
	readonly change: number | undefined;
}

const before = 3;

/** For each group, in the order given, its latest evidence and how it changed. */
export const coverageOf = (groups: readonly string[], evidence: readonly Evidence[]): readonly Coverage[] =>
	groups.map((group) => {
		const own = evidence.filter((each) => each.group === group).toSorted((a, b) => b.at - a.at);
		const [latest, ...older] = own;
		const compared = older.slice(0, before);
		const mean = compared.reduce((sum, { percent }) => sum + percent, 0) / compared.length;
		return {
			group,
			times: own.length,
			latest,
			change: latest === undefined || compared.length === 0 ? undefined : Math.round(latest.percent - mean)
		};
	});
