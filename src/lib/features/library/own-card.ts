import type { OwnCard, OwnItem } from '#lib/storage/own-cards.ts';

export interface DraftOption {
	readonly id: string;
	readonly text: string;
	readonly key: boolean;
	readonly why: string;
}

/** A card as its form holds it, complete or not. */
export interface Draft {
	readonly kind: OwnItem['kind'];
	readonly stem: string;
	readonly answer: string;
	readonly options: readonly DraftOption[];
	readonly explanation: string;
	readonly source: string;
	/** Separated by commas. */
	readonly tags: string;
}

/** The part of the draft that a problem is about: `stem`, or `option-b-why`. */
export interface Problem {
	readonly field: string;
	readonly message: string;
}

export const fewestOptions = 3;
export const mostOptions = 6;
const mostKeys = 3;
const optionIds = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Lengths that an item's schema allows. */
export const longest = { stem: 900, answer: 400, explanation: 1200, source: 300, option: 200, why: 700, topic: 60 };

const unsourced = 'My own notes';
const untagged = 'My cards';

const blankOption = (id: string): DraftOption => ({ id, text: '', key: false, why: '' });

export const blankDraft = (kind: OwnItem['kind'], tags = ''): Draft => ({
	kind,
	stem: '',
	answer: '',
	options: ['a', 'b', 'c', 'd'].map(blankOption),
	explanation: '',
	source: '',
	tags
});

/** A saved card as a draft, to be edited. */
export function draftOf({ item, tags }: Pick<OwnCard, 'item' | 'tags'>): Draft {
	const blank = blankDraft(item.kind, tags.join(', '));
	return {
		...blank,
		stem: item.stem,
		explanation: item.explanation,
		source: item.source === unsourced ? '' : item.source,
		...(item.kind === 'recall'
			? { answer: item.answer }
			: { options: item.options.map(({ id, text, key, why }) => ({ id, text, key: key === true, why })) })
	};
}

/** The draft with one more option, or the same where it has as many as an item may. */
export function withOption(draft: Draft): Draft {
	const id = optionIds.find((each) => draft.options.every((option) => option.id !== each));
	return id === undefined ? draft : { ...draft, options: [...draft.options, blankOption(id)] };
}

/** Tags as written, each once, without the empty ones. */
export const tagsOf = (text: string): string[] => [
	...new Set(
		text
			.split(',')
			.map((tag) => tag.trim().replaceAll(/\s+/g, ' '))
			.filter((tag) => tag !== '')
	)
];

const isBlank = ({ text, key, why }: DraftOption): boolean => !key && text.trim() === '' && why.trim() === '';

/** The options that something was written in. */
const writtenOptions = ({ options }: Draft): DraftOption[] => options.filter((option) => !isBlank(option));

/** What keeps a draft from being a card; none when it can be saved. */
export function problemsOf(draft: Draft): Problem[] {
	const problems: Problem[] = [];
	const require = (field: string, text: string, message: string): void => {
		if (text.trim() === '') {
			problems.push({ field, message });
		}
	};
	require('stem', draft.stem, 'Write the question.');
	if (draft.kind === 'recall') {
		require('answer', draft.answer, 'Write the answer.');
	} else {
		const options = writtenOptions(draft);
		const keys = options.filter(({ key }) => key).length;
		if (options.length < fewestOptions) {
			problems.push({ field: 'options', message: `Write at least ${String(fewestOptions)} options.` });
		}
		if (keys === 0 || keys > mostKeys) {
			problems.push({ field: 'options', message: 'Mark one option as right, or two or three.' });
		} else if (keys === options.length) {
			problems.push({ field: 'options', message: 'Leave at least one option that is wrong.' });
		}
		for (const { id, text, why } of options) {
			const name = id.toUpperCase();
			require(`option-${id}-text`, text, `Write option ${name}.`);
			require(`option-${id}-why`, why, `Say why option ${name} is right or wrong.`);
		}
	}
	require('explanation', draft.explanation, 'Say in a sentence why it is so: that is what you read after a miss.');
	return problems;
}

/**
 * The draft as an item, in the shape of a bank's. A changed question, option or answer raises the version, so that the
 * memory of the old text does not count for the new one.
 * @param held the item as saved, where there is one
 */
export function itemOf(draft: Draft, id: string, held?: OwnItem): OwnItem {
	const tags = tagsOf(draft.tags);
	const common = {
		id,
		version: 1,
		topic: (tags.length === 0 ? untagged : tags.join(', ')).slice(0, longest.topic).trim(),
		level: 'recall' as const,
		stem: draft.stem.trim(),
		explanation: draft.explanation.trim(),
		source: draft.source.trim() === '' ? unsourced : draft.source.trim(),
		reviewed: false
	};
	const options = writtenOptions(draft).map((option) => ({
		id: option.id,
		text: option.text.trim(),
		...(option.key && { key: true as const }),
		why: option.why.trim()
	}));
	const item: OwnItem =
		draft.kind === 'recall'
			? { ...common, kind: 'recall', answer: draft.answer.trim() }
			: { ...common, kind: 'choice', choose: options.filter(({ key }) => key).length, options };
	if (held === undefined) {
		return item;
	}
	return { ...item, version: asked(held) === asked(item) ? held.version : held.version + 1 };
}

/** What is asked and what is right, in one text. */
const asked = (item: OwnItem): string =>
	JSON.stringify([
		item.stem,
		item.kind === 'recall' ? item.answer : item.options.map(({ id, text, key }) => [id, text, key === true])
	]);

/** Whether a card holds every word of a text, anywhere. */
export function holds({ item, tags }: Pick<OwnCard, 'item' | 'tags'>, text: string): boolean {
	const answers = item.kind === 'recall' ? [item.answer] : item.options.map((option) => option.text);
	const whole = [item.stem, item.explanation, ...answers, ...tags].join('\n').toLowerCase();
	return text
		.toLowerCase()
		.split(/\s+/)
		.every((word) => whole.includes(word));
}
