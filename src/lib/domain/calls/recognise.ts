import { confidenceOf, evidenceOf, readUtterance, chancesBy, type Reading } from './move-evidence.ts';
import type { Decision, MoveModel } from './move-model.ts';
import { kindOfMove } from './moves.ts';
import type { Span } from '#lib/domain/language/tokens.ts';

/** A move that was found, how sure that is, and which part of the text speaks for it most. */
export interface FoundMove {
	readonly id: string;
	/** 0 to 1. */
	readonly confidence: number;
	readonly span: Span;
}

export interface Recognised {
	/** What counts without a question, surest first. */
	readonly moves: readonly FoundMove[];
	/** What may be meant: to ask about, not to count. */
	readonly unsure: readonly FoundMove[];
}

/** No utterance makes more moves than these. */
const mostMoves = 4;

const surestFirst = (a: FoundMove, b: FoundMove): number => b.confidence - a.confidence;

/** What a reading of an utterance comes to. */
export function decide(text: string, reading: Reading, moves: readonly string[], decision: Decision): Recognised {
	const found: FoundMove[] = [];
	const unsure: FoundMove[] = [];
	moves.forEach((id, number) => {
		const { values, best } = evidenceOf(reading, number);
		const confidence = Math.round(confidenceOf(decision.weights, values) * 1000) / 1000;
		if (confidence < decision.asks) return;
		const { start, end } = reading.pieces[best]?.piece ?? { start: 0, end: text.length };
		const counts = confidence >= (kindOfMove(id) === 'missteps' ? decision.accuses : decision.counts);
		(counts ? found : unsure).push({ id, confidence, span: { start, end } });
	});
	return { moves: found.toSorted(surestFirst).slice(0, mostMoves), unsure: unsure.toSorted(surestFirst) };
}

/** The moves that a technician's words make; the same words always give the same moves. */
export function recognise(model: MoveModel, text: string): Recognised {
	if (!/[\p{L}\p{N}]/u.test(text)) return { moves: [], unsure: [] };
	return decide(text, readUtterance(text, chancesBy(model)), model.moves, model.decision);
}
