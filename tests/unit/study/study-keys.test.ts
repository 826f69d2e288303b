import { expect, test } from 'vitest';
import { usualKeys } from '#lib/keys/key-map.ts';
import { keyAction } from '#lib/features/study/study-keys.ts';

const key = (code: string, held: Partial<KeyboardEvent> = {}) => ({
	code,
	key: code,
	shiftKey: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	repeat: false,
	...held
});
const choice = {
	screen: 'question',
	kind: 'choice',
	options: 4,
	choose: 1,
	singleKeys: true,
	keys: usualKeys
} as const;
const recall = { ...choice, kind: 'recall', options: 0 } as const;

test('A to D and 1 to 4 choose; plain is sure, Shift unsure, Alt a guess', () => {
	expect(keyAction(key('KeyA'), choice)).toEqual({ do: 'choose', place: 0, confidence: 'sure' });
	expect(keyAction(key('Digit4', { key: '$', shiftKey: true }), choice)).toEqual({
		do: 'choose',
		place: 3,
		confidence: 'unsure'
	});
	expect(keyAction(key('Numpad2', { altKey: true }), choice)).toEqual({ do: 'choose', place: 1, confidence: 'guess' });
});

test('a place that has no option is no key', () => {
	expect(keyAction(key('KeyE'), choice)).toBeUndefined();
});

test('a letter is the one that the layout types; where it types none, the place of the key counts', () => {
	expect(keyAction(key('KeyQ', { key: 'a' }), choice)).toMatchObject({ do: 'choose', place: 0 });
	expect(keyAction(key('KeyA', { key: 'q' }), choice)).toBeUndefined();
	expect(keyAction(key('KeyA', { key: 'ф' }), choice)).toMatchObject({ do: 'choose', place: 0 });
	expect(keyAction(key('KeyA', { key: 'å', altKey: true }), choice)).toMatchObject({ place: 0, confidence: 'guess' });
	expect(keyAction(key('Digit2', { key: 'é' }), choice)).toMatchObject({ do: 'choose', place: 1 });
});

test('a command that was moved has its new key, and no longer the old one', () => {
	const moved = { ...choice, screen: 'feedback', keys: { ...usualKeys, undo: 'Z', help: 'H' } } as const;
	expect(keyAction(key('KeyZ'), moved)).toEqual({ do: 'undo' });
	expect(keyAction(key('KeyU'), moved)).toBeUndefined();
	expect(keyAction(key('KeyH'), moved)).toEqual({ do: 'help' });
	expect(keyAction(key('KeyZ', { shiftKey: true }), moved)).toBeUndefined();
});

test('Enter submits where two are wanted, and nothing where one is', () => {
	expect(keyAction(key('Enter', { altKey: true }), { ...choice, choose: 2 })).toEqual({
		do: 'submit',
		confidence: 'guess'
	});
	expect(keyAction(key('Enter'), choice)).toBeUndefined();
});

test('Space turns a card, 1 to 4 grade it, Enter goes on, U undoes, L flags, R reads aloud, ? helps', () => {
	expect(keyAction(key('Space'), recall)).toEqual({ do: 'reveal' });
	expect(keyAction(key('Digit3'), recall)).toBeUndefined();
	expect(keyAction(key('Digit3'), { ...recall, screen: 'revealed' })).toEqual({ do: 'grade', grade: 3 });
	expect(keyAction(key('Digit5'), { ...recall, screen: 'revealed' })).toBeUndefined();
	expect(keyAction(key('Enter'), { ...choice, screen: 'feedback' })).toEqual({ do: 'next' });
	expect(keyAction(key('KeyU'), { ...choice, screen: 'finished' })).toEqual({ do: 'undo' });
	expect(keyAction(key('KeyL'), choice)).toEqual({ do: 'flag' });
	expect(keyAction(key('KeyR'), choice)).toEqual({ do: 'read-aloud' });
	expect(keyAction(key('Slash', { key: '?', shiftKey: true }), choice)).toEqual({ do: 'help' });
});

test('the browser keeps its own keys, a held key counts once, and single keys can be off', () => {
	expect(keyAction(key('KeyA', { ctrlKey: true }), choice)).toBeUndefined();
	expect(keyAction(key('KeyA', { metaKey: true }), choice)).toBeUndefined();
	expect(keyAction(key('KeyA', { repeat: true }), choice)).toBeUndefined();
	expect(keyAction(key('KeyA'), { ...choice, singleKeys: false })).toBeUndefined();
});
