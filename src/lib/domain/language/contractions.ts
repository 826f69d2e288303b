// Dictated and hurried text drops the apostrophe: "didnt", "im", "shes".

const endings = { m: 'am', ve: 'have', re: 'are', ll: 'will', s: "'s", d: "'d", nt: 'not' } as const;

const table = new Map<string, readonly [string, string, number]>();
const add = (stem: string, ending: keyof typeof endings, whole = `${stem}${ending}`): void => {
	table.set(whole, [stem, endings[ending], whole.length - ending.length]);
};
for (const stem of [
	'did',
	'does',
	'do',
	'was',
	'were',
	'is',
	'are',
	'had',
	'has',
	'have',
	'could',
	'would',
	'should'
]) {
	add(stem, 'nt');
}
table.set('wont', ['will', 'not', 2]);
table.set('cant', ['can', 'not', 2]);
add('i', 'm');
for (const stem of ['i', 'you', 'they', 'we']) add(stem, 've');
for (const stem of ['you', 'they']) add(stem, 're');
for (const stem of ['you', 'they', 'it', 'that']) add(stem, 'll');
for (const stem of ['he', 'she', 'that', 'there', 'what', 'who']) add(stem, 's');
for (const stem of ['i', 'you', 'they', 'he', 'it']) add(stem, 'd');

/** "id" is a document after these, "hed" and the like are no words. */
const beforeTheNoun = new Set(['the', 'an', 'my', 'his', 'her', 'their', 'your', 'for', 'of', 'with', 'no', 'photo']);

/**
 * A contraction without its apostrophe: both words and where the second begins; undefined for any other word.
 * "its", "were", "well" and "ill" are left alone: they are words too.
 */
export function unmarkedContractions(
	word: string,
	before: string | undefined
): readonly [string, string, number] | undefined {
	if (word === 'id' && before !== undefined && beforeTheNoun.has(before)) return undefined;
	return table.get(word);
}
