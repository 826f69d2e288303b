import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { Exhibit } from '#lib/domain/bank/item.schema.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';

type Generated = ServedKind<'generated'>;
type Blank = ServedKind<'fill'>['blanks'][number];

/** Name -> text, for the places `{name}` in an item's wording. */
export type Values = Readonly<Record<string, string>>;

/** What an item's author gives a generator to ask about. */
export interface Source extends Readonly<Pick<Generated, 'parameters' | 'steps' | 'rows'>> {
	/** A text of the author's; throws where it is missing. */
	readonly label: (id: string) => string;
}

/** A part of a question with the name of its reason, whose words are the author's. */
interface Reasoned {
	readonly because: string;
	/** Values for those words, beside the ones of the whole question. */
	readonly values?: Values;
}

interface Question {
	/** What the answer rests on: it stands in every stem. */
	readonly given: Values;
	/** What follows from it. */
	readonly worked: Values;
	readonly exhibit?: Exhibit;
	/** The rows of facts that this case rests on. */
	readonly facts?: readonly string[];
}

export interface DraftOption extends Reasoned {
	readonly text: string;
}

/** One key; of the distractors, distinct texts that are not the key's are taken. */
export interface ChoiceDraft extends Question {
	readonly kind: 'choice';
	readonly key: DraftOption;
	readonly distractors: readonly DraftOption[];
}

interface FillDraft extends Question {
	readonly kind: 'fill';
	readonly blanks: readonly (Omit<Blank, 'label' | 'why'> & Reasoned & { readonly label: string })[];
}

interface OrderDraft extends Question {
	readonly kind: 'order';
	readonly steps: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}

interface MatchDraft extends Question {
	readonly kind: 'match';
	readonly pairs: readonly (DraftOption & { readonly answer: string })[];
	/** Choices that nothing matches. */
	readonly spare: readonly string[];
}

interface GroupDraft extends Question {
	readonly kind: 'group';
	/** Ids of bins; their texts are the labels of the same name. */
	readonly bins: readonly string[];
	readonly members: readonly (DraftOption & { readonly bin: string })[];
}

export type Draft = ChoiceDraft | FillDraft | OrderDraft | MatchDraft | GroupDraft;

/** Draws a case and works it out; all words about it come from the item. Pure: the same source and chance give the same draft. */
export interface Generator {
	/** What `wording.whys` must explain, no more and no less. */
	readonly reasons: readonly string[];
	/** What `wording.labels` must name, where the generator itself knows that. */
	readonly labels?: readonly string[];
	readonly draft: (source: Source, rng: Rng) => Draft;
}
