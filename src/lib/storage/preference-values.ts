/** How the learner likes the app; nothing here touches the schedule, so it is a document and not an event. */
export interface PreferenceValues {
	/** Answer, undo and help by a single key. Off for speech input and screen readers that need the keys. */
	readonly singleKeys: boolean;
	/** Names of the commands whose keys the learner moved -> names of their keys. */
	readonly keys: Readonly<Record<string, string>>;
	/** `system` follows the device. */
	readonly theme: 'system' | 'light' | 'dark';
	/** Percent of the browser's own text size, 90 to 150. */
	readonly textSize: number;
	/** `system` follows the device. */
	readonly motion: 'system' | 'reduced';
	/** A short tone for right and wrong. */
	readonly sounds: boolean;
	readonly hideStreaks: boolean;
	/** Seconds to think before a hands-free run turns a card over, 3 to 15. */
	readonly thinkSeconds: number;
	/** Percent of points, 70 to 90, that the learner wants to reach in a mock exam. */
	readonly passLine: number;
	/** Time in a mock exam as a multiple of the usual; 0 for no limit. */
	readonly examTime: number;
	/** How the learner speaks in calls: picks a reply, types or dictates. */
	readonly callSpeech: 'guided' | 'typed' | 'dictated';
	/** How hot the caller is stands in figures beside their face. */
	readonly callHeat: boolean;
	/** Callers' lines are read out by a voice of the device. */
	readonly callVoice: boolean;
	readonly holdMusic: boolean;
	/** The interviewer's words are read out by a voice of the device. */
	readonly interviewVoice: boolean;
	/** How many times longer than usual a caller bears silence and hold; 0: for ever. */
	readonly callPatience: number;
	/** Reminders in the calendar: minutes after midnight. */
	readonly remindAt: number;
	/** How the fields of a call's ticket are named and ordered. */
	readonly ticketLayout: 'incident' | 'request' | 'issue';
	/** When the last backup was made; 0 for never. */
	readonly lastBackup: number;
	/** Until when no reminder of a backup is wanted; 0 where it was never put off. */
	readonly backupQuietUntil: number;
	/** What the browser said when asked to keep the data for good; null before it was asked. */
	readonly persistence: 'granted' | 'refused' | null;
}

/** As a newcomer has them. */
export const defaultPreferences: PreferenceValues = {
	singleKeys: true,
	keys: {},
	theme: 'system',
	textSize: 100,
	motion: 'system',
	sounds: false,
	hideStreaks: false,
	thinkSeconds: 6,
	passLine: 80,
	examTime: 1,
	callSpeech: 'guided',
	callHeat: true,
	callVoice: false,
	holdMusic: false,
	interviewVoice: false,
	callPatience: 0,
	remindAt: 18 * 60,
	ticketLayout: 'incident',
	lastBackup: 0,
	backupQuietUntil: 0,
	persistence: null
};

const within =
	(min: number, max: number) =>
	(value: unknown): boolean =>
		typeof value === 'number' && value >= min && value <= max;
const oneOf =
	(...values: unknown[]) =>
	(value: unknown): boolean =>
		values.includes(value);
const yesOrNo = oneOf(true, false);

const sound: Readonly<Record<keyof PreferenceValues, (value: unknown) => boolean>> = {
	singleKeys: yesOrNo,
	// What in it is no key is left out where it is used.
	keys: (value) => typeof value === 'object' && value !== null,
	theme: oneOf('system', 'light', 'dark'),
	textSize: within(90, 150),
	motion: oneOf('system', 'reduced'),
	sounds: yesOrNo,
	hideStreaks: yesOrNo,
	thinkSeconds: within(3, 15),
	passLine: within(70, 90),
	examTime: oneOf(0, 1, 1.5, 2),
	callSpeech: oneOf('guided', 'typed', 'dictated'),
	callHeat: yesOrNo,
	callVoice: yesOrNo,
	holdMusic: yesOrNo,
	interviewVoice: yesOrNo,
	callPatience: oneOf(0, 1, 2),
	remindAt: within(0, 24 * 60 - 1),
	ticketLayout: oneOf('incident', 'request', 'issue'),
	lastBackup: within(0, 8.64e15),
	backupQuietUntil: within(0, 8.64e15),
	persistence: oneOf('granted', 'refused', null)
};

/** The preferences that a stored body holds; what it lacks, or what is not sound in it, as a newcomer has it. */
export function preferencesOf(body: unknown): PreferenceValues {
	const held = Object.entries(Object(body) as object).filter(([name, value]) => soundness(name)?.(value));
	return { ...defaultPreferences, ...Object.fromEntries(held) };
}

/** Names of the preferences of a stored body whose values are not sound; names of a newer version are let be. */
export const unsoundPreferences = (body: unknown): string[] =>
	Object.entries(Object(body) as object).flatMap(([name, value]) => (soundness(name)?.(value) === false ? [name] : []));

const soundness = (name: string): ((value: unknown) => boolean) | undefined =>
	(sound as Record<string, ((value: unknown) => boolean) | undefined>)[name];
