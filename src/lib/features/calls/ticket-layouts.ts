import type { NotePart } from '#lib/domain/calls/note-parts.ts';
import type { TicketForm } from '#lib/domain/calls/events.ts';
import type { PreferenceValues } from '#lib/storage/preferences.svelte.ts';

export type TicketLayoutId = PreferenceValues['ticketLayout'];
export type TicketField = Exclude<keyof TicketForm, 'article'>;

/** How one kind of ticketing system names and orders the fields of a ticket; what they mean is the same in all. */
export interface TicketLayout {
	readonly name: string;
	/** In the order of the form. */
	readonly fields: readonly (readonly [field: TicketField, label: string])[];
	readonly status: Readonly<Record<TicketForm['status'], string>>;
}

export const ticketLayouts: Readonly<Record<TicketLayoutId, TicketLayout>> = {
	incident: {
		name: 'Incident form',
		fields: [
			['caller', 'Caller'],
			['contact', 'Contact'],
			['category', 'Category'],
			['asset', 'Configuration item'],
			['impact', 'Impact'],
			['urgency', 'Urgency'],
			['priority', 'Priority'],
			['status', 'State'],
			['group', 'Assignment group'],
			['summary', 'Short description'],
			['note', 'Work notes']
		],
		status: { resolved: 'Resolved', pending: 'On hold', escalated: 'In progress, reassigned' }
	},
	request: {
		name: 'Request form',
		fields: [
			['caller', 'Requester'],
			['contact', 'Requester’s contact'],
			['summary', 'Subject'],
			['note', 'Internal note'],
			['category', 'Type'],
			['impact', 'Impact'],
			['urgency', 'Urgency'],
			['priority', 'Priority'],
			['asset', 'Device'],
			['group', 'Group'],
			['status', 'Status']
		],
		status: { resolved: 'Solved', pending: 'Pending', escalated: 'Open, with another group' }
	},
	issue: {
		name: 'Issue form',
		fields: [
			['summary', 'Summary'],
			['category', 'Component'],
			['impact', 'Impact'],
			['urgency', 'Urgency'],
			['priority', 'Priority'],
			['group', 'Assignee'],
			['caller', 'Reporter'],
			['contact', 'Reporter’s contact'],
			['asset', 'Affected device'],
			['note', 'Comment'],
			['status', 'Status']
		],
		status: { resolved: 'Resolved', pending: 'Waiting', escalated: 'Escalated' }
	}
};

export const ticketLayoutIds: readonly TicketLayoutId[] = ['incident', 'request', 'issue'];

export const notePartWords: Readonly<Record<NotePart, string>> = {
	symptom: 'Symptom',
	tests: 'Tests',
	findings: 'Findings',
	resolution: 'Resolution or next step'
};
