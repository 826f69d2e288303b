import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advertPieces, readAdvert, reweigh, type AdvertMatch } from '#lib/domain/interview/advert.ts';
import type { AdvertWords } from '#lib/domain/interview/day-content.schema.ts';

const groups: AdvertWords = [
	{ kind: 'competency', id: 'problem-solving', words: ['troubleshoot*', 'root cause', 'analytical', 'solve'] },
	{ kind: 'area', id: 'method', words: ['troubleshoot*', 'tickets', 'a+', 'jira'] },
	{ kind: 'area', id: 'mobile', words: ['ios', 'android', 'mdm', 'tablets'] }
];

const found = (text: string) =>
	readAdvert(text, groups).map(({ kind, id, spans }) => [
		kind,
		id,
		spans.map(({ start, end }) => text.slice(start, end))
	]);

test('words count whatever their case, as stems where they are marked so, and across a line break', () => {
	expect(found('Strong Troubleshooting skills; find the root\n cause')).toEqual([
		['competency', 'problem-solving', ['Troubleshooting', 'root\n cause']],
		['area', 'method', ['Troubleshooting']]
	]);
});

test('a word inside another one is no match', () => {
	expect(found('Various radios; resolved; HelloAndroidX')).toEqual([]);
	expect(found('CompTIA A+ preferred, iOS a plus')).toEqual([
		['area', 'method', ['A+']],
		['area', 'mobile', ['iOS']]
	]);
});

test('an advertisement raises weights and lowers none', () => {
	const emphasis = { competencies: { 'problem-solving': 5 }, areas: { windows: 3 } };
	expect(reweigh(emphasis, readAdvert('tickets, tickets, tickets; iOS; analytical', groups))).toEqual({
		competencies: { 'problem-solving': 5 },
		areas: { windows: 3, method: 2, mobile: 1 }
	});
	expect(reweigh(emphasis, [])).toEqual(emphasis);
});

test('any text can be read, and every span lies in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			for (const { spans } of readAdvert(`${text} jira ${text}`, groups)) {
				for (const { start, end } of spans) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(2 * text.length + 6);
				}
			}
		})
	);
});

test('the pieces of an advertisement are its text, cut at the words that count', () => {
	const match = (...spans: [number, number][]): AdvertMatch => ({
		kind: 'area',
		id: 'x',
		spans: spans.map(([start, end]) => ({ start, end }))
	});
	expect(advertPieces('fix the printer queue', [match([8, 15]), match([8, 21])])).toEqual([
		{ start: 0, text: 'fix the ', named: false },
		{ start: 8, text: 'printer queue', named: true }
	]);
	expect(advertPieces('none', [])).toEqual([{ start: 0, text: 'none', named: false }]);
	fc.assert(
		fc.property(
			fc.string(),
			fc.array(
				fc
					.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
					.map(([start, length]): [number, number] => [start, start + length])
			),
			(text, spans) => {
				const within = spans.filter(([, end]) => end <= text.length);
				const pieces = advertPieces(text, [match(...within)]);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.every((piece, i) => piece.named !== pieces[i + 1]?.named)).toBe(true);
			}
		)
	);
});
