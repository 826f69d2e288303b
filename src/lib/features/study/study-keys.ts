import type { Confidence, Grade } from '#lib/domain/learning/events.ts';
import type { Screen } from './study-session.svelte.ts';

/** What a key asks for. */
export type KeyAction =
	| { readonly do: 'choose'; readonly place: number; readonly confidence: Confidence }
	| { readonly do: 'submit'; readonly confidence: Confidence }
	| { readonly do: 'reveal' }
	| { readonly do: 'grade'; readonly grade: Grade }
	| { readonly do: 'next' }
	| { readonly do: 'undo' }
	| { readonly do: 'help' };

type Key = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

interface Situation {
	readonly screen: Screen;
	/** Of the item on screen. A PBQ has keys of its own. */
	readonly kind: string | undefined;
	readonly options: number;
	readonly choose: number;
	/** Off: only Enter and Space on the button in focus work, as anywhere on the web. */
	readonly singleKeys: boolean;
}

/**
 * The action of a key press, by the key's place on the board (`code`), so that Shift, Alt and other layouts do not
 * change it. Plain is sure, Shift unsure, Alt a guess.
 */
export function keyAction(key: Key, { screen, kind, options, choose, singleKeys }: Situation): KeyAction | undefined {
	if (key.ctrlKey || key.metaKey || key.repeat || !singleKeys) {
		return undefined;
	}
	if (key.key === '?') {
		return { do: 'help' };
	}
	const confidence = key.altKey ? 'guess' : key.shiftKey ? 'unsure' : 'sure';
	const place = optionPlace(key.code);
	if (screen === 'question' && kind === 'choice') {
		if (place !== undefined && place < options) {
			return { do: 'choose', place, confidence };
		}
		if (choose > 1 && isEnter(key.code)) {
			return { do: 'submit', confidence };
		}
	}
	if (key.altKey || key.shiftKey) {
		return undefined;
	}
	if (screen === 'question' && kind === 'recall' && (key.code === 'Space' || isEnter(key.code))) {
		return { do: 'reveal' };
	}
	if (screen === 'revealed') {
		const grade = Number(/^(?:Digit|Numpad)([1-4])$/.exec(key.code)?.[1] ?? NaN);
		return Number.isNaN(grade) ? undo(key) : { do: 'grade', grade: grade as Grade };
	}
	if (screen === 'feedback' && isEnter(key.code)) {
		return { do: 'next' };
	}
	return undo(key);
}

const undo = (key: Key): KeyAction | undefined => (key.code === 'KeyU' ? { do: 'undo' } : undefined);

const isEnter = (code: string): boolean => code === 'Enter' || code === 'NumpadEnter';

/** Place 0 to 5 of A–F or 1–6. */
function optionPlace(code: string): number | undefined {
	const letter = /^Key([A-F])$/.exec(code)?.[1];
	if (letter !== undefined) {
		return letter.charCodeAt(0) - 65;
	}
	const digit = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
	return digit === undefined ? undefined : Number(digit) - 1;
}
