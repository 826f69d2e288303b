import type { EventId, Millis } from '#lib/domain/shared/units.ts';
import type { Envelope } from './envelope.ts';
import { byId } from './order.ts';

// Which events of a log count, by what the log itself says of imports, so that two copies of it agree whatever their way.

/** The events of one device from one id to another, both included. */
export interface IdRange {
	readonly device: string;
	readonly first: EventId;
	readonly last: EventId;
}

/** A batch of events was brought in from a file, or a device says that it holds these itself, whatever becomes of a batch. */
export interface Imported extends Envelope {
	readonly type: 'imported';
	readonly version: 1;
	readonly batch: string;
	readonly source: 'backup' | 'held';
	/** When the file was made. */
	readonly madeAt: Millis;
	/** Events and texts that were new. */
	readonly events: number;
	readonly documents: number;
	readonly ranges: readonly IdRange[];
}

/** The batch was taken back whole, or brought back; the newest of these holds. */
export interface ImportChanged extends Envelope {
	readonly type: 'import-undone' | 'import-redone';
	readonly version: 1;
	readonly batch: string;
}

export type ImportEvent = Imported | ImportChanged;

/** Whether an event says something of imports that this code understands. */
export const isOfImports = (event: Envelope): event is ImportEvent =>
	event.version === 1 &&
	(event.type === 'imported' || event.type === 'import-undone' || event.type === 'import-redone');

interface Holder {
	readonly id: EventId;
	readonly range: IdRange;
	readonly source: Imported['source'];
	readonly on: boolean;
}

/** What the imports in a log say of its events. */
export interface Standing {
	/** Whether an event counts: no import brought it, or one that is not undone did, or a device holds it itself. */
	readonly counts: (event: Envelope) => boolean;
	/** Whether an event is here by itself: no import brought it, or a device that counts says that it held it before. */
	readonly native: (event: Envelope) => boolean;
	readonly inForce: (batch: string) => boolean;
	/** False where every event counts, so that nobody need ask for each. */
	readonly anyUndone: boolean;
}

/**
 * Reads all import events of a log, in any order. An import holds only events older than itself, and only newer events
 * undo it: taken from the newest to the oldest, whether each of them counts itself is settled before it is asked.
 */
export function standingOf(imports: readonly ImportEvent[]): Standing {
	const holders = new Map<string, Holder[]>();
	const holdersOf = ({ id, device }: Envelope): Holder[] =>
		(holders.get(device) ?? []).filter(
			(holder) => holder.id > id && holder.range.first <= id && id <= holder.range.last
		);
	const counts = (event: Envelope): boolean => {
		const found = holdersOf(event);
		return found.every(({ source }) => source === 'held') || found.some(({ on }) => on);
	};
	const changes = new Map<string, ImportChanged['type']>();
	let anyUndone = false;
	for (const event of [...imports].sort(byId).reverse()) {
		const itself = counts(event);
		if (event.type !== 'imported') {
			if (itself && !changes.has(event.batch)) changes.set(event.batch, event.type);
			continue;
		}
		const on = itself && (event.source === 'held' || changes.get(event.batch) !== 'import-undone');
		anyUndone ||= !on && event.source === 'backup';
		for (const range of event.ranges) {
			const held = holders.get(range.device) ?? [];
			held.push({ id: event.id, range, source: event.source, on });
			holders.set(range.device, held);
		}
	}
	return {
		counts: anyUndone ? counts : () => true,
		native: (event) => {
			const found = holdersOf(event);
			return found.every(({ source }) => source === 'held') || found.some(({ source, on }) => source === 'held' && on);
		},
		inForce: (batch) =>
			imports.some((event) => event.type === 'imported' && event.batch === batch && counts(event)) &&
			changes.get(batch) !== 'import-undone',
		anyUndone
	};
}

/**
 * The fewest ranges that hold all `chosen` events and none of `others`.
 * @param others those of the same devices that must stay out
 */
export function rangesOf(chosen: readonly Envelope[], others: readonly Envelope[]): IdRange[] {
	const marked = [
		...chosen.map((event) => ({ event, within: true })),
		...others.map((event) => ({ event, within: false }))
	].sort((a, b) => byId(a.event, b.event));
	const ranges: IdRange[] = [];
	const open = new Map<string, IdRange>();
	const close = (range: IdRange | undefined): void => {
		if (range !== undefined) ranges.push(range);
	};
	for (const {
		event: { id, device },
		within
	} of marked) {
		if (within) {
			open.set(device, { device, first: open.get(device)?.first ?? id, last: id });
		} else {
			close(open.get(device));
			open.delete(device);
		}
	}
	for (const range of open.values()) close(range);
	return ranges;
}
