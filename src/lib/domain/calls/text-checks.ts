import { lineTopics, moods } from './criteria.ts';
import { ownLines } from './caller-lines.ts';
import { moveEffects } from './move-effects.ts';
import { isStandardMove, kindOfMove } from './moves.ts';
import { flaw, type Flaw } from './references.ts';
import { expanded } from './scenario-moves.ts';
import type { Reply, Scenario } from './scenario.schema.ts';

/** A mood needs this many lines, so that a second call is not the first one again. */
const lines = { least: 8, most: 20 };

/** Longest to shortest reply of a turn that holds a misstep: this ratio, or this many letters. */
const like = { ratio: 1.7, letters: 40 };

/** Share of turns whose kindest reply may be the longest alone. */
const longestMay = 0.4;

function lineFlaws(scenario: Scenario): Flaw[] {
	const flaws: Flaw[] = [];
	for (const variant of scenario.variants) {
		const call = { scenario, variant };
		for (const mood of moods) {
			const count = lineTopics.reduce((sum, topic) => sum + (ownLines(call, topic, mood)?.length ?? 0), 0);
			if (count < lines.least || count > lines.most) {
				const fix = `write ${String(lines.least)} to ${String(lines.most)}, all topics together`;
				flaws.push(flaw(['lines', mood], `${variant.id} has ${String(count)} ${mood} lines`, fix));
			}
		}
		for (const topic of lineTopics) {
			if (moods.every((mood) => ownLines(call, topic, mood) === undefined)) {
				flaws.push(flaw(['lines'], `${variant.id} has no line on ${topic}`, 'write one in a mood or more'));
			}
		}
	}
	return flaws;
}

const kindness = (scenario: Scenario, { moves }: Reply): number =>
	expanded(scenario, moves)
		.filter(isStandardMove)
		.reduce((sum, move) => sum + moveEffects[move].trust - moveEffects[move].heat, 0);

function lengthFlaws(scenario: Scenario): Flaw[] {
	const flaws: Flaw[] = [];
	let given = 0;
	for (const [index, { id, replies }] of scenario.turns.entries()) {
		const lengths = replies.map(({ text }) => text.length);
		const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
		const tempts = replies.some(({ moves }) => moves.some((move) => kindOfMove(move) === 'missteps'));
		if (tempts && longest > shortest * like.ratio && longest > shortest + like.letters) {
			const place = lengths.indexOf(longest);
			flaws.push(
				flaw(
					['turns', index, 'replies', place, 'text'],
					`in ${id} a reply has ${String(longest)} letters and another ${String(shortest)}`,
					'bring the replies of a turn to like length'
				)
			);
		}
		const kindest = [...replies].sort((a, b) => kindness(scenario, b) - kindness(scenario, a))[0];
		if (kindest?.text.length === longest && lengths.filter((length) => length === longest).length === 1) given++;
	}
	if (given > longestMay * scenario.turns.length) {
		const message = `the kindest reply is the longest in ${String(given)} of ${String(scenario.turns.length)} turns`;
		flaws.push(flaw(['turns'], message, 'lengthen wrong replies or shorten right ones, so that length tells nothing'));
	}
	return flaws;
}

/** What is wrong with the words of a scenario: too few lines, and lengths that give the right reply away. */
export const textFlaws = (scenario: Scenario): Flaw[] => [...lineFlaws(scenario), ...lengthFlaws(scenario)];
