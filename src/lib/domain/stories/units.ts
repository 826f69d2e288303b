import { readClause, type ClauseReading } from '#lib/domain/language/clause-reading.ts';
import { clausesOf } from '#lib/domain/language/clauses.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { tokensOf, type Span, type Token } from '#lib/domain/language/tokens.ts';

/** A clause of an answer: the smallest piece that gets a part of its own. */
export interface Unit extends Span {
	readonly tokens: readonly Token[];
	readonly reading: ClauseReading;
	/** The subject, taken over from the clause before where the clause has none of its own ("and asked him"). */
	readonly subject: string;
	/** Number of its sentence. */
	readonly sentence: number;
	/** Its words in lower case with one space around each, for phrases to be found in. */
	readonly words: string;
}

/** The clauses of an answer in order; they do not overlap and cover every token. */
export function unitsOf(text: string): readonly Unit[] {
	const tokens = tokensOf(text);
	const units: Unit[] = [];
	sentencesOf(tokens, text).forEach((range, sentence) => {
		let subject = 'none';
		for (const { from, to } of clausesOf(tokens, range)) {
			const own = tokens.slice(from, to);
			const reading = readClause(own);
			subject = reading.subject === 'none' ? subject : reading.subject;
			units.push({
				tokens: own,
				reading,
				subject,
				sentence,
				words: ` ${own.map(({ word }) => word).join(' ')} `,
				start: own[0]?.start ?? 0,
				end: own.at(-1)?.end ?? 0
			});
		}
	});
	return units;
}
