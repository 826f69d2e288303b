import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { nthLine } from './caller-lines.ts';
import type { CallRow } from './call-row.ts';
import { outcomeOf, ticketKeyOf, type Call } from './call-state.ts';
import { countedEvents } from './engine.ts';
import type { CallEvent, FollowedUp } from './events.ts';
import type { CallDesk } from './scenario.schema.ts';

/** Local days after which a ticket comes back to its writer. */
const followUpDays = 7;

export type FollowUpCase = keyof CallDesk['followUps'];

/** What was made of the ticket a week later; undefined before that, and where the call was gone on with since. */
export const followUpOf = (events: readonly CallEvent[]): FollowedUp | undefined =>
	countedEvents(events).findLast((event) => event.type === 'followed-up');

/** The day on which a call's ticket comes back; undefined where it goes on, has no ticket, or was followed up. */
export function followUpDay({ open, events }: Pick<CallRow, 'open' | 'events'>): LocalDay | undefined {
	const counted = countedEvents(events);
	const ended = counted.findLast(({ type }) => type === 'call-ended');
	const written = counted.some(({ type }) => type === 'ticket-written');
	if (open === 1 || ended === undefined || !written || followUpOf(events) !== undefined) return undefined;
	return localDay(ended.day + followUpDays);
}

/** Calls whose ticket is due to come back, the one that has waited longest first. */
export const dueFollowUps = (rows: readonly CallRow[], today: LocalDay): { row: CallRow; day: LocalDay }[] =>
	rows
		.flatMap((row) => {
			const day = followUpDay(row);
			return day !== undefined && day <= today ? [{ row, day }] : [];
		})
		.sort((a, b) => a.day - b.day || (a.row.run < b.row.run ? -1 : 1));

/** How the matter stands a week later, whatever the learner's ticket says; who was refused does not ring as a customer. */
export const followUpCase = (call: Call): FollowUpCase =>
	outcomeOf(call).kind === 'refuse' ? 'refused' : ticketKeyOf(call).status;

/** What is said to the learner a week later; the same for the same run. */
export const followUpLine = (call: Call, run: string): string =>
	nthLine(call.desk.followUps[followUpCase(call)], 0, `${run}/follow-up`) ?? '';
