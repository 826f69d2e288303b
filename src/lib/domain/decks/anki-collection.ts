import { startOfLocalDay, type Moment } from '#lib/domain/learning/local-day.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import type { AnkiCard, AnkiCollection, AnkiNote } from './anki.ts';
import { firstlineType, suspendedQueue } from './anki-cards.ts';
import { answerWords, questionWords } from './card-csv.ts';
import { importedId, type ImportedDeck, type ImportedMemory } from './deck.ts';

/** Plain text as a field's HTML. */
const htmlOf = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const notetypeId = '1714000000001';

/** Anki's ids are milliseconds that nothing else has; a deck's is drawn from its name, so that it is the same each time. */
const idOfDeck = (name: string): string =>
	String(1_600_000_000_000 + (Number.parseInt(importedId(name).slice(0, 8), 16) % 1e9));

/**
 * A memory as Anki's columns. The interval runs from the last answer to the due day; the ease is SM-2's usual 250 %, for
 * FSRS, whose numbers stand in `data`, does not read it.
 */
function schedule(memory: ImportedMemory | undefined, place: number, firstDay: number, moment: Moment) {
	if (memory === undefined) {
		return { type: 0, queue: 0, due: place + 1, interval: 0, ease: 0, reps: 0, lapses: 0, data: '' };
	}
	const { stability, difficulty, lastDay, dueDay, reps, lapses } = memory;
	const noon = startOfLocalDay(localDay(lastDay), moment.offset, moment.rolloverHour) / 1000 + 12 * 3600;
	const data = JSON.stringify({ s: Number(stability.toFixed(4)), d: Number(difficulty.toFixed(3)), lrt: noon });
	const interval = Math.max(1, dueDay - lastDay);
	return { type: 2, queue: 2, due: dueDay - firstDay, interval, ease: 2500, reps, lapses, data };
}

/** A deck as a collection of Anki's: a note and a card each, with the memory where there is one. */
export function collectionOfDeck(deck: ImportedDeck, moment: Moment): AnkiCollection {
	const firstDay =
		deck.cards.reduce<number>((day, { memory }) => Math.min(day, memory?.lastDay ?? day), moment.day) - 1;
	const id = idOfDeck(deck.name);
	const notes = deck.cards.map(({ item, tags }, i): AnkiNote => ({
		id: moment.at + i,
		guid: item.id,
		notetype: notetypeId,
		tags: tags.map((tag) => tag.replaceAll(/\s+/g, '_')),
		fields: [questionWords(item), answerWords(item), item.explanation].map(htmlOf)
	}));
	return {
		madeAt: startOfLocalDay(localDay(firstDay), moment.offset, moment.rolloverHour) / 1000,
		notetypes: new Map([
			[
				notetypeId,
				{
					name: firstlineType,
					cloze: false,
					fields: ['Front', 'Back', 'Explanation'],
					templates: [
						{
							name: 'Card 1',
							question: '{{Front}}',
							answer:
								'{{FrontSide}}<hr id=answer>{{Back}}{{#Explanation}}<div class=explanation>{{Explanation}}</div>{{/Explanation}}'
						}
					]
				}
			]
		]),
		decks: new Map([[id, deck.name]]),
		notes,
		cards: deck.cards.map(({ memory, suspended }, i): AnkiCard => ({
			note: moment.at + i,
			deck: id,
			ord: 0,
			...schedule(memory, i, firstDay, moment),
			...(suspended === true && { queue: suspendedQueue })
		}))
	};
}
