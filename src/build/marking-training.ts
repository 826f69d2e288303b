import { evidenceOf } from '#lib/domain/interview/evidence.ts';
import { indexQuestion, markingWords } from '#lib/domain/interview/marking-index.ts';
import { chanceOf, type MarkingModel } from '#lib/domain/interview/marking-model.ts';
import { hear } from '#lib/domain/interview/matching.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import { fitLogistic, type Case } from './logistic-fit.ts';
import { hashOfMarking, type MarkedAnswer } from './marked-answers.ts';

/** One decision: whether one answer said one key point, or made one wrong statement. */
export interface Decision extends Case {
	readonly answer: MarkedAnswer;
	readonly target: string;
	readonly wrong: boolean;
}

const shrink = 5;
const folds = 10;
/** Of statements that were not made so many may be taken for made in cross-validation: the bar is 3 %. */
const mayAccuse = 0.022;

/** All decisions on some answers, with the evidence for each. */
export function decisionsOn(answers: readonly MarkedAnswer[], content: TechnicalContent): readonly Decision[] {
	const shared = markingWords(content);
	const indexes = new Map(content.questions.map((question) => [question.id, indexQuestion(question, shared)]));
	return answers.flatMap((answer) => {
		const index = indexes.get(answer.question);
		if (index === undefined) throw new Error(`${answer.id}: there is no question ${answer.question}`);
		const unknown = [...answer.covered, ...answer.wrong].find((id) => !index.targets.some((target) => target.id === id));
		if (unknown !== undefined) throw new Error(`${answer.id}: ${answer.question} has no ${unknown}`);
		return evidenceOf(index, hear(answer.text, index, shared)).map(({ target: { id, wrong }, values }) => ({
			answer,
			target: id,
			wrong,
			values,
			right: (wrong ? answer.wrong : answer.covered).includes(id)
		}));
	});
}

const learn = (decisions: readonly Decision[]): Pick<MarkingModel, 'points' | 'wrong'> => {
	const weightsOf = (wrong: boolean): readonly number[] =>
		fitLogistic(
			decisions.filter((each) => each.wrong === wrong),
			shrink
		).map((weight) => Math.round(weight * 1000) / 1000);
	return { points: weightsOf(false), wrong: weightsOf(true) };
};

/** For each decision the chance by a model that has seen no answer to its question. */
export function crossChances(decisions: readonly Decision[]): readonly number[] {
	const questions = [...new Set(decisions.map(({ answer }) => answer.question))];
	const foldOf = (decision: Decision): number => questions.indexOf(decision.answer.question) % folds;
	const models = Array.from({ length: folds }, (_, fold) => learn(decisions.filter((each) => foldOf(each) !== fold)));
	return decisions.map((each) => chanceOf(each.values, models[foldOf(each)]?.[each.wrong ? 'wrong' : 'points'] ?? []));
}

/** The lowest limit, in hundredths from one half on, with which few enough are accused falsely in cross-validation. */
function wrongLimit(decisions: readonly Decision[], chances: readonly number[]): number {
	const innocent = chances.filter((_, at) => decisions[at]?.wrong === true && !decisions[at].right);
	for (let limit = 50; limit < 90; limit += 1) {
		if (innocent.filter((chance) => chance >= limit / 100).length <= mayAccuse * innocent.length) return limit / 100;
	}
	return 0.9;
}

/** The whole model from marked answers. The same answers and content give the same model. */
export function trainMarking(
	answers: readonly MarkedAnswer[],
	content: TechnicalContent
): { readonly model: MarkingModel; readonly decisions: readonly Decision[]; readonly chances: readonly number[] } {
	const decisions = decisionsOn(answers, content);
	const chances = crossChances(decisions);
	const limits = { points: 0.5, wrong: wrongLimit(decisions, chances) };
	return { model: { learntFrom: hashOfMarking(content, answers), ...learn(decisions), limits }, decisions, chances };
}
