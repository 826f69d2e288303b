import { expect, test } from 'vitest';
import { ImportProblem, type DeckItem, type ImportedDeck } from '#lib/domain/decks/deck.ts';
import { readGift } from '#lib/domain/decks/gift.ts';

// The examples are those of https://docs.moodle.org/en/GIFT_format.

async function only(text: string): Promise<DeckItem> {
	const { cards, skipped } = await readGift(text, 'Quiz');
	expect(skipped).toEqual([]);
	expect(cards).toHaveLength(1);
	return (cards[0] as ImportedDeck['cards'][number]).item;
}

/** A choice item as its texts, the right ones marked. */
const optionsOf = (item: DeckItem): string[] =>
	item.kind === 'choice' ? item.options.map(({ text, key }) => (key ? `+${text}` : text)) : [];

test('a multiple-choice question becomes a choice item', async () => {
	const item = await only("Who's buried in Grant's tomb in New York City? {=Grant ~No one ~Napoleon ~Churchill}");
	expect(item.kind).toBe('choice');
	expect(item.stem).toBe("Who's buried in Grant's tomb in New York City?");
	expect(optionsOf(item)).toEqual(['+Grant', 'No one', 'Napoleon', 'Churchill']);
});

test('feedback on an answer becomes the reason of its option, over several lines too', async () => {
	const item = await only(`// question: 1 name: Grants tomb
::Grants tomb::Who is buried in Grant's tomb in New York City? {
=Grant
~No one
#Was true for 12 years, but Grant's remains were buried in the tomb in 1897
~Napoleon
#He was buried in France
}`);
	expect(item.kind === 'choice' && item.options.map(({ why }) => why)).toEqual([
		'',
		"Was true for 12 years, but Grant's remains were buried in the tomb in 1897",
		'He was buried in France'
	]);
});

test('answers amid a sentence leave a gap in it', async () => {
	const item = await only("Mahatma Gandhi's birthday is an Indian holiday on {~15th ~3rd =2nd} of October.");
	expect(item.stem).toBe("Mahatma Gandhi's birthday is an Indian holiday on _____ of October.");
	expect(optionsOf(item)).toEqual(['15th', '3rd', '+2nd']);
});

test('answers that earn points are the right ones where several are wanted', async () => {
	const item = await only(`What two people are entombed in Grant's tomb? {
   ~%-100%No one
   ~%50%Grant
   ~%50%Grant's wife
   ~%-100%Grant's father
}`);
	expect(optionsOf(item)).toEqual(['No one', '+Grant', "+Grant's wife", "Grant's father"]);
	expect(item.kind === 'choice' && item.choose).toBe(2);
});

test('an answer that earns half beside a right one is wrong', async () => {
	const item = await only('Difficult question.{~wrong answer ~%50%half credit answer =full credit answer}');
	expect(optionsOf(item)).toEqual(['wrong answer', 'half credit answer', '+full credit answer']);
});

test('true or false has two options, the first comment for the wrong one', async () => {
	const item = await only("Grant is buried in Grant's tomb.{FALSE#No one is buried in Grant's tomb.#Right!}");
	expect(item.kind === 'choice' && item.options).toEqual([
		{ id: 'a', text: 'True', why: "No one is buried in Grant's tomb." },
		{ id: 'b', text: 'False', key: true, why: 'Right!' }
	]);
	expect(optionsOf(await only('The sun rises in the East.{T}'))).toEqual(['+True', 'False']);
});

test('a short answer becomes a recall card with every spelling that counts in full', async () => {
	const item = await only("Who's buried in Grant's tomb?{=Grant =Ulysses S. Grant =Ulysses Grant =%50%Nobody}");
	expect(item).toMatchObject({ kind: 'recall', answer: 'Grant or Ulysses S. Grant or Ulysses Grant' });
	expect(await only('Two plus {=two =2} equals four.')).toMatchObject({
		stem: 'Two plus _____ equals four.',
		answer: 'two or 2'
	});
});

test('pairs become a match item, a right side without a left one misleads', async () => {
	const item = await only(`Match the following countries with their corresponding capitals. {
   =Canada -> Ottawa
   =Italy  -> Rome
   =Japan  -> Tokyo
   =India  -> New Delhi
   = -> Paris
   ####Capitals move now and then.
}`);
	expect(item).toMatchObject({ kind: 'match', explanation: 'Capitals move now and then.' });
	if (item.kind !== 'match') return;
	const right = new Map(item.choices.map(({ id, text }) => [id, text]));
	expect(item.prompts.map(({ text, answer }) => [text, right.get(answer)])).toEqual([
		['Canada', 'Ottawa'],
		['Italy', 'Rome'],
		['Japan', 'Tokyo'],
		['India', 'New Delhi']
	]);
	expect(item.choices.map(({ text }) => text)).toContain('Paris');
});

test.each([
	['When was Ulysses S. Grant born?{#1822:5}', '1822 (± 5)'],
	['What is the value of pi (to 3 decimal places)? {#3.141..3.142}.', '3.141 to 3.142'],
	[
		'When was Ulysses S. Grant born? {#\n\t =1822:0      #Correct! Full credit.\n\t =%50%1822:2  #Half credit.\n}',
		'1822'
	],
	["What's 2 plus 2? {#4}", '4']
])('a numerical question becomes a recall card: %s', async (text, answer) => {
	expect(await only(text)).toMatchObject({ kind: 'recall', answer });
});

test('what a backslash takes its meaning is text', async () => {
	const item = await only('Which answer equals 5? {\n~ \\= 2 + 2\n= \\= 2 + 3\n~ \\= 2 + 4\n}');
	expect(optionsOf(item)).toEqual(['= 2 + 2', '+= 2 + 3', '= 2 + 4']);
	const match = await only('Which\\: \\{a\\}? {=x \\= 1 -> a\\=b\\#c =y -> \\~d}');
	expect(match.stem).toBe('Which: {a}?');
	expect(match.kind === 'match' && match.choices.map(({ text }) => text)).toEqual(['a=b#c', '~d']);
});

test('categories and tags become tags', async () => {
	const { cards } = await readGift(
		`$CATEGORY: $course$/top/Default for Desk/Networks/Ports

// [id:q-1] [tag:dns] [tag:ports]
Which port has DNS? {=53}

$CATEGORY: Cables
Which plug? {=RJ45}`,
		'Quiz'
	);
	expect(cards.map(({ tags }) => tags)).toEqual([['Networks/Ports', 'dns', 'ports'], ['Cables']]);
});

test('HTML becomes text, and what would run or load does not come in', async () => {
	const { cards, skipped } = await readGift(
		'[html]<p>Which <b>tag</b> is bold?<br>Say &lt;b&gt;.</p><script>alert(1)</script><img src\\="x" onerror\\=alert(1)>{=it}',
		'Quiz'
	);
	expect(cards[0]?.item.stem).toBe('Which tag is bold?\nSay <b>.');
	expect(skipped).toMatchObject([{ place: 'Line 1', fix: 'Say in words what it shows' }]);
	expect((await only('[plain]Which <b>tag</b>? {=b}')).stem).toBe('Which <b>tag</b>?');
});

test('a mistake costs its own question and names its line', async () => {
	const { cards, skipped } = await readGift(
		'A? {=1}\n\n// why\nB? {=1\n~2\n\nC? {=3}\n\nAn essay {}\n\nA note.',
		'Quiz'
	);
	expect(cards.map(({ item }) => item.stem)).toEqual(['A?', 'C?']);
	expect(skipped.map(({ place, what }) => `${place} ${what}`)).toEqual([
		'Line 5 is not GIFT: its end comes too early',
		'Line 9 asks for an essay',
		'Line 11 is a text without a question'
	]);
});

test('the same question twice is kept once, with other answers it is another card', async () => {
	const { cards, skipped } = await readGift('A? {=1}\n\nA? {=1}\n\nA? {=2}', 'Quiz');
	expect(new Set(cards.map(({ item }) => item.id)).size).toBe(2);
	expect(skipped).toMatchObject([{ place: 'Line 3', what: 'says the same as line 1' }]);
});

test('ids stay the same from import to import', async () => {
	const [one, two] = [await only('A? {=1}'), await only('A? {=1}')];
	expect(one.id).toBe(two.id);
});

test.each(['', '\n\n// nothing\n', 'Hello world', '{{{{', 'A? {'])(
	'a file without a question says so: %j',
	async (text) => {
		await expect(readGift(text, 'Quiz')).rejects.toThrow(ImportProblem);
	}
);
