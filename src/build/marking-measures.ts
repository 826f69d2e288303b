import { shareOf, type Share } from './move-measures.ts';

export interface MarkedDecision {
	readonly wrong: boolean;
	/** What a person marked, and what was found. */
	readonly right: boolean;
	readonly said: boolean;
}

export interface MarkingMeasures {
	/** Of all decisions on key points, those that agree with the person's. */
	readonly points: Share;
	/** Of key points that were said, those that were found; of those found, those that were said. */
	readonly recall: Share;
	readonly precision: Share;
	/** Of wrong statements that were made, those that were found. */
	readonly wrongFound: Share;
	/** Of decisions on wrong statements that were not made, those that found one: false accusations. */
	readonly accused: Share;
}

export function measureMarking(decisions: readonly MarkedDecision[]): MarkingMeasures {
	const share = (of: readonly MarkedDecision[], good: (each: MarkedDecision) => boolean): Share =>
		shareOf(of.filter(good).length, of.length);
	const points = decisions.filter(({ wrong }) => !wrong);
	const wrong = decisions.filter((each) => each.wrong);
	const said = (each: MarkedDecision): boolean => each.said;
	return {
		points: share(points, (each) => each.said === each.right),
		recall: share(
			points.filter(({ right }) => right),
			said
		),
		precision: share(points.filter(said), ({ right }) => right),
		wrongFound: share(
			wrong.filter(({ right }) => right),
			said
		),
		accused: share(
			wrong.filter(({ right }) => !right),
			said
		)
	};
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const cell = ({ share, low, high, right, of }: Share): string =>
	`${percent(share)} (${percent(low)} to ${percent(high)}, ${String(right)} of ${String(of)})`;

/** The measures as a page of Markdown. */
export const markingTable = (title: string, about: string, measures: MarkingMeasures): string => `# ${title}

${about} Intervals are Wilson's, 95 %.

| Measure | Reached | Bar |
| --- | --- | --- |
| decisions on key points that are right | ${cell(measures.points)} | at least 88 % |
| key points said that are found | ${cell(measures.recall)} | |
| key points found that were said | ${cell(measures.precision)} | |
| wrong statements made that are found | ${cell(measures.wrongFound)} | at least 80 % |
| wrong statements not made that are found (false accusations, of all decisions on a wrong statement that the answer does not make) | ${cell(measures.accused)} | at most 3 % |
`;
