import type { Span } from '#lib/domain/language/tokens.ts';

export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A stretch of a text in pieces, so that what lies in any of the spans is marked. */
export function markedPieces(text: string, { start, end }: Span, spans: readonly Span[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	const take = (to: number, marked: boolean): void => {
		if (to > at) pieces.push({ text: text.slice(at, to), marked });
		at = Math.max(at, to);
	};
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		if (span.end <= at || span.start >= end) continue;
		take(Math.max(at, span.start), false);
		take(Math.min(end, span.end), true);
	}
	take(end, false);
	return pieces;
}
