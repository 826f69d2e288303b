import type { Item } from '#lib/domain/bank/item.schema.ts';
import type { LocalDay, UnitId } from '#lib/domain/shared/units.ts';
import type { Confidence } from './events.ts';

/** The first answer that a learner ever gave to an item version, or to a variant of a generated item: what they knew before it could teach them. */
export interface FirstSight {
	readonly unit: UnitId;
	readonly itemVersion: number;
	/** Seed of a generated item; empty for all others. */
	readonly variant: string;
	readonly bank: string;
	readonly objective: string;
	readonly kind: Exclude<Item['kind'], 'recall'>;
	readonly day: LocalDay;
	/** 0 to 1; a PBQ may earn a part. */
	readonly credit: number;
	/** Chance of earning full credit by guessing, 0 to 1. */
	readonly guess: number;
	readonly confidence: Confidence | null;
}

/** An answer in study, or its mark in an exam. */
interface Answer {
	readonly unit: UnitId;
	readonly itemVersion: number;
	readonly variant?: string;
	readonly bank: string;
	readonly objective: string;
	readonly kind: Item['kind'];
	readonly day: LocalDay;
	readonly shown?: readonly string[];
	readonly chosen?: readonly string[];
	readonly correct: boolean;
	readonly points?: number;
	readonly of?: number;
	readonly confidence: Confidence | null;
}

/** Options of a choice item whose answer does not record how many it showed. */
const usualOptions = { one: 4, more: 5 };
/** A sub-answer of a PBQ is picked from about seven values, or typed. */
const guessOfWork = 0.15;

/** What an answer would be as a first sight; undefined for a recall card, which no form asks. Whether it is the first, its key decides. */
export function sightOf(answer: Answer): FirstSight | undefined {
	const { unit, itemVersion, variant = '', bank, objective, kind, day, correct, points, of, confidence } = answer;
	if (kind === 'recall') {
		return undefined;
	}
	const worked = points !== undefined && of !== undefined && of > 0;
	return {
		unit,
		itemVersion,
		variant,
		bank,
		objective,
		kind,
		day,
		credit: worked ? points / of : correct ? 1 : 0,
		guess: kind === 'choice' || kind === 'generated' ? guessOfChoice(answer) : guessOfWork,
		confidence
	};
}

/** One over the number of ways to choose as many options as were chosen. */
function guessOfChoice({ shown, chosen }: Answer): number {
	const choose = Math.max(1, chosen?.length ?? 1);
	const options =
		shown !== undefined && shown.length > choose ? shown.length : usualOptions[choose === 1 ? 'one' : 'more'];
	let ways = 1;
	for (let i = 0; i < choose; i++) {
		ways *= (options - i) / (i + 1);
	}
	return 1 / Math.max(1, ways);
}

/** What makes two sights the same: of them only the first in fold order is kept. */
export const sightKey = ({
	unit,
	itemVersion,
	variant
}: Pick<FirstSight, 'unit' | 'itemVersion' | 'variant'>): [UnitId, number, string] => [unit, itemVersion, variant];
