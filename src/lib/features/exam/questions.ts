import { concreteItem, shownOrder } from '#lib/domain/bank/concrete.ts';
import type { ObjectiveEntry, ServedKind } from '#lib/domain/bank/content.ts';
import { markChoice } from '#lib/domain/bank/marking.ts';
import { isTouched, markWork } from '#lib/domain/bank/work-kinds.ts';
import { isWork, type WorkItem } from '#lib/domain/bank/work.ts';
import type { ExamAnswer, ExamPlace, ExamStarted } from '#lib/domain/exam/events.ts';
import type { Points } from '#lib/domain/exam/marking.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import type { Content } from '#lib/platform/content.ts';

/** A question of a form, made ready to be shown. */
export interface ExamQuestion {
	readonly place: ExamPlace;
	readonly item: ServedKind<'choice'> | WorkItem;
	/** Ids in the order shown: options, or the parts of a PBQ. */
	readonly shown: readonly string[];
	readonly objective: ObjectiveEntry;
}

/**
 * The questions of an exam, in form order; undefined where an item was withdrawn or has a newer version since the exam
 * began. The same exam gives the same questions after any reload. Throws a ContentFailure.
 */
export const loadQuestions = (content: Content, { places, seed }: ExamStarted): Promise<(ExamQuestion | undefined)[]> =>
	Promise.all(
		places.map(async (place) => {
			const found = await content.placed(place.unit);
			if (found?.item.version !== place.itemVersion) {
				return undefined;
			}
			const item = concreteItem(found.item, place.variant ?? '');
			const shown = shownOrder(item, seededRng(`${seed} ${place.unit}`));
			return item.kind === 'recall' ? undefined : { place, item, shown, objective: found.objective };
		})
	);

/** Marks an answer of a question: a choice item is one point or none, a PBQ a point a sub-answer. */
export function markQuestion({ item }: Pick<ExamQuestion, 'item'>, { chosen = [], work = {} }: ExamAnswer): Points {
	if (isWork(item)) {
		const { correct, points, of } = markWork(item, work);
		return { correct, points, of };
	}
	const { correct } = markChoice(item, chosen);
	return { correct, points: correct ? 1 : 0, of: 1 };
}

/** Whether an answer says all that its question asks: as many options as wanted, or a PBQ that was worked on. */
export function isComplete({ item, shown }: ExamQuestion, { chosen = [], work }: ExamAnswer): boolean {
	return isWork(item) ? work !== undefined && isTouched(item, work, shown) : chosen.length === item.choose;
}
