import { expect, test } from 'vitest';
import { slotMarks } from '#lib/items/slot-marks.ts';

const marks = (...texts: string[]): string =>
	slotMarks(texts.map((text) => ({ text })))
		.map(({ mark, name }) => `${mark} = ${name}`)
		.join(' | ');

test('slots carry the signs that the author gave them, where every slot has its own', () => {
	expect(marks('Place 2, at the wall', 'Place 1, at the desk')).toBe(
		'2 = Place 2, at the wall | 1 = Place 1, at the desk'
	);
	expect(marks('A: forecourt', 'B: passage')).toBe('A = A: forecourt | B = B: passage');
	expect(marks('AP 1', 'AP 12')).toBe('1 = AP 1 | 12 = AP 12');
});

test('other slots are numbered, in speech too', () => {
	expect(marks('At the `wall`', 'Port 3: uplink')).toBe('1 = 1, At the wall | 2 = 2, Port 3: uplink');
	expect(marks('Rack 1: left', 'Rack 1: right')).toBe('1 = 1, Rack 1: left | 2 = 2, Rack 1: right');
	expect(marks('A wall', 'Run 10 meters on')).toBe('1 = 1, A wall | 2 = 2, Run 10 meters on');
});
