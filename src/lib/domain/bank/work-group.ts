import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { GroupItem } from './item.schema.ts';
import { anyGiven, markParts, textOf } from './work-mark.ts';
import type { Work, WorkMark } from './work.ts';

type Group = Pick<GroupItem, 'bins' | 'members'>;

/** The ids of the members in the order to show; the bins keep the author's order. */
export const arrangeGroup = ({ members }: Group, rng: Rng): string[] =>
	shuffled(
		members.map(({ id }) => id),
		rng
	);

export const startGroup = (): Work => ({});

/** A point for each member in its bin. */
export const markGroup = ({ bins, members }: Group, work: Work): WorkMark =>
	markParts(
		members.map(({ id, text, bin, why }) => ({
			id,
			label: text,
			given: textOf(bins, work[id]),
			answer: textOf(bins, bin),
			right: work[id] === bin,
			why
		}))
	);

export const touchedGroup = ({ members }: Group, work: Work): boolean => anyGiven(members, work);
