import type { AnkiCard, AnkiCollection, AnkiNote, AnkiNotetype } from './anki.ts';
import { memoryOfCard, type AnkiCalendar } from './anki-memory.ts';
import { renderTemplate, type TemplateGround } from './anki-template.ts';
import { askCloze } from './cloze.ts';
import {
	importedItem,
	longestText,
	type ImportedCard,
	type ImportedDeck,
	type ImportedMemory,
	type SkippedPart
} from './deck.ts';
import { plainOf, textOfHtml } from './plain-text.ts';

interface Sides {
	readonly question: string;
	readonly answer: string;
	/** What is told after the answer. */
	readonly more: string;
	/** Pictures and sounds left out. */
	readonly media: number;
}

/** The note type that our own packages bring: its third field is told after the answer. */
export const firstlineType = 'Firstline';

/** Where a note's text came from, for the learner's eye. */
export const ankiSource = 'Imported from Anki';

function clozeSides(note: AnkiNote, type: AnkiNotetype, ord: number): Sides {
	const named = /\{\{(?:[^{}:]{1,40}:)*cloze:([^{}]{1,100})\}\}/.exec(type.templates[0]?.question ?? '')?.[1]?.trim();
	const at = Math.max(0, type.fields.indexOf(named ?? ''));
	const text = note.fields[at] ?? '';
	const extra = note.fields.filter((field, i) => i !== at && field.trim() !== '');
	const { question, answer, whole } = askCloze(text, ord + 1);
	const [asked, hidden, told] = [textOfHtml(question), textOfHtml(answer), textOfHtml([whole, ...extra].join('<br>'))];
	return { question: asked.text, answer: hidden.text, more: told.text, media: told.media };
}

function templateSides(note: AnkiNote, type: AnkiNotetype, ord: number, deck: string): Sides | undefined {
	const template = type.templates[ord];
	if (template === undefined) return undefined;
	const fields = new Map(type.fields.map((name, i): [string, string] => [name, note.fields[i] ?? '']));
	if (type.name.startsWith(firstlineType) && type.fields.length === 3) {
		const [question, answer, more] = note.fields.map((field) => textOfHtml(field).text);
		return { question: question ?? '', answer: answer ?? '', more: more ?? '', media: 0 };
	}
	const added = { Tags: note.tags.join(' '), Deck: deck, Subdeck: deck, Card: template.name, Type: type.name };
	for (const [name, value] of Object.entries(added)) if (!fields.has(name)) fields.set(name, value);
	const ground: Omit<TemplateGround, 'side'> = { fields, cloze: 0 };
	const question = textOfHtml(renderTemplate(template.question, { ...ground, side: 'question' }));
	const back = textOfHtml(renderTemplate(template.answer, { ...ground, side: 'answer' }));
	// Some backs repeat the front; it stands above the answer already.
	const answer = back.text.startsWith(`${question.text}\n`) ? back.text.slice(question.text.length).trim() : back.text;
	return { question: question.text, answer, more: '', media: question.media + back.media };
}

const droppedMedia = (count: number): string =>
	`${String(count)} ${count === 1 ? 'picture or sound was' : 'pictures or sounds were'} left out.`;

/**
 * A recall card, or why there is none.
 * @param name what names the card in its file
 */
export function recallCard(
	name: string,
	place: string,
	{ question, answer, more, media }: Sides,
	tags: readonly string[],
	source: string,
	memory?: ImportedMemory
): ImportedCard | SkippedPart {
	if (question === '' || answer === '') {
		const side = question === '' ? 'question' : 'answer';
		const fix = media > 0 ? 'Pictures and sounds do not come in; describe them in words' : `Write the ${side}`;
		return { place, what: `The ${side} has no text`, fix };
	}
	if (question.length + answer.length + more.length > longestText) {
		return { place, what: `The card has more than ${longestText.toLocaleString('en-US')} characters`, fix: 'Part it' };
	}
	const explanation = [more, media > 0 ? droppedMedia(media) : ''].filter((text) => text !== '').join('\n');
	return {
		item: { ...importedItem(name, question, tags, source), kind: 'recall', explanation, answer },
		tags,
		...(memory !== undefined && { memory })
	};
}

const isSkipped = (made: ImportedCard | SkippedPart): made is SkippedPart => 'what' in made;

/** Collects cards by deck, each card once. */
export class DeckBuilder {
	readonly #decks = new Map<string, { cards: Map<string, ImportedCard>; skipped: SkippedPart[] }>();

	add(deck: string, made: ImportedCard | SkippedPart): void {
		const held = this.#decks.get(deck) ?? { cards: new Map<string, ImportedCard>(), skipped: [] };
		this.#decks.set(deck, held);
		if (isSkipped(made)) {
			held.skipped.push(made);
		} else if (held.cards.has(made.item.id)) {
			held.skipped.push({
				place: made.item.stem.slice(0, 60),
				what: 'The card stands in the file twice',
				fix: 'Keep one'
			});
		} else {
			held.cards.set(made.item.id, made);
		}
	}

	/** The decks that anything was added to, by name. */
	decks(): ImportedDeck[] {
		return [...this.#decks]
			.map(([name, { cards, skipped }]) => ({ name, cards: [...cards.values()], skipped }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	}
}

/** Where Anki keeps cards that are not asked. */
export const suspendedQueue = -1;

function cardOf(
	card: AnkiCard,
	collection: AnkiCollection,
	notes: ReadonlyMap<number, AnkiNote>,
	calendar: AnkiCalendar
) {
	const note = notes.get(card.note);
	const place = `Note ${String(card.note)}`;
	const type = note && collection.notetypes.get(note.notetype);
	if (note === undefined || type === undefined) {
		const what = note === undefined ? 'The card has no note' : 'The note has no note type';
		return { place, what, fix: 'Run Check Database in Anki and export again' };
	}
	const deck = collection.decks.get(card.deck) ?? '';
	const sides = type.cloze ? clozeSides(note, type, card.ord) : templateSides(note, type, card.ord, deck);
	if (sides === undefined) {
		return { place, what: 'The note type has no such card', fix: 'Run Check Database in Anki and export again' };
	}
	const tags = note.tags.map((tag) => plainOf(tag).text).filter((tag) => tag !== '');
	const guid = note.guid === '' ? String(note.id) : note.guid;
	const made = recallCard(`${guid} ${String(card.ord)}`, place, sides, tags, ankiSource, memoryOfCard(card, calendar));
	return card.queue === suspendedQueue && !isSkipped(made) ? { ...made, suspended: true as const } : made;
}

/** Every deck of a collection that has cards, with what Anki's schedule knows of them. */
export function decksOfCollection(
	collection: AnkiCollection,
	calendar: Omit<AnkiCalendar, 'madeAt'>,
	fallbackName: string
): ImportedDeck[] {
	const notes = new Map(collection.notes.map((note) => [note.id, note]));
	const builder = new DeckBuilder();
	for (const card of collection.cards) {
		const name = plainOf(collection.decks.get(card.deck) ?? '').text;
		const made = cardOf(card, collection, notes, { ...calendar, madeAt: collection.madeAt });
		builder.add(name === '' ? fallbackName : name, made);
	}
	return builder.decks();
}
