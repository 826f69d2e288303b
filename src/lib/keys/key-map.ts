/** What a single key does that is not printed beside it on the screen. Each can be moved to another key. */
export type KeyCommand =
	'help' | 'undo' | 'flag' | 'read-aloud' | 'next' | 'previous' | 'time' | 'questions' | 'search';

/** The name of each command's key, as `keyName` gives it: the same command has the same key on every screen. */
export type KeyMap = Readonly<Record<KeyCommand, string>>;

/** Commands whose keys the learner moved, as they are stored. */
export type MovedKeys = Readonly<Record<string, string>>;

/** As a newcomer has them. */
export const usualKeys: KeyMap = {
	help: '?',
	undo: 'U',
	flag: 'L',
	'read-aloud': 'R',
	next: 'N',
	previous: 'P',
	time: 'T',
	questions: 'Q',
	search: '/'
};

export type PressedKey = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

/**
 * The name of a pressed key: a capital letter, a digit, a sign as typed, or what the browser calls it (`Enter`, `Space`).
 * Letters are those that the layout types; digits, and letters of layouts that type none of A to Z, go by their place on
 * the board, so that Shift and Alt do not change them.
 */
export function keyName({ key, code }: Pick<PressedKey, 'code' | 'key'>): string {
	const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
	if (digit !== undefined) return digit;
	if (code === 'Space') return 'Space';
	if (code === 'NumpadEnter') return 'Enter';
	if (/^[!-~]$/.test(key)) return key.toUpperCase();
	return /^Key([A-Z])$/.exec(code)?.[1] ?? code;
}

/** Place 0 to 5 of the option that A to F or 1 to 6 picks. */
export function optionPlace(name: string): number | undefined {
	const place = 'ABCDEF'.indexOf(name);
	const number = '123456'.indexOf(name);
	return name.length !== 1 || Math.max(place, number) < 0 ? undefined : Math.max(place, number);
}

/** A command may have any letter but those of the options, or a sign. */
const mayBeMoved = (name: unknown): name is string => typeof name === 'string' && /^[G-Z!-/:-@[-`{-~]$/.test(name);

/** The keys in force: the usual ones but for those that the learner moved. What is not sound is left out. */
export function keyMapOf(moved: unknown): KeyMap {
	const map: Record<string, string> = { ...usualKeys };
	for (const [command, name] of Object.entries(Object(moved) as object)) {
		if (Object.hasOwn(usualKeys, command) && mayBeMoved(name)) map[command] = name;
	}
	const names = Object.values(map);
	return new Set(names).size === names.length ? (map as unknown as KeyMap) : usualKeys;
}

/** The command that a key stands for, whatever else is held. */
export const holderOf = (map: KeyMap, name: string): KeyCommand | undefined =>
	(Object.keys(map) as KeyCommand[]).find((command) => map[command] === name);

/** The command of a key press. Of letters only plain ones; a sign may need Shift or Alt on the learner's layout. */
export function commandOf(map: KeyMap, key: PressedKey): KeyCommand | undefined {
	const name = keyName(key);
	const isHeld = /[A-Z]/.test(name) && (key.shiftKey || key.altKey);
	return key.ctrlKey || key.metaKey || key.repeat || isHeld ? undefined : holderOf(map, name);
}

/** Why a command cannot have this key: it is `fixed` (it picks an option, or is the browser's), or another command has it. */
export function refusalOf(map: KeyMap, command: KeyCommand, name: string): 'fixed' | KeyCommand | undefined {
	const holder = holderOf(map, name);
	return mayBeMoved(name) ? (holder === command ? undefined : holder) : 'fixed';
}
