import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteHeadings, noteParts, sectionsOf, withHeadings, withoutHeadings } from '#lib/domain/calls/note-parts.ts';
import { markTicket } from '#lib/domain/calls/ticket-marks.ts';
import { callOf } from '#lib/domain/calls/call-state.ts';
import type { TicketForm } from '#lib/domain/calls/events.ts';
import { desk, sampleCall, scenarios } from './sample-call.ts';

const form: TicketForm = {
	caller: '',
	contact: '',
	asset: '',
	category: '',
	impact: 'low',
	urgency: 'low',
	priority: 5,
	group: '',
	status: 'resolved',
	note: '',
	article: false
};

test('a note is taken apart by its headings, however they are written', () => {
	const note =
		'Problem: no sound\n## Tests\n- played a tone\n- other headset\n**Found:** output was the dock\nnext step: none';
	expect(sectionsOf(note)).toEqual({
		symptom: 'no sound',
		tests: '- played a tone\n- other headset',
		findings: 'output was the dock',
		resolution: 'none'
	});
});

test('a sentence that begins like a heading is no heading', () => {
	expect(sectionsOf('Testing went on. Problem solved by a restart.\nFixed the dock.')).toEqual({
		symptom: undefined,
		tests: undefined,
		findings: undefined,
		resolution: undefined
	});
});

test('a heading with nothing under it is there and empty', () => {
	expect(sectionsOf('Symptom:\nTests: none').symptom).toBe('');
});

test('the scaffold leaves what was written where it stood, gives every part a heading, and gives it once', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ', ':', 'Tests:', 'Fix', '# ') }), (note) => {
			const once = withHeadings(note);
			expect(once.startsWith(note)).toBe(true);
			for (const part of noteParts) expect(sectionsOf(once)[part]).toBeDefined();
			expect(withHeadings(once)).toBe(once);
		})
	);
});

test('the scaffold of an empty note is the four headings', () => {
	expect(withHeadings('')).toBe('Symptom: \nTests: \nFindings: \nResolution / next step: ');
	expect(withoutHeadings(withHeadings('')).trim()).toBe('');
});

test('headings alone earn nothing in any call', () => {
	for (const scenario of scenarios) {
		for (const { id } of scenario.variants) {
			const marks = markTicket(callOf(scenario, id, desk), { ...form, note: withHeadings('') });
			const found = noteParts.flatMap((part) => marks.note[part]).filter((each) => each.found !== undefined);
			expect(found, `${scenario.id} ${id}`).toEqual([]);
		}
	}
});

test('the words under a heading count as they did without it', () => {
	const plain = markTicket(sampleCall(), { ...form, note: 'Headset silent\nchecked the sound settings' });
	const headed = markTicket(sampleCall(), {
		...form,
		note: `${noteHeadings.symptom}: Headset silent\n${noteHeadings.tests}: checked the sound settings`
	});
	expect(headed.note).toEqual(plain.note);
	expect(plain.note.symptom.some(({ found }) => found !== undefined)).toBe(true);
});

test('the line that says what a ticket is about shows the symptom, and nothing else', () => {
	const note = 'Headset silent. Checked the sound settings: output was the new dock. Set it back; caller confirms.';
	const inNote = markTicket(sampleCall(), { ...form, note });
	const inSummary = markTicket(sampleCall(), { ...form, summary: note });
	expect(inSummary.note.symptom).toEqual(inNote.note.symptom);
	for (const part of ['tests', 'findings', 'resolution'] as const) {
		expect(inNote.note[part].some(({ found }) => found !== undefined)).toBe(true);
		expect(inSummary.note[part].every(({ found }) => found === undefined)).toBe(true);
	}
});
