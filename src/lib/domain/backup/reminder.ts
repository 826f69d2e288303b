/** What speaks for and against reminding of a copy off this device. */
export interface CopySituation {
	/** Days with answers since the last backup that left this device, or ever. */
	readonly daysOfUse: number;
	/** Whether the browser has promised to keep the data; undefined where it cannot say. */
	readonly persisted: boolean | undefined;
	/** The browser was asked to promise it and did not. */
	readonly refused: boolean;
	/** The engine is one that clears what was not used for some days (Safari, unless installed). */
	readonly clearsUnused: boolean;
	/** Until when the learner wants to hear nothing of it; milliseconds since 1970, 0 for never asked. */
	readonly quietUntil: number;
}

/** Why a copy is due; also names what is said. */
export type CopyReason = 'clears-unused' | 'refused' | 'no-copy';

/** Days of use that may be lost before the learner is reminded: the likelier the loss, the fewer. */
const daysBeforeReminder: Readonly<Record<CopyReason, number>> = {
	'clears-unused': 2,
	refused: 3,
	'no-copy': 7
};

/** How long a reminder that was put off stays away, in milliseconds. */
export const reminderRestMillis = 7 * 86_400_000;

/** The reason to remind of a copy at `now` (milliseconds since 1970); undefined where there is none yet. */
export function reminderOf(situation: CopySituation, now: number): CopyReason | undefined {
	const { daysOfUse, persisted, refused, clearsUnused, quietUntil } = situation;
	// A clock that was ahead must not silence it for longer than it was asked to rest.
	if (now < quietUntil && quietUntil - now <= reminderRestMillis) return undefined;
	const reason: CopyReason =
		persisted === true ? 'no-copy' : clearsUnused ? 'clears-unused' : refused ? 'refused' : 'no-copy';
	return daysOfUse >= daysBeforeReminder[reason] ? reason : undefined;
}
