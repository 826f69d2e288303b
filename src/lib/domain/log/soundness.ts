import { timeOfId } from '#lib/domain/shared/ids.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import type { StoredEvent } from './event.ts';

/** What a stored row is worth: an event, an event once some of its fields are mended, or nothing that can be read. */
export type Reading =
	{ readonly event: StoredEvent; readonly mended: readonly EnvelopeField[] } | { readonly unreadable: string };

/** Fields that follow from others well enough to be mended. */
export type EnvelopeField = 'at' | 'offset' | 'day' | 'device';

/** The device of an event that does not say which one wrote it. */
const unknownDevice = 'unknown';

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const dayMillis = 86_400_000;
const latestMillis = 8.64e15;
/** End of the year 9999: an id from later leaves the hybrid clock no room for the ids after it. */
const lastUsableMillis = 253_402_300_799_999;
/** A rollover hour moves a day by at most one; the second is for logs made by other tools. */
const toleratedDays = 2;
const longestName = 200;

const isName = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.length <= longestName;

/** Whether this is an id that a log can go on from. */
export const isUsableId = (value: unknown): value is EventId =>
	typeof value === 'string' && idForm.test(value) && timeOfId(value as EventId) <= lastUsableMillis;

function unreadable({ id, type, version, unit, run }: Record<string, unknown>): string | undefined {
	if (typeof id !== 'string' || !idForm.test(id)) return 'its id is not one';
	if (!isUsableId(id)) return 'its id is from after the year 9999';
	if (!isName(type)) return 'it does not say what happened';
	if (!Number.isSafeInteger(version) || Number(version) < 1) return 'the version of its form is missing';
	if (unit !== undefined && !isName(unit)) return 'the unit that it names is not one';
	if (run !== undefined && !isName(run)) return 'the run that it names is not one';
	return undefined;
}

/**
 * Reads a row of the log as it lies in the database. Moment, day and device are mended where they are impossible: the
 * moment from the id, which carries it; the day from the moment, with `rolloverHour`.
 */
export function readRow(row: unknown, rolloverHour: number): Reading {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) {
		return { unreadable: 'it is no event' };
	}
	const fields = row as Record<string, unknown>;
	const why = unreadable(fields);
	if (why !== undefined) {
		return { unreadable: why };
	}
	const mended: EnvelopeField[] = [];
	const sound = <T>(field: EnvelopeField, isSound: (value: unknown) => boolean, otherwise: () => T): T => {
		if (isSound(fields[field])) return fields[field] as T;
		mended.push(field);
		return otherwise();
	};
	const at = sound(
		'at',
		(value) => Number.isFinite(value) && Math.abs(Number(value)) <= latestMillis,
		() => timeOfId(fields['id'] as EventId) as number
	);
	const offset = sound(
		'offset',
		(value) => Number.isFinite(value) && Math.abs(Number(value)) <= 1440,
		() => 0
	);
	const likely = Math.floor((at + offset * 60_000 - rolloverHour * 3_600_000) / dayMillis);
	const day = sound(
		'day',
		(value) => Number.isSafeInteger(value) && Math.abs(Number(value) - likely) <= toleratedDays,
		() => likely
	);
	const device = sound('device', isName, () => unknownDevice);
	const event = mended.length === 0 ? fields : { ...fields, at, offset, day, device };
	return { event: event as unknown as StoredEvent, mended };
}
