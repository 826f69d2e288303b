import fc from 'fast-check';
import { importedItem, type DeckItem, type ImportedCard } from '#lib/domain/decks/deck.ts';

/** Texts full of what the formats give a meaning to, as the formats keep them: without spaces at the ends or in rows. */
const nastyText = fc
	.array(
		fc.constantFrom(
			...['a', 'Port 53', '=', '~', '#', '{', '}', ':', '\\', '%50%', '[html]', '<b>', '&amp;', '"', "'", ']]>'],
			...['//', '$CATEGORY:', 'n', 'é', '語', '🙂', '::', '####', '=1+1', 'A. x', 'C:\\new', '100 %', '-', '>']
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((parts) => parts.join(' ').trim());

const optionTexts = fc.uniqueArray(nastyText, { minLength: 2, maxLength: 6 });

const common = (stem: string, explanation: string) => ({ ...importedItem(stem, stem, [], 'Made up'), explanation });

export const choiceItem = fc
	.tuple(nastyText, nastyText, optionTexts, fc.nat())
	.chain(([stem, explanation, texts, seed]) =>
		fc.integer({ min: 1, max: Math.min(3, texts.length - 1) }).map((choose): DeckItem => {
			const first = seed % texts.length;
			const isKey = (place: number): boolean => (place - first + texts.length) % texts.length < choose;
			return {
				...common(stem, explanation),
				kind: 'choice',
				choose,
				options: texts.map((text, place) => ({
					id: String.fromCharCode(97 + place),
					text,
					...(isKey(place) && { key: true as const }),
					why: place % 2 === 0 ? `why ${text}` : ''
				}))
			};
		})
	);

export const recallItem = fc
	.tuple(nastyText, nastyText, nastyText)
	.map(([stem, explanation, answer]): DeckItem => ({ ...common(stem, explanation), kind: 'recall', answer }));

export const matchItem = fc.tuple(nastyText, nastyText, optionTexts).map(([stem, explanation, texts]): DeckItem => ({
	...common(stem, explanation),
	kind: 'match',
	prompts: texts.map((text, i) => ({
		id: `p${String(i + 1)}`,
		text: `left ${text}`,
		answer: `c${String(i + 1)}`,
		why: ''
	})),
	choices: [...texts, 'nobody’s'].map((text, i) => ({ id: `c${String(i + 1)}`, text }))
}));

export const orderItem = fc.tuple(nastyText, nastyText, optionTexts).map(([stem, explanation, texts]): DeckItem => ({
	...common(stem, explanation),
	kind: 'order',
	steps: texts.map((text, i) => ({ id: `s${String(i + 1)}`, text, why: '' }))
}));

export const cardOf = (item: DeckItem): ImportedCard => ({ item, tags: ['Cables', 'a]b'] });
