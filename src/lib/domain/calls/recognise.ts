import { confidenceOf, evidenceOf, readUtterance, chancesBy, ruleFor, type Reading } from './move-evidence.ts';
import type { Decision, MoveModel } from './move-model.ts';
import { kindOfMove } from './moves.ts';
import { ownConfidence, type OwnMove } from './own-moves.ts';
import type { Span } from '#lib/domain/language/tokens.ts';

/** A move that was found, how sure that is, and which part of the text speaks for it most. */
interface FoundMove {
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

/** No utterance makes more moves than these; one that does not fall into pieces makes one. */
const mostMoves = 4;

/** A scenario's own move counts from here on. */
const ownCounts = 0.5;

const surestFirst = (a: FoundMove, b: FoundMove): number => b.confidence - a.confidence;

/** What a reading of an utterance comes to. */
export function decide(text: string, reading: Reading, moves: readonly string[], decision: Decision): Recognised {
	const found: FoundMove[] = [];
	const unsure: FoundMove[] = [];
	const rule = ruleFor(decision, reading);
	moves.forEach((id, number) => {
		const { values, best } = evidenceOf(reading, number);
		const confidence = Math.round(confidenceOf(rule.weights, values) * 1000) / 1000;
		if (confidence < decision.asks) return;
		const { start, end } = reading.pieces[best]?.piece ?? { start: 0, end: text.length };
		const counts = confidence >= (rule.counts[number] ?? 1);
		(counts ? found : unsure).push({ id, confidence, span: { start, end } });
	});
	const counted = found.toSorted(surestFirst);
	const most = reading.pieces.length === 0 ? 1 : mostMoves;
	return { moves: counted.slice(0, most), unsure: [...counted.slice(most), ...unsure].toSorted(surestFirst) };
}

/**
 * The moves that a technician's words make, and those of the scenario's `own`, which are known by their likeness to its
 * examples; the same words always give the same moves. A move of its own counts as its standard move, too: the engine adds it.
 */
export function recognise(model: MoveModel, text: string, own: readonly OwnMove[] = []): Recognised {
	if (!/[\p{L}\p{N}]/u.test(text)) return { moves: [], unsure: [] };
	const reading = readUtterance(text, chancesBy(model), model.correct);
	const standard = decide(text, reading, model.moves, model.decision);
	if (own.length === 0) return standard;
	const heard = [...standard.moves, ...standard.unsure];
	const found = own.flatMap((move): FoundMove[] => {
		const known = heard.some(({ id }) => id === move.like);
		const { confidence, best } = ownConfidence(move, reading, model.correct, known);
		const { start, end } = reading.pieces[best]?.piece ?? { start: 0, end: text.length };
		return [{ id: move.id, confidence: Math.round(confidence * 1000) / 1000, span: { start, end } }];
	});
	const { asks } = model.decision;
	const sure = found.filter(({ confidence }) => confidence >= ownCounts);
	// Words that this call's author knows as a step of it ("type the new password into the phone") accuse nobody unasked.
	const doubted = standard.moves.filter(
		({ id, span }) =>
			kindOfMove(id) === 'missteps' && sure.some((own) => own.span.start < span.end && span.start < own.span.end)
	);
	return {
		moves: [...standard.moves.filter((move) => !doubted.includes(move)), ...sure].toSorted(surestFirst),
		unsure: [
			...standard.unsure,
			...doubted,
			...found.filter(({ confidence }) => confidence >= asks && confidence < ownCounts)
		].toSorted(surestFirst)
	};
}
