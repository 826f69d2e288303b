import { expect, test } from 'vitest';
import { importedItem, type DeckItem } from '#lib/domain/decks/deck.ts';
import { writeMoodleXml } from '#lib/domain/decks/moodle-xml.ts';
import { qtiEntries, qtiItem } from '#lib/domain/decks/qti3.ts';

// In a browser for its XML parser. Nasty texts: all that XML gives a meaning to, and what it cannot hold.
const nasty = `</text>]]><script>alert(1)</script> & "quoted" 'too' \u0000\u0008\uFFFF 🙂 <![CDATA[x`;
const kept = `</text>]]><script>alert(1)</script> & "quoted" 'too'  🙂 <![CDATA[x`;

const common = (stem: string) => ({ ...importedItem(stem, stem, [], 'Made up'), explanation: `Because ${nasty}` });
const option = (id: string, text: string, key = false) => ({
	id,
	text,
	why: `why ${nasty}`,
	...(key && { key: true as const })
});
const items: Record<'choice' | 'many' | 'match' | 'order' | 'recall', DeckItem> = {
	choice: {
		...common(`One ${nasty}`),
		kind: 'choice',
		choose: 1,
		options: [option('a', nasty, true), option('b', 'line\nbreak'), option('c', 'C')]
	},
	many: {
		...common('Two'),
		kind: 'choice',
		choose: 2,
		options: [option('a', 'A', true), option('b', 'B', true), option('c', 'C')]
	},
	match: {
		...common('Pairs'),
		kind: 'match',
		prompts: [
			{ id: 'p1', text: nasty, answer: 'c1', why: '' },
			{ id: 'p2', text: 'Two', answer: 'c2', why: '' }
		],
		choices: [
			{ id: 'c1', text: nasty },
			{ id: 'c2', text: 'Right' },
			{ id: 'c3', text: 'Nobody’s' }
		]
	},
	order: {
		...common('Order'),
		kind: 'order',
		steps: ['s1', 's2', 's3'].map((id) => ({ id, text: `${id} ${nasty}`, why: '' }))
	},
	recall: { ...common('Recall'), kind: 'recall', answer: nasty }
};
const cards = Object.values(items).map((item) => ({ item, tags: ['a & b'] }));

function parsed(xml: string): Document {
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
	return document;
}

const texts = (root: ParentNode, selector: string): string[] =>
	[...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** What Moodle shows of a text in HTML. */
const shown = (html: string): string => {
	const page = new DOMParser().parseFromString(html, 'text/html');
	expect(page.querySelector('script')).toBeNull();
	return page.body.innerText || page.body.textContent;
};

test('Moodle XML is sound XML with a form for every kind, and every text comes back', () => {
	const quiz = parsed(writeMoodleXml('Mine / yours', cards)).documentElement;
	const questions = [...quiz.querySelectorAll('question')];
	expect(questions.map((question) => question.getAttribute('type'))).toEqual([
		'category',
		'multichoice',
		'multichoice',
		'matching',
		'ordering',
		'shortanswer'
	]);
	const [category, choice, many, match, order, recall] = questions as [
		Element,
		Element,
		Element,
		Element,
		Element,
		Element
	];
	expect(texts(category, 'category > text')).toEqual(['$course$/top/Mine // yours']);
	expect(shown(texts(choice, 'questiontext > text')[0] ?? '').trim()).toBe(`One ${kept}`);
	expect(texts(choice, 'answer > text').map(shown)[0]).toBe(kept);
	expect([...choice.querySelectorAll('answer')].map((answer) => answer.getAttribute('fraction'))).toEqual([
		'100',
		'0',
		'0'
	]);
	expect(texts(choice, 'answer > text')[1]).toBe('<p>line<br/>break</p>');
	expect([...many.querySelectorAll('answer')].map((answer) => answer.getAttribute('fraction'))).toEqual([
		'50',
		'50',
		'-100'
	]);
	expect(texts(many, 'single')).toEqual(['false']);
	expect(texts(match, 'subquestion > answer > text')).toEqual([kept, 'Right', 'Nobody’s']);
	expect(texts(match, 'subquestion > text')[2]).toBe('');
	expect([...order.querySelectorAll('answer')].map((answer) => answer.getAttribute('fraction'))).toEqual([
		'1.0000000',
		'2.0000000',
		'3.0000000'
	]);
	expect(texts(recall, 'answer > text')).toEqual([kept]);
	expect(texts(recall, 'tags > tag > text')).toEqual(['a & b']);
});

/** Every element with the names of its attributes and its place in the tree, words and prose elements left out. */
function skeleton(root: Element, path = ''): string[] {
	const here = `${path}/${root.localName}`;
	if (!root.localName.startsWith('qti-')) return [];
	return [
		...[...root.attributes].filter(({ name }) => !name.includes(':')).map(({ name }) => `${here}@${name}`),
		here,
		...[...root.children].flatMap((child) => skeleton(child, here))
	];
}

// From the examples of the 1EdTech's implementation guide, https://www.imsglobal.org/spec/qti/v3p0/impl, shortened.
const frame = (declaration: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="x" title="x" adaptive="false" time-dependent="false" xml:lang="en">
  <qti-response-declaration identifier="RESPONSE" ${declaration}</qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
  <qti-item-body>${body}</qti-item-body>
  <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
</qti-assessment-item>`;
const published = {
	choice: frame(
		'cardinality="single" base-type="identifier"><qti-correct-response><qti-value>ChoiceA</qti-value></qti-correct-response>',
		`<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1"><qti-prompt>What does it say?</qti-prompt>
		<qti-simple-choice identifier="ChoiceA">You must stay with your luggage at all times.</qti-simple-choice>
		<qti-simple-choice identifier="ChoiceB">Do not let someone else look after your luggage.</qti-simple-choice></qti-choice-interaction>`
	),
	order: frame(
		'cardinality="ordered" base-type="identifier"><qti-correct-response><qti-value>DriverC</qti-value><qti-value>DriverA</qti-value></qti-correct-response>',
		`<qti-order-interaction response-identifier="RESPONSE" shuffle="true"><qti-prompt>Can you rearrange them?</qti-prompt>
		<qti-simple-choice identifier="DriverA">Rubens Barrichello</qti-simple-choice><qti-simple-choice identifier="DriverC">Michael Schumacher</qti-simple-choice></qti-order-interaction>`
	),
	match: frame(
		'cardinality="multiple" base-type="directedPair"><qti-correct-response><qti-value>C R</qti-value><qti-value>D M</qti-value></qti-correct-response>',
		`<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="4"><qti-prompt>Match the characters.</qti-prompt>
		<qti-simple-match-set><qti-simple-associable-choice identifier="C" match-max="1">Capulet</qti-simple-associable-choice></qti-simple-match-set>
		<qti-simple-match-set><qti-simple-associable-choice identifier="M" match-max="4">A Midsummer-Night's Dream</qti-simple-associable-choice></qti-simple-match-set></qti-match-interaction>`
	)
};

test.each(['choice', 'order', 'match'] as const)('a QTI %s item has every part of the published example', (kind) => {
	const ours = parsed(qtiItem(items[kind]) ?? '').documentElement;
	const theirs = parsed(published[kind]).documentElement;
	expect(skeleton(ours)).toEqual(expect.arrayContaining(skeleton(theirs)));
	expect(ours.namespaceURI).toBe(theirs.namespaceURI);
	for (const attribute of ['cardinality', 'base-type']) {
		const of = (root: Element): string | null | undefined =>
			root.querySelector('qti-response-declaration')?.getAttribute(attribute);
		expect(of(ours)).toBe(of(theirs));
	}
});

test('the values of a QTI item name its own choices, in the right order, and its texts come back', () => {
	const choice = parsed(qtiItem(items.choice) ?? '');
	expect(texts(choice, 'qti-prompt')).toEqual([`One ${kept}`]);
	expect(texts(choice, 'qti-correct-response qti-value')).toEqual(['O_a']);
	expect(texts(choice, 'qti-simple-choice')[0]).toBe(kept);
	expect(choice.querySelector('script')).toBeNull();
	expect(texts(parsed(qtiItem(items.many) ?? ''), 'qti-correct-response qti-value')).toEqual(['O_a', 'O_b']);
	expect(texts(parsed(qtiItem(items.order) ?? ''), 'qti-correct-response qti-value')).toEqual(['O_s1', 'O_s2', 'O_s3']);
	const match = parsed(qtiItem(items.match) ?? '');
	expect(texts(match, 'qti-correct-response qti-value')).toEqual(['P_p1 C_c1', 'P_p2 C_c2']);
	const ids = [...match.querySelectorAll('qti-simple-associable-choice')].map((each) =>
		each.getAttribute('identifier')
	);
	expect(ids).toEqual(['P_p1', 'P_p2', 'C_c1', 'C_c2', 'C_c3']);
});

test('a QTI package lists every file it holds, and the recall cards are told of as left out', () => {
	const { entries, leftOut } = qtiEntries(Object.values(items));
	expect(leftOut).toEqual([items.recall]);
	const manifest = parsed(new TextDecoder().decode(entries.get('imsmanifest.xml')));
	expect(texts(manifest, 'schema')).toEqual(['QTI Package']);
	const files = [...manifest.querySelectorAll('resource')].map((resource) => resource.getAttribute('href'));
	expect(files).toEqual([...entries.keys()].filter((path) => path !== 'imsmanifest.xml'));
	expect(files).toHaveLength(4);
	for (const path of files) parsed(new TextDecoder().decode(entries.get(path ?? '')));
});
