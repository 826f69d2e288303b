import { expect, test } from 'vitest';
import type { AnkiCard, AnkiCollection } from '#lib/domain/decks/anki.ts';
import { decksOfCollection } from '#lib/domain/decks/anki-cards.ts';
import { memoryOfCard, memoryOfSm2 } from '#lib/domain/decks/anki-memory.ts';
import { askCloze, clozeNumbers } from '#lib/domain/decks/cloze.ts';
import { renderTemplate } from '#lib/domain/decks/anki-template.ts';
import { nextMemory } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { localDay, offsetMinutes } from '#lib/domain/shared/units.ts';

/** 2026-01-01 04:00 UTC. */
const madeAt = Date.UTC(2026, 0, 1, 4) / 1000;
const firstDay = Date.UTC(2026, 0, 1) / 86_400_000;
const calendar = { offset: offsetMinutes(0), rolloverHour: 4 };
const fresh: AnkiCard = {
	...{ note: 1, deck: '1', ord: 0, type: 0, queue: 0, due: 1, interval: 0, ease: 0, reps: 0, lapses: 0 },
	data: ''
};
const collection = (over: Partial<AnkiCollection>): AnkiCollection => ({
	madeAt,
	notetypes: new Map([
		[
			'basic',
			{
				name: 'Basic (and reversed card)',
				cloze: false,
				fields: ['Front', 'Back'],
				templates: [
					{ name: 'Card 1', question: '{{Front}}', answer: '{{FrontSide}}<hr id=answer>{{Back}}' },
					{ name: 'Card 2', question: '{{Back}}', answer: '{{Back}}<hr id=answer>{{Front}}' }
				]
			}
		],
		[
			'cloze',
			{
				name: 'Cloze',
				cloze: true,
				fields: ['Text', 'Back Extra'],
				templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: '{{cloze:Text}}<br>{{Back Extra}}' }]
			}
		]
	]),
	decks: new Map([['1', 'Networking::Ports']]),
	notes: [],
	cards: [],
	...over
});
const note = (over: Partial<AnkiCollection['notes'][number]>) => ({
	...{ id: 1, guid: 'g1', notetype: 'basic', tags: ['ports'], fields: ['<b>HTTPS</b> uses which port?', '443'] },
	...over
});

test('a note gives a card a template, and the back does not repeat the front', () => {
	const [deck] = decksOfCollection(
		collection({ notes: [note({})], cards: [fresh, { ...fresh, ord: 1 }] }),
		calendar,
		''
	);
	expect(deck?.name).toBe('Networking::Ports');
	expect(deck?.cards.map(({ item }) => [item.stem, item.kind === 'recall' && item.answer])).toEqual([
		['HTTPS uses which port?', '443'],
		['443', 'HTTPS uses which port?']
	]);
	expect(new Set(deck?.cards.map(({ item }) => item.id)).size).toBe(2);
});

test('a cloze gives a card a gap, with the hint asked and the whole sentence told', () => {
	const fields = ['{{c1::DHCP::protocol}} hands out {{c2::addresses}} by {{c1::leases}}.', 'RFC 2131'];
	const notes = [note({ notetype: 'cloze', fields })];
	const [deck] = decksOfCollection(collection({ notes, cards: [fresh, { ...fresh, ord: 1 }] }), calendar, '');
	expect(deck?.cards.map(({ item }) => [item.stem, item.kind === 'recall' && item.answer])).toEqual([
		['[protocol] hands out addresses by […].', 'DHCP, leases'],
		['DHCP hands out […] by leases.', 'addresses']
	]);
	expect(deck?.cards[0]?.item.explanation).toBe('DHCP hands out addresses by leases.\nRFC 2131');
});

test('gaps in gaps: the outer one hides the inner one', () => {
	const text = 'A {{c1::b {{c2::c}} d}} e';
	expect(clozeNumbers(text)).toEqual([1, 2]);
	expect(askCloze(text, 1)).toEqual({ question: 'A […] e', answer: 'b c d', whole: 'A b c d e' });
	expect(askCloze(text, 2)).toEqual({ question: 'A b […] d e', answer: 'c', whole: 'A b c d e' });
	expect(askCloze('{{c1::'.repeat(50_000), 1).answer).toBe('');
});

test('templates show a section only where its field is filled, and never read a field as a template', () => {
	const ground = { fields: new Map(Object.entries({ A: '{{B}}', B: ' ' })), cloze: 0, side: 'question' as const };
	expect(renderTemplate('{{#A}}a {{A}}{{/A}}{{#B}}b{{/B}}{{^B}}none{{/B}} {{type:A}}{{nope}}', ground)).toBe(
		'a {{B}}none '
	);
});

test('what has no text, no note or no type is left out with its place and a fix', () => {
	const notes = [note({ fields: ['<img src="x.png">', 'y'] }), note({ id: 2, notetype: 'gone' })];
	const cards = [fresh, { ...fresh, note: 2 }, { ...fresh, note: 3 }, { ...fresh, ord: 9 }];
	const [deck] = decksOfCollection(collection({ notes, cards }), calendar, '');
	expect(deck?.cards).toEqual([]);
	expect(deck?.skipped.map(({ place, what }) => `${place}: ${what}`)).toEqual([
		'Note 1: The question has no text',
		'Note 2: The note has no note type',
		'Note 3: The card has no note',
		'Note 1: The note type has no such card'
	]);
	expect(deck?.skipped[0]?.fix).toMatch(/Pictures and sounds do not come in/);
});

test('FSRS memory comes in as it is, due days as days of the calendar', () => {
	const card = { ...fresh, type: 2, queue: 2, due: 40, interval: 25, ease: 2500, reps: 7, lapses: 1 };
	const data = JSON.stringify({ s: 31.5, d: 6.25, lrt: madeAt + 10 * 86_400 });
	expect(memoryOfCard({ ...card, data }, { ...calendar, madeAt })).toEqual({
		...{ stability: 31.5, difficulty: 6.25, dueDay: firstDay + 40, lastDay: firstDay + 10, reps: 7, lapses: 1 }
	});
	expect(memoryOfCard(card, { ...calendar, madeAt })).toMatchObject({ stability: 25, lastDay: firstDay + 15 });
	expect(memoryOfCard(fresh, { ...calendar, madeAt })).toBeUndefined();
	expect(memoryOfCard({ ...card, data: '{"s":"x","d":1e9}' }, { ...calendar, madeAt })?.stability).toBe(25);
});

test('a memory made from an ease grows by that ease when FSRS answers it Good on its day', () => {
	for (const [interval, ease] of [
		[20, 2.2],
		[50, 2],
		[100, 1.8]
	] as const) {
		const memory = memoryOfSm2(interval, ease);
		const next = nextMemory({ ...memory, lastDay: localDay(0) }, 3, localDay(interval), defaultWeights);
		expect(next.stability / interval).toBeCloseTo(ease, 2);
	}
	expect(memoryOfSm2(10, 1.3).difficulty).toBeGreaterThan(memoryOfSm2(10, 2.5).difficulty);
});
