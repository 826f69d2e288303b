import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { DiagramItem } from './item.schema.ts';
import { anyGiven, markParts, textOf } from './work-mark.ts';
import type { PartMark, Work, WorkMark } from './work.ts';

type Diagram = Pick<DiagramItem, 'slots' | 'pieces' | 'choose'>;

/** The work of a slot that was picked, where there are no pieces. */
export const picked = 'picked';

/** The slots that are picked, in the author's order. */
export const pickedSlots = ({ slots }: Diagram, work: Work): string[] =>
	slots.flatMap(({ id }) => (work[id] === picked ? [id] : []));

/** The pieces in random order; nothing where slots are picked. */
export const arrangeDiagram = ({ pieces }: Diagram, rng: Rng): string[] =>
	shuffled(
		(pieces ?? []).map(({ id }) => id),
		rng
	);

/** All slots empty. */
export const startDiagram = (): Work => ({});

const markPlaced = ({ slots, pieces = [] }: Diagram, work: Work): WorkMark =>
	markParts(
		slots.map(({ id, text, answer, why }) => ({
			id,
			label: text,
			given: textOf(pieces, work[id]),
			answer: textOf(pieces, answer),
			right: answer !== undefined && work[id] === answer,
			why
		}))
	);

function markPicked(item: Diagram, work: Work): WorkMark {
	const chosen = pickedSlots(item, work);
	const parts = item.slots.flatMap(({ id, text, key, why }): PartMark[] => {
		const isPicked = chosen.includes(id);
		const isKey = key === true;
		// Slots that were rightly left alone are no answer.
		if (!isKey && !isPicked) return [];
		return [
			{
				id,
				label: text,
				given: isPicked ? 'Picked' : '',
				answer: isKey ? 'To be picked' : 'Not to be picked',
				right: isKey && isPicked,
				why
			}
		];
	});
	const of = item.slots.filter(({ key }) => key === true).length;
	const hits = parts.filter(({ right }) => right).length;
	// Picking more than was asked for earns nothing.
	const points = Math.max(0, hits - Math.max(0, chosen.length - of));
	return { parts, points, of, correct: points === of };
}

/** A point for every slot that holds its piece; where slots are picked, for every right one. */
export const markDiagram = (item: Diagram, work: Work): WorkMark =>
	item.pieces === undefined ? markPicked(item, work) : markPlaced(item, work);

/** Whether any slot is filled or picked. */
export const touchedDiagram = ({ slots }: Diagram, work: Work): boolean => anyGiven(slots, work);
