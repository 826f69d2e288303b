import { commandOf, keyName, optionPlace, type KeyMap, type PressedKey } from '#lib/keys/key-map.ts';

/** What a key asks for in the exam room. */
export type ExamKeyAction =
	| { readonly do: 'choose' | 'strike'; readonly place: number }
	| { readonly do: 'move'; readonly by: 1 | -1 }
	| { readonly do: 'flag' | 'time' | 'questions' | 'help' };

interface Situation {
	readonly singleKeys: boolean;
	readonly keys: KeyMap;
	/** Of the question on screen. */
	readonly options: number;
}

/**
 * The action of a key press. A letter A to F (or 1 to 6) picks that option and with Shift strikes it out; Page Up and
 * Page Down turn the page, single keys or not.
 */
export function examKey(key: PressedKey, { singleKeys, keys, options }: Situation): ExamKeyAction | undefined {
	if (key.ctrlKey || key.metaKey || key.altKey || key.repeat) {
		return undefined;
	}
	if (key.code === 'PageDown' || key.code === 'PageUp') {
		return { do: 'move', by: key.code === 'PageDown' ? 1 : -1 };
	}
	if (!singleKeys) {
		return undefined;
	}
	const place = optionPlace(keyName(key));
	if (place !== undefined) {
		return place < options ? { do: key.shiftKey ? 'strike' : 'choose', place } : undefined;
	}
	const command = commandOf(keys, key);
	switch (command) {
		case 'next':
		case 'previous':
			return { do: 'move', by: command === 'next' ? 1 : -1 };
		case 'flag':
		case 'time':
		case 'questions':
		case 'help':
			return { do: command };
		default:
			return undefined;
	}
}
