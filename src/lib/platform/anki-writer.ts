import type { AnkiCollection, AnkiNotetype } from '#lib/domain/decks/anki.ts';
import { openSqlite } from './anki-package.ts';
import { packArchive } from './archive.ts';

// Schema 11 of Anki's collection, which every Anki since 2.0 reads.

const schema = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
	dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
	dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
	tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
	usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
	factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
	odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
	lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);`;

const css =
	'.card { font-family: sans-serif; font-size: 20px; text-align: center; } .explanation { font-size: 16px; margin-top: 1em; }';

const modelJson = (id: string, { name, fields, templates }: AnkiNotetype, mod: number) => ({
	...{
		id: Number(id),
		name,
		type: 0,
		mod,
		usn: -1,
		sortf: 0,
		did: null,
		css,
		latexPre: '',
		latexPost: '',
		tags: [],
		vers: []
	},
	req: templates.map((_, ord) => [ord, 'any', [0]]),
	flds: fields.map((field, ord) => ({
		...{ name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] }
	})),
	tmpls: templates.map(({ name: label, question, answer }, ord) => ({
		...{ name: label, ord, qfmt: question, afmt: answer, did: null, bqfmt: '', bafmt: '' }
	}))
});

const deckJson = (id: string, name: string, mod: number) => ({
	...{ id: Number(id), name, mod, usn: -1, desc: '', dyn: 0, conf: 1, extendNew: 0, extendRev: 0 },
	...{
		collapsed: false,
		browserCollapsed: false,
		newToday: [0, 0],
		revToday: [0, 0],
		lrnToday: [0, 0],
		timeToday: [0, 0]
	}
});

const deckOptions = {
	'1': {
		...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
		new: { delays: [1, 10], ints: [1, 4, 0], initialFactor: 2500, order: 1, perDay: 20, bury: false },
		rev: { perDay: 200, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, bury: false, hardFactor: 1.2 },
		lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 1 }
	}
};

/** Anki finds duplicates by it: the first 32 bits of the SHA-1 of the first field. */
async function checksum(field: string): Promise<number> {
	const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(field));
	return new DataView(digest).getUint32(0);
}

/** Writes a collection as an `.apkg` without media. */
export async function writeAnkiPackage(collection: AnkiCollection): Promise<Uint8Array<ArrayBuffer>> {
	const db = await openSqlite();
	const mod = collection.madeAt;
	db.run(schema);
	const decks = Object.fromEntries(
		[['1', 'Default'] as const, ...collection.decks].map(([id, name]) => [id, deckJson(id, name, mod)])
	);
	const models = Object.fromEntries([...collection.notetypes].map(([id, type]) => [id, modelJson(id, type, mod)]));
	const [current] = collection.notetypes.keys();
	const conf = {
		...{ nextPos: collection.cards.length + 1, estTimes: true, activeDecks: [1], sortType: 'noteFld', timeLim: 0 },
		...{
			sortBackwards: false,
			addToCur: true,
			curDeck: 1,
			newSpread: 0,
			dueCounts: true,
			curModel: current,
			collapseTime: 1200
		}
	};
	db.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
		...[collection.madeAt, mod * 1000, mod * 1000],
		...[conf, models, decks, deckOptions, {}].map((part) => JSON.stringify(part))
	]);
	db.run('BEGIN');
	const addNote = db.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
	for (const { id, guid, notetype, tags, fields } of collection.notes) {
		const [first = ''] = fields;
		const marked = tags.length === 0 ? '' : ` ${tags.join(' ')} `;
		addNote.run([id, guid, Number(notetype), mod, marked, fields.join('\x1f'), first, await checksum(first)]);
	}
	addNote.free();
	const addCard = db.prepare('INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)');
	for (const card of collection.cards) {
		const { note, deck, ord, type, queue, due, interval, ease, reps, lapses, data } = card;
		addCard.run([note, note, Number(deck), ord, mod, type, queue, due, interval, ease, reps, lapses, data]);
	}
	addCard.free();
	db.run('COMMIT');
	const file = db.export();
	db.close();
	return packArchive(
		new Map([
			['collection.anki2', file],
			['media', new TextEncoder().encode('{}')]
		])
	);
}
