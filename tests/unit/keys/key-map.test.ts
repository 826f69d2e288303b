import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holderOf, keyMapOf, optionPlace, refusalOf, usualKeys, type KeyCommand } from '#lib/keys/key-map.ts';

const commands = Object.keys(usualKeys) as KeyCommand[];

test('whatever is stored, each command has one key of its own, and no option loses its key', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...commands, 'unknown', '__proto__'), fc.string()), (moved) => {
			const map = keyMapOf(moved);
			expect(Object.keys(map)).toEqual(commands);
			for (const command of commands) {
				expect(holderOf(map, map[command])).toBe(command);
				expect(optionPlace(map[command])).toBeUndefined();
			}
		})
	);
	expect(keyMapOf(null)).toEqual(usualKeys);
});

test("a key that is not refused can be moved to, and is then the command's", () => {
	fc.assert(
		fc.property(fc.constantFrom(...commands), fc.string({ minLength: 1, maxLength: 1 }), (command, name) => {
			if (refusalOf(usualKeys, command, name) === undefined) {
				expect(keyMapOf({ [command]: name })[command]).toBe(name);
			}
		})
	);
});

test('keys that pick options or belong to the browser are refused, and one that is taken says by which command', () => {
	for (const name of ['A', 'F', '1', 'Enter', 'Space', 'F5', 'Tab', 'g', '']) {
		expect(refusalOf(usualKeys, 'undo', name)).toBe('fixed');
	}
	expect(refusalOf(usualKeys, 'undo', 'L')).toBe('flag');
	expect(refusalOf(usualKeys, 'undo', 'U')).toBeUndefined();
	expect(refusalOf(usualKeys, 'undo', 'Z')).toBeUndefined();
});

test('two commands on one key are no map: the usual one stands', () => {
	expect(keyMapOf({ undo: 'Z', flag: 'Z' })).toEqual(usualKeys);
	expect(keyMapOf({ undo: 'L', flag: 'U' })).toMatchObject({ undo: 'L', flag: 'U' });
	expect(keyMapOf({ undo: 'A' })).toEqual(usualKeys);
});
