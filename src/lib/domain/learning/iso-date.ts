import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';

const dayMillis = 86_400_000;

/** A local day as a date input holds it, "2026-12-01". */
export const dateOfDay = (day: LocalDay): string => new Date(day * dayMillis).toISOString().slice(0, 10);

/** The local day of a date input's value. */
export const dayOfDate = (date: string): LocalDay => localDay(Date.parse(date) / dayMillis);
