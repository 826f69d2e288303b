declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Millis = Branded<number, 'Millis'>;

/** Whole local days since 1970-01-01; see `localDayOf`. Never a UTC day. */
export type LocalDay = Branded<number, 'LocalDay'>;

/** Minutes to add to UTC to get the learner's wall clock (+60 is Central European winter time). */
export type OffsetMinutes = Branded<number, 'OffsetMinutes'>;

/** A schedulable thing: `item:<id>`, `rehearsal:<prompt>:<story>` or `call:<id>`. */
export type UnitId = Branded<string, 'UnitId'>;

/** UUIDv7; ids sort in the order in which a log is folded. */
export type EventId = Branded<string, 'EventId'>;

export const millis = (value: number): Millis => value as Millis;
export const localDay = (value: number): LocalDay => value as LocalDay;
export const offsetMinutes = (value: number): OffsetMinutes => value as OffsetMinutes;
export const eventId = (value: string): EventId => value as EventId;

/** The unit of a bank item. */
export const itemUnit = (itemId: string): UnitId => `item:${itemId}` as UnitId;

/** The item id of a unit, or undefined for a unit of another kind. */
export const itemIdOf = (id: UnitId): string | undefined => (id.startsWith('item:') ? id.slice(5) : undefined);
