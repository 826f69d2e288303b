import type { Rng } from '#lib/domain/shared/rng.ts';
import type { MatchItem } from './item.schema.ts';
import { displayOrder } from './option-order.ts';
import { anyGiven, markParts, textOf } from './work-mark.ts';
import type { Work, WorkMark } from './work.ts';

type Match = Pick<MatchItem, 'prompts' | 'choices'>;

/** The ids of the choices in the order to show: numbers ascending, anything else shuffled. */
export const arrangeMatch = ({ choices }: Match, rng: Rng): string[] => displayOrder({ options: choices }, rng);

export const startMatch = (): Work => ({});

/** A point for each prompt that has its choice. */
export const markMatch = ({ prompts, choices }: Match, work: Work): WorkMark =>
	markParts(
		prompts.map(({ id, text, answer, why }) => ({
			id,
			label: text,
			given: textOf(choices, work[id]),
			answer: textOf(choices, answer),
			right: work[id] === answer,
			why
		}))
	);

export const touchedMatch = ({ prompts }: Match, work: Work): boolean => anyGiven(prompts, work);
