import type { FillItem } from './item.schema.ts';
import { isAccepted } from './typed-answer.ts';
import { anyGiven, markParts } from './work-mark.ts';
import type { Work, WorkMark } from './work.ts';

type Fill = Pick<FillItem, 'blanks'>;

/** Blanks stand in the author's order. */
export const arrangeFill = (): string[] => [];

export const startFill = (): Work => ({});

/** A point for each blank whose value is one of those accepted, however it is spelled. */
export const markFill = ({ blanks }: Fill, work: Work): WorkMark =>
	markParts(
		blanks.map(({ id, label, format, unit, accept, why }) => {
			const given = work[id]?.trim() ?? '';
			const answer = accept[0] ?? '';
			return {
				id,
				label,
				given,
				answer: unit === undefined || !/[\d.]$/.test(answer) ? answer : `${answer} ${unit}`,
				right: isAccepted(given, accept, format, unit),
				why
			};
		})
	);

export const touchedFill = ({ blanks }: Fill, work: Work): boolean => anyGiven(blanks, work);
