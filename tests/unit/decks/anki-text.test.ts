import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decksOfText } from '#lib/domain/decks/anki-text.ts';
import { cardsCsv } from '#lib/domain/decks/card-csv.ts';
import { importedItem, type ImportedCard, type ImportedDeck } from '#lib/domain/decks/deck.ts';
import { csvRows } from '#lib/platform/csv.ts';

const read = (text: string): ImportedDeck[] => decksOfText(text, 'My file', csvRows);
const pairs = (deck: ImportedDeck | undefined): unknown[] | undefined =>
	deck?.cards.map(({ item }) => [item.stem, item.kind === 'recall' && item.answer]);

test('a plain text of two columns needs no headers', () => {
	const [deck] = read('Port of SSH\t22\nPort of DNS\t53\n');
	expect(deck?.name).toBe('My file');
	expect(pairs(deck)).toEqual([
		['Port of SSH', '22'],
		['Port of DNS', '53']
	]);
	expect(pairs(read('Port of SSH;22')[0])).toEqual([['Port of SSH', '22']]);
	expect(pairs(read('\uFEFFfront,back,tags\r\n"Port, of SSH",22,ports')[0])).toEqual([['Port, of SSH', '22']]);
});

test("Anki's headers are followed, each of them", () => {
	const text = [
		...['#separator:Pipe', '#html:true', '#tags:net exam', '#columns:guid|Deck|Type|Front|Back|Note|Tags'],
		...['#guid column:1', '#deck column:2', '#notetype column:3', '#tags column:7', '#if matches:keep both'],
		'abc|Ports|Basic|<b>SSH</b>|22|Secure shell|tcp net',
		'# a comment',
		'def|Ports|Basic (and reversed card)|DNS|"53 ""both""<br>UDP, TCP"||',
		'ghi|Cables|Cloze|{{c1::Cat 6}} runs at {{c2::10}} Gbit/s||55 m|'
	].join('\n');
	const [cables, ports] = read(text);
	expect([cables?.name, ports?.name]).toEqual(['Cables', 'Ports']);
	expect(pairs(ports)).toEqual([
		['SSH', '22'],
		['DNS', '53 "both"\nUDP, TCP'],
		['53 "both"\nUDP, TCP', 'DNS']
	]);
	expect(ports?.cards[0]?.tags).toEqual(['net', 'exam', 'tcp']);
	expect(ports?.cards[0]?.item.explanation).toBe('Note: Secure shell');
	expect(pairs(cables)).toEqual([
		['[…] runs at 10 Gbit/s', 'Cat 6'],
		['Cat 6 runs at […] Gbit/s', '10']
	]);
	expect(read('#separator:,\n#html:false\n#deck:Given\n#notetype:Basic\na <b>x</b>,y')[0]).toMatchObject({
		name: 'Given'
	});
	expect(pairs(read('#separator:,\n#html:false\na <b>x</b>,y')[0])).toEqual([['a <b>x</b>', 'y']]);
});

test('what cannot be a card is left out with its line', () => {
	const [deck] = read('#separator:tab\nSSH\t"22\nlines"\n\nalone\nDNS\t53\nDNS\t53\n\tx\nbad\t"quote" here\n');
	expect(pairs(deck)).toEqual([
		['SSH', '22\nlines'],
		['DNS', '53']
	]);
	expect(deck?.skipped.map(({ place }) => place)).toEqual(['Line 5', 'DNS', 'Line 8', 'Line 9']);
});

test('a file without cards is refused with its place and a fix', () => {
	expect(() => read('')).toThrow('The whole file: It holds no cards. Write a line a card');
	expect(() => read('#separator:tab\n')).toThrow('It holds no cards');
	expect(() => read('PK\x03\x04\0\0')).toThrow('Start of the file: This is no text file');
});

test('a row without a guid is the same card however its answer is corrected', () => {
	expect(read('Port of SSH\t23')[0]?.cards[0]?.item.id).toBe(read('Port of SSH\t22')[0]?.cards[0]?.item.id);
});

const card = (name: string, stem: string, answer: string, tags: string[]): ImportedCard => ({
	item: { ...importedItem(name, stem, tags, 'Imported from a Firstline file'), kind: 'recall', answer },
	tags
});

test('a deck written as CSV is read back the same, and no cell of it is a formula', () => {
	const side = fc
		.oneof(
			fc.string({ minLength: 1 }),
			fc.string().map((text) => `=${text}`),
			fc.string().map((text) => `'@${text}`)
		)
		.map((text) => text.replace(/[\p{Cc}\u2028\u2029\uFEFF]|\{\{|\[/gu, '').trim())
		.filter((text) => text !== '');
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(side, side), { minLength: 1, selector: ([front]) => front }), (sides) => {
			const cards = sides.map(([front, back], i) =>
				card(`${String(i)} ${front}`, front, back, i % 2 === 0 ? ['a', 'b'] : [])
			);
			const text = cardsCsv('A deck: one', cards);
			expect(read(text)).toEqual([{ name: 'A deck: one', cards, skipped: [] }]);
			for (const { cells } of csvRows(text, ',')) for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
		})
	);
});

test('twenty thousand quotes are read within the time that a person waits', () => {
	const started = performance.now();
	for (const part of ['"', '"\n', '"a\t"', '#\n', '\t']) {
		try {
			read(part.repeat(20_000));
		} catch {
			// Refused is as good as read.
		}
	}
	expect(performance.now() - started).toBeLessThan(4000);
});
