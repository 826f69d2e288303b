import { textOf, type LabelledAnswer } from '#build/labelled-answers.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { tokensOf } from '#lib/domain/language/tokens.ts';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import type { LabelModel } from '#lib/domain/stories/label-model.ts';
import { labels, starParts } from '#lib/domain/stories/parts.ts';

interface Score {
	readonly right: number;
	readonly of: number;
}

const measures = ['parts', 'sentences', 'characters', 'quantified', 'ownActions', 'blamesOthers'] as const;
export type Scores = Readonly<Record<(typeof measures)[number], Score>>;

/** A share with its Wilson 95 % interval, in percent: `93.1 % (90.2–95.3), 540 of 580`. */
function printScore({ right, of }: Score): string {
	const z = 1.96;
	const share = of === 0 ? 0 : right / of;
	const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
	const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
	const percent = (value: number): string => (100 * value).toFixed(1);
	return `${percent(share)} % (${percent(middle - half)}–${percent(middle + half)}), ${right} of ${of}`;
}

/**
 * Compares the analyser with people's labels. `sentences`: each sentence of a marked piece counts once and is right if
 * most of its characters have the label of the piece. `characters`: each character of each piece but its white space.
 */
export function scoreAnswers(answers: readonly LabelledAnswer[], model?: LabelModel): Scores {
	const scores = Object.fromEntries(measures.map((measure) => [measure, { right: 0, of: 0 }])) as Record<
		(typeof measures)[number],
		{ right: number; of: number }
	>;
	const count = (measure: (typeof measures)[number], right: boolean, of = 1): void => {
		scores[measure].of += of;
		if (right) scores[measure].right += of;
	};
	for (const answer of answers) {
		const found = analyseStory(textOf(answer), {}, model);
		for (const part of starParts) {
			count('parts', answer.pieces.some((piece) => piece.part === part) === found.parts[part].length > 0);
		}
		for (const flag of ['quantified', 'ownActions', 'blamesOthers'] as const) count(flag, answer[flag] === found[flag]);
		let offset = 0;
		for (const { part, text } of answer.pieces) {
			const tokens = tokensOf(text);
			for (const { from, to } of sentencesOf(tokens, text)) {
				const shares = labels.map(() => 0);
				for (let at = tokens[from]?.start ?? 0; at < (tokens[to - 1]?.end ?? 0); at += 1) {
					if (/\s/.test(text.charAt(at))) continue;
					const segment = found.segments.find(({ start, end }) => start <= offset + at && offset + at < end);
					const label = labels.indexOf(segment?.part ?? 'none');
					shares[label] = (shares[label] ?? 0) + 1;
					count('characters', labels[label] === part);
				}
				count('sentences', labels[shares.indexOf(Math.max(...shares))] === part);
			}
			offset += text.length + 1;
		}
	}
	return scores;
}

/** The scores as lines of text. */
export function printScores(name: string, scores: Scores): string {
	return measures.map((measure) => `${name} ${measure.padEnd(12)} ${printScore(scores[measure])}`).join('\n');
}
