import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { Answered, UnitReset } from '#lib/domain/learning/events.ts';

/** Why an answer no longer counts for the memory. */
export type Voided = 'undone' | 'reset' | 'older version' | 'practice only';

export type HistoryRow =
	| { readonly type: 'answer'; readonly event: Answered; readonly voided: Voided | undefined }
	| { readonly type: 'reset'; readonly event: UnitReset; readonly undone: boolean };

/**
 * A unit's answers and resets, newest first, from its events in fold order.
 * @param itemVersion the newest; answers to older ones do not count
 */
export function historyRows(events: readonly StoredEvent[], itemVersion: number): HistoryRow[] {
	const undone = undoneTargets(events);
	const known = events.filter(isKnown);
	const lastReset = known.findLastIndex(({ type, id }) => type === 'unit-reset' && !undone.has(id));
	const voidOf = (event: Answered, place: number): Voided | undefined => {
		if (undone.has(event.id)) {
			return 'undone';
		}
		if (event.outcome === null) {
			return 'practice only';
		}
		if (place < lastReset) {
			return 'reset';
		}
		return event.itemVersion < itemVersion ? 'older version' : undefined;
	};
	return known
		.flatMap((event, place): HistoryRow[] => {
			switch (event.type) {
				case 'answered':
					return [{ type: 'answer', event, voided: voidOf(event, place) }];
				case 'unit-reset':
					return [{ type: 'reset', event, undone: undone.has(event.id) }];
				default:
					return [];
			}
		})
		.reverse();
}
