import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { ServedKind } from './content.ts';
import { oneOf } from './generators/draw.ts';
import type { ChoiceDraft, Draft, DraftOption, Generator, Values } from './generators/generator.ts';
import { generators } from './generators/registry.ts';
import { comparableValues } from './quantity.ts';

export type RealisedItem = ServedKind<'choice' | 'fill' | 'order' | 'match' | 'group'>;
type GeneratedItem = ServedKind<'generated'>;

/** The generator that an item names. Throws where there is none. */
export function generatorOf({ generator }: Pick<GeneratedItem, 'generator'>): Generator {
	const found = generators[generator];
	if (found === undefined) {
		throw new Error(`no generator ${generator}; there are ${Object.keys(generators).join(', ')}`);
	}
	return found;
}

/**
 * The case of a generated item that a seed gives: a question of its own with the item's id and version. The same
 * generator, parameters and words give the same case on every device. Throws where the item does not fit its generator;
 * the build finds that out.
 */
export function realise(item: GeneratedItem, seed: string): RealisedItem {
	const { generator, parameters, rows, steps, wording, ...frame } = item;
	const rng = seededRng(`${generator} ${seed}`);
	const label = (id: string): string => textOf(wording.labels, id, 'label');
	const draft = generatorOf(item).draft(
		{ label, ...(parameters && { parameters }), ...(rows && { rows }), ...(steps && { steps }) },
		rng
	);
	const words = Object.entries(wording.words ?? {}).map(([name, texts]) => [name, oneOf(texts, rng)] as const);
	const values: Values = { ...draft.worked, ...draft.given, ...Object.fromEntries(words) };
	const why = (because: string, own: Values = {}): string =>
		filled(textOf(wording.whys, because, 'why'), { ...values, ...own });

	const { exhibit, facts, ...rest } = frame;
	const common: Common = {
		...rest,
		stem: filled(oneOf(wording.stems, rng), values),
		explanation: `${filled(wording.working, values)} ${item.explanation}`,
		...(draft.exhibit && { exhibit: draft.exhibit }),
		...(draft.facts && { facts: [...draft.facts] })
	};
	return withAnswers(common, draft, {
		rng,
		label: (id, own) => filled(label(id), { ...values, ...own }),
		why
	});
}

interface Words {
	readonly rng: Rng;
	readonly label: (id: string, own?: Values) => string;
	readonly why: (because: string, own?: Values) => string;
}

/** What every kind has. */
type Common = Omit<ServedKind<'order'>, 'kind' | 'steps'>;

function withAnswers(common: Common, draft: Draft, { rng, label, why }: Words): RealisedItem {
	switch (draft.kind) {
		case 'choice':
			return {
				...common,
				kind: 'choice',
				choose: 1,
				options: shuffled([draft.key, ...chosenDistractors(draft, rng)], rng).map((option, index) => ({
					id: 'abcd'.charAt(index),
					text: option.text,
					...(option === draft.key && { key: true as const }),
					why: why(option.because, { option: option.text, ...option.values })
				}))
			};
		case 'fill':
			return {
				...common,
				kind: 'fill',
				blanks: draft.blanks.map(({ label: name, because, values, ...blank }) => ({
					...blank,
					label: label(name, values),
					why: why(because, values)
				}))
			};
		case 'order':
			return { ...common, kind: 'order', steps: [...draft.steps] };
		case 'match': {
			const choices = [...draft.pairs.map(({ answer }) => answer), ...draft.spare];
			return {
				...common,
				kind: 'match',
				prompts: draft.pairs.map(({ text, because, values }, index) => ({
					id: `p${String(index)}`,
					text,
					answer: `c${String(index)}`,
					why: why(because, { option: text, ...values })
				})),
				choices: choices.map((text, index) => ({ id: `c${String(index)}`, text }))
			};
		}
		case 'group':
			return {
				...common,
				kind: 'group',
				bins: draft.bins.map((id) => ({ id, text: label(id) })),
				members: shuffled(draft.members, rng).map(({ text, bin, because, values }, index) => ({
					id: `m${String(index)}`,
					text,
					bin,
					why: why(because, { option: text, ...values })
				}))
			};
	}
}

/** How often another three are tried where the key stands out; then the longest are taken. */
const TRIES = 12;

/** Three distinct distractors, of as many misconceptions as there are, beside which the key's length tells nothing. */
function chosenDistractors({ key, distractors }: ChoiceDraft, rng: Rng): DraftOption[] {
	const distinct = distractors.filter(
		({ text }, index) => text !== key.text && distractors.findIndex((other) => other.text === text) === index
	);
	if (distinct.length < 3) throw new Error(`only ${String(distinct.length)} distractors for ${key.text}`);
	let three: DraftOption[] = [];
	for (let tried = 0; tried < TRIES && (tried === 0 || standsOut(key, three)); tried++) {
		const mixed = shuffled(distinct, rng);
		if (tried === TRIES - 1) mixed.sort((a, b) => b.text.length - a.text.length);
		const firsts = mixed.filter(({ because }, at) => mixed.findIndex((other) => other.because === because) === at);
		three = [...firsts, ...mixed.filter((option) => !firsts.includes(option))].slice(0, 3);
	}
	return three;
}

/** Item rule 6, as strict as its warning. */
function standsOut(key: DraftOption, others: readonly DraftOption[]): boolean {
	if (comparableValues([key, ...others].map(({ text }) => text)) !== undefined) return false;
	const usual = others.reduce((sum, { text }) => sum + text.length, 0) / others.length;
	const ratio = key.text.length / usual;
	return ratio > 1.5 || (ratio > 1.25 && key.text.length - usual >= 3);
}

function textOf(texts: Readonly<Record<string, string>> | undefined, name: string, kind: string): string {
	const text = texts?.[name];
	if (text === undefined) throw new Error(`the wording has no ${kind} "${name}"`);
	return text;
}

/** Puts values into the places `{name}`. Throws at a name that has none. */
const filled = (text: string, values: Values): string =>
	text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => textOf(values, name, 'value'));
