import type { DeckItem, ImportedCard } from './deck.ts';
import { titleOf } from './written.ts';
import { htmlText, xmlText } from './xml-text.ts';

// Moodle XML as https://docs.moodle.org/en/Moodle_XML_format has it; `ordering` is in Moodle's core since 4.4.

/** HTML that stands as text in XML: Moodle unpacks it once and shows it. */
const html = (name: string, text: string, attributes = ''): string =>
	text.trim() === ''
		? `<${name}${attributes} format="html"><text></text></${name}>`
		: `<${name}${attributes} format="html"><text>${xmlText(htmlText(text))}</text></${name}>`;
const plain = (name: string, text: string): string => `<${name}><text>${xmlText(text)}</text></${name}>`;

/** The share of the points, in percent with Moodle's seven places, that each of some right answers earns. */
const share = (count: number): string => String(Number((100 / count).toFixed(5)));

const fraction = (value: string): string => ` fraction="${value}"`;
const answer = (value: string, text: string, why: string): string =>
	`<answer${fraction(value)} format="html"><text>${xmlText(htmlText(text))}</text>${html('feedback', why)}</answer>`;

function partsOf(item: DeckItem): { type: string; parts: string[] } {
	switch (item.kind) {
		case 'choice':
			return {
				type: 'multichoice',
				parts: [
					`<single>${String(item.choose === 1)}</single>`,
					'<shuffleanswers>true</shuffleanswers>',
					'<answernumbering>ABCD</answernumbering>',
					...item.options.map(({ text, key, why }) =>
						// With several right answers, each wrong one takes back all, so that ticking everything earns nothing.
						answer(key === true ? share(item.choose) : item.choose === 1 ? '0' : '-100', text, why)
					)
				]
			};
		case 'recall':
			return {
				type: 'shortanswer',
				parts: [
					'<usecase>0</usecase>',
					`<answer${fraction('100')} format="moodle_auto_format"><text>${xmlText(item.answer)}</text></answer>`
				]
			};
		case 'match': {
			const texts = new Map(item.choices.map(({ id, text }) => [id, text]));
			const used = new Set(item.prompts.map((prompt) => prompt.answer));
			const pair = (text: string, right: string): string =>
				`<subquestion format="html"><text>${text === '' ? '' : xmlText(htmlText(text))}</text>${plain('answer', right)}</subquestion>`;
			return {
				type: 'matching',
				parts: [
					'<shuffleanswers>true</shuffleanswers>',
					...item.prompts.map(({ text, answer: id }) => pair(text, texts.get(id) ?? '')),
					// Without a question, an answer is there to mislead.
					...item.choices.filter(({ id }) => !used.has(id)).map(({ text }) => pair('', text))
				]
			};
		}
		case 'order':
			return {
				type: 'ordering',
				parts: [
					'<layouttype>VERTICAL</layouttype>',
					'<selecttype>ALL</selecttype>',
					'<selectcount>0</selectcount>',
					'<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>',
					'<showgrading>SHOW</showgrading>',
					'<numberingstyle>none</numberingstyle>',
					...item.steps.map(({ text, why }, place) => answer(`${String(place + 1)}.0000000`, text, why))
				]
			};
	}
}

function question({ item, tags }: ImportedCard): string {
	const { type, parts } = partsOf(item);
	return [
		`<question type="${type}">`,
		plain('name', titleOf(item)),
		html('questiontext', item.stem),
		html('generalfeedback', item.explanation),
		'<defaultgrade>1.0000000</defaultgrade>',
		`<idnumber>${xmlText(item.id)}</idnumber>`,
		...parts,
		...(tags.length === 0 ? [] : [`<tags>${tags.map((tag) => plain('tag', tag)).join('')}</tags>`]),
		'</question>'
	].join('\n');
}

const category = (name: string): string =>
	`<question type="category">${plain('category', `$course$/top/${name.replaceAll('/', '//')}`)}</question>`;

/** Cards as a Moodle XML file: all kinds have a form in it. */
export const writeMoodleXml = (name: string, cards: readonly ImportedCard[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[category(name), ...cards.map(question)].join('\n')}\n</quiz>\n`;
