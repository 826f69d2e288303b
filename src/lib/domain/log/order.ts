import type { EventId } from '#lib/domain/shared/units.ts';
import type { LogEvent, StoredEvent } from './event.ts';
import type { Envelope } from './envelope.ts';

// A mapped type, so that a new event type does not compile until its newest version stands here.
const knownVersions: { readonly [Type in LogEvent['type']]: number } = {
	undone: 1,
	imported: 1,
	'import-undone': 1,
	'import-redone': 1,
	answered: 1,
	rehearsed: 1,
	'run-started': 1,
	'run-ended': 1,
	'memory-imported': 1,
	'unit-reset': 1,
	'unit-marked': 1,
	'scheduling-changed': 1,
	'parameters-adopted': 1,
	'exam-started': 1,
	'exam-answered': 1,
	'exam-rated': 1,
	'exam-moved': 1,
	'exam-flagged': 1,
	'exam-struck': 1,
	'exam-paused': 1,
	'exam-resumed': 1,
	'exam-marked': 1,
	'exam-ended': 1,
	'call-started': 1,
	'reply-said': 1,
	'tool-used': 1,
	'action-taken': 1,
	'ticket-written': 1,
	'hold-started': 1,
	'hold-ended': 1,
	'self-rated': 1,
	'call-ended': 1,
	'call-marked': 1,
	rewound: 1,
	'followed-up': 1,
	'shift-started': 1,
	'work-opened': 1,
	'work-triaged': 1,
	'work-acknowledged': 1,
	'work-linked': 1,
	'work-assigned': 1,
	'work-updated': 1,
	'work-resolved': 1,
	'shift-ended': 1,
	'shift-rated': 1,
	'interview-started': 1,
	'interview-answered': 1,
	'interview-probed': 1,
	'interview-probe-answered': 1,
	'interview-call-linked': 1,
	'interview-stage-skipped': 1,
	'interview-overruled': 1,
	'interview-ended': 1
};

/** Whether this code can fold an event; one that a newer version wrote is kept in the log and left out of every fold. */
export function isKnown(event: StoredEvent): event is LogEvent {
	const newest = (knownVersions as Record<string, number | undefined>)[event.type];
	return newest !== undefined && event.version <= newest;
}

/** Fold order: id order, never arrival. */
export const byId = (a: Envelope, b: Envelope): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One log from two: the union by id, in fold order. Neither argument need be sorted. */
export function unionOf(a: readonly StoredEvent[], b: readonly StoredEvent[]): StoredEvent[] {
	const byEventId = new Map<EventId, StoredEvent>();
	for (const event of [...a, ...b]) {
		byEventId.set(event.id, event);
	}
	return [...byEventId.values()].sort(byId);
}

/** The ids that some `undone` of this history takes back. */
export function undoneTargets(history: readonly StoredEvent[]): Set<EventId> {
	const targets = new Set<EventId>();
	for (const event of history) {
		if (isKnown(event) && event.type === 'undone') {
			targets.add(event.target);
		}
	}
	return targets;
}
