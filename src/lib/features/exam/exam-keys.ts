/** What a key asks for in the exam room. */
export type ExamKeyAction =
	| { readonly do: 'choose' | 'strike'; readonly place: number }
	| { readonly do: 'move'; readonly by: 1 | -1 }
	| { readonly do: 'flag' | 'time' | 'questions' | 'help' };

type Key = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

const byCode: Readonly<Record<string, ExamKeyAction>> = {
	KeyN: { do: 'move', by: 1 },
	KeyP: { do: 'move', by: -1 },
	KeyL: { do: 'flag' },
	KeyT: { do: 'time' },
	KeyQ: { do: 'questions' }
};

/**
 * The action of a key press, by the key's place on the board. A letter A to F (or 1 to 6) picks that option and with
 * Shift strikes it out; Page Up and Page Down turn the page.
 */
export function examKey(
	key: Key,
	{ singleKeys, options }: { singleKeys: boolean; options: number }
): ExamKeyAction | undefined {
	if (key.ctrlKey || key.metaKey || key.altKey || key.repeat) {
		return undefined;
	}
	if (key.code === 'PageDown' || key.code === 'PageUp') {
		return { do: 'move', by: key.code === 'PageDown' ? 1 : -1 };
	}
	if (!singleKeys) {
		return undefined;
	}
	if (key.key === '?') {
		return { do: 'help' };
	}
	const place = optionPlace(key.code);
	if (place !== undefined) {
		return place < options ? { do: key.shiftKey ? 'strike' : 'choose', place } : undefined;
	}
	return key.shiftKey ? undefined : byCode[key.code];
}

/** Place 0 to 5 of A to F or 1 to 6. */
function optionPlace(code: string): number | undefined {
	const letter = /^Key([A-F])$/.exec(code)?.[1];
	if (letter !== undefined) {
		return letter.charCodeAt(0) - 65;
	}
	const digit = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
	return digit === undefined ? undefined : Number(digit) - 1;
}
