import type { Call } from '#lib/domain/calls/call-state.ts';
import type { TicketForm } from '#lib/domain/calls/events.ts';
import type { TicketMarks } from '#lib/domain/calls/ticket-marks.ts';

/** One field of a ticket beside its key, in words. */
export interface TicketRow {
	readonly field: string;
	readonly given: string;
	readonly key: string;
	readonly right: boolean;
}

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
	id === '' ? 'not chosen' : (list.find((each) => each.id === id)?.name ?? id);

/** The marks of a ticket's fields, in the card's words. */
export function ticketRows({ variant, desk }: Call, ticket: TicketMarks, form: TicketForm): TicketRow[] {
	const written = (field: string, given: string, key: string, right: boolean): TicketRow => ({
		field,
		given: given.trim() === '' ? 'empty' : given,
		key,
		right
	});
	const { category, impact, urgency, priority, group, status } = ticket;
	return [
		written('Caller', form.caller, variant.name, ticket.caller),
		written('Contact', form.contact, variant.contact, ticket.contact),
		...(variant.asset === undefined || ticket.asset === undefined
			? []
			: [written('Device', form.asset, variant.asset, ticket.asset)]),
		{
			field: 'Category',
			given: nameIn(desk.categories, category.given),
			key: nameIn(desk.categories, category.key),
			right: category.right
		},
		{ field: 'Impact', ...impact },
		{ field: 'Urgency', ...urgency },
		{ field: 'Priority', given: String(priority.given), key: String(priority.key), right: priority.right },
		{
			field: 'Resolver group',
			given: nameIn(desk.groups, group.given),
			key: nameIn(desk.groups, group.key),
			right: group.right
		},
		{ field: 'Status', ...status }
	];
}
