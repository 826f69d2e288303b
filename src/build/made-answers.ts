import type { TechnicalQuestion } from '#lib/domain/interview/technical.schema.ts';

/** A short answer put together from phrases of the content, and the question without these phrases. */
export interface MadeAnswer {
	readonly question: TechnicalQuestion;
	readonly covered: readonly string[];
	readonly wrong: readonly string[];
	readonly text: string;
}

const openings = ['', 'I would say ', 'First, ', 'Then ', 'Well, ', 'So '];
const refusals = ['I would never say that ', "It's not true that ", 'I would not ', 'Some people say ', 'Instead of '];

/** Takes the phrase at `turn` out of a list, so that nothing is marked by the very words that it is known by. */
function take(says: readonly string[], turn: number): readonly [phrase: string, rest: readonly string[]] {
	const at = turn % says.length;
	return [says[at] ?? '', says.filter((_, index) => index !== at)];
}

/**
 * Short answers of one to three points, of a point with a wrong statement, and of a point with a wrong statement that is
 * turned down: labelled answers are all of twenty words and more, and few of them turn something down.
 */
export function makeAnswers(questions: readonly TechnicalQuestion[]): readonly MadeAnswer[] {
	return questions.flatMap((question, index) =>
		Array.from({ length: 9 }, (_, turn): MadeAnswer => {
			const seed = index * 7 + turn * 5;
			const pointCount = turn < 5 ? 1 + (turn % 3) : turn % 2;
			const keyPoints = question.keyPoints.map((point) => ({ ...point }));
			const wrong = question.wrong.map((statement) => ({ ...statement }));
			const parts: string[] = [];
			const covered: string[] = [];
			const made: string[] = [];
			for (let step = 0; step < pointCount; step += 1) {
				const at = (seed + step * 2) % keyPoints.length;
				const point = keyPoints[at];
				if (point === undefined || covered.includes(point.id)) continue;
				const [phrase, says] = take(point.says, seed + step);
				keyPoints[at] = { ...point, says: [...says] };
				covered.push(point.id);
				parts.push((openings[(seed + step) % openings.length] ?? '') + phrase);
			}
			if (turn >= 5) {
				const at = (seed + turn) % wrong.length;
				const statement = wrong[at];
				if (statement !== undefined) {
					const [phrase, says] = take(statement.says, seed);
					wrong[at] = { ...statement, says: [...says] };
					const turnedDown = turn >= 7;
					if (!turnedDown) made.push(statement.id);
					parts.push(
						(turnedDown ? (refusals[seed % refusals.length] ?? '') : (openings[seed % openings.length] ?? '')) + phrase
					);
				}
			}
			return { question: { ...question, keyPoints, wrong }, covered, wrong: made, text: `${parts.join('. ')}.` };
		})
	);
}
