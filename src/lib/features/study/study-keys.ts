import type { Confidence, Grade } from '#lib/domain/learning/events.ts';
import { commandOf, keyName, optionPlace, type KeyMap, type PressedKey } from '#lib/keys/key-map.ts';
import type { Screen } from './study-session.svelte.ts';

/** What a key asks for. */
export type KeyAction =
	| { readonly do: 'choose'; readonly place: number; readonly confidence: Confidence }
	| { readonly do: 'submit'; readonly confidence: Confidence }
	| { readonly do: 'reveal' }
	| { readonly do: 'grade'; readonly grade: Grade }
	| { readonly do: 'next' }
	| { readonly do: 'undo' | 'flag' | 'read-aloud' | 'help' };

interface Situation {
	readonly screen: Screen;
	/** Of the item on screen. A PBQ has keys of its own. */
	readonly kind: string | undefined;
	readonly options: number;
	readonly choose: number;
	/** Off: only Enter and Space on the button in focus work, as anywhere on the web. */
	readonly singleKeys: boolean;
	readonly keys: KeyMap;
}

/** The action of a key press. Plain is sure, Shift unsure, Alt a guess. */
export function keyAction(
	key: PressedKey,
	{ screen, kind, options, choose, singleKeys, keys }: Situation
): KeyAction | undefined {
	if (key.ctrlKey || key.metaKey || key.repeat || !singleKeys) {
		return undefined;
	}
	const name = keyName(key);
	const confidence = key.altKey ? 'guess' : key.shiftKey ? 'unsure' : 'sure';
	if (screen === 'question' && kind === 'choice') {
		const place = optionPlace(name);
		if (place !== undefined && place < options) {
			return { do: 'choose', place, confidence };
		}
		if (choose > 1 && name === 'Enter') {
			return { do: 'submit', confidence };
		}
	}
	if (!key.altKey && !key.shiftKey) {
		if (screen === 'question' && kind === 'recall' && (name === 'Space' || name === 'Enter')) {
			return { do: 'reveal' };
		}
		if (screen === 'revealed' && /^[1-4]$/.test(name)) {
			return { do: 'grade', grade: Number(name) as Grade };
		}
		if (screen === 'feedback' && name === 'Enter') {
			return { do: 'next' };
		}
	}
	const command = commandOf(keys, key);
	return command === 'undo' || command === 'flag' || command === 'read-aloud' || command === 'help'
		? { do: command }
		: undefined;
}
