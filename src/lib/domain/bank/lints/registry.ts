import type { Item } from '#lib/domain/bank/item.schema.ts';
import { clang, convergence } from './cues.ts';
import { factSafety } from './facts.ts';
import { knownAcronyms, knownTopic, standsAlone, wholeTable } from './item-frame.ts';
import { keyLength, noOverlap, numericOrder, sameKind, uniqueOptions } from './option-form.ts';
import { absoluteWords, hedgedKey, noLumpedOption, rationales } from './option-wording.ts';
import { priority } from './priority.ts';
import type { LintContext, LintRule, Remark } from './remark.ts';
import { provedBlanks } from './proof.ts';
import { blindReview } from './review.ts';
import { answerableAlone, fullQuestion, grammarFit, keyCount, oneIdea, positiveStem, readingLoad } from './stem.ts';
import { drawingForm } from './work-drawing.ts';
import { tableForm, terminalForm } from './work-forms.ts';
import { distinctParts, partAnswers, partRationales } from './work.ts';

/** Every rule for a single item, in the order of their numbers. */
export const lintRules: readonly LintRule[] = [
	fullQuestion,
	answerableAlone,
	oneIdea,
	noLumpedOption,
	positiveStem,
	keyLength,
	absoluteWords,
	hedgedKey,
	clang,
	uniqueOptions,
	sameKind,
	grammarFit,
	numericOrder,
	noOverlap,
	convergence,
	keyCount,
	priority,
	rationales,
	knownTopic,
	standsAlone,
	readingLoad,
	knownAcronyms,
	factSafety,
	provedBlanks,
	wholeTable,
	distinctParts,
	partAnswers,
	partRationales,
	tableForm,
	terminalForm,
	drawingForm,
	blindReview
];

export type RuleRemark = Remark & { readonly rule: string };

/** All that the rules have to say about one item; also for a learner's own cards, with less context. */
export const lintItem = (item: Item, context: LintContext): RuleRemark[] =>
	lintRules.flatMap(({ id, check }) => check(item, context).map((remark) => ({ rule: id, ...remark })));
