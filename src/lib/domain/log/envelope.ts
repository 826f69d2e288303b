import type { EventId, LocalDay, Millis, OffsetMinutes, UnitId } from '#lib/domain/shared/units.ts';

/** What every event carries, whatever its type. */
export interface Envelope {
	readonly id: EventId;
	readonly type: string;
	/** Version of this type's shape; older ones are upcast when read. */
	readonly version: number;
	/** Wall clock of the device, as it was; the id carries hybrid time. */
	readonly at: Millis;
	readonly offset: OffsetMinutes;
	/** Local day of `at`, by `offset` and the rollover hour then in force. */
	readonly day: LocalDay;
	readonly device: string;
	/** The unit whose memory this event touches, if any. */
	readonly unit?: UnitId;
	/** The run that this event belongs to, if any. */
	readonly run?: string;
}

/** Appended by undo; from then on its target counts as if it had never been. */
export interface Undone extends Envelope {
	readonly type: 'undone';
	readonly version: 1;
	readonly target: EventId;
}
