import { evidenceOf } from '#lib/domain/interview/evidence.ts';
import { indexQuestion, markingWords, type MarkingWords, type QuestionIndex } from '#lib/domain/interview/marking-index.ts';
import { chanceOf, type MarkingModel } from '#lib/domain/interview/marking-model.ts';
import { hear } from '#lib/domain/interview/matching.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import { fitLogistic, type Case } from './logistic-fit.ts';
import { makeAnswers } from './made-answers.ts';
import { hashOfMarking, type MarkedAnswer } from './marked-answers.ts';

/** One decision: whether one answer said one key point, or made one wrong statement. */
export interface Decision extends Case {
	readonly question: string;
	readonly target: string;
	readonly wrong: boolean;
}

const shrink = 5;
const folds = 10;
/** How much a decision on a made-up answer counts against one that a person marked. */
const madeCounts = 0.1;
/** Of statements that were not made so many may be taken for made in cross-validation: the bar is 3 %. */
const mayAccuse = 0.025;

function decisionsOf(
	{ covered, wrong, text }: Pick<MarkedAnswer, 'covered' | 'wrong' | 'text'>,
	question: string,
	index: QuestionIndex,
	shared: MarkingWords,
	counts: number
): readonly Decision[] {
	return evidenceOf(index, hear(text, index, shared)).map(({ target, values }) => ({
		question,
		target: target.id,
		wrong: target.wrong,
		values,
		right: (target.wrong ? wrong : covered).includes(target.id),
		counts
	}));
}

/** All decisions on some answers, with the evidence for each. Throws where an answer names what its question has not. */
export function decisionsOn(answers: readonly MarkedAnswer[], content: TechnicalContent): readonly Decision[] {
	const shared = markingWords(content);
	const indexes = new Map(content.questions.map((question) => [question.id, indexQuestion(question, shared)]));
	return answers.flatMap((answer) => {
		const index = indexes.get(answer.question);
		const targets = index?.targets.map(({ id }) => id) ?? [];
		const unknown = [...answer.covered, ...answer.wrong].find((id) => !targets.includes(id));
		if (index === undefined || unknown !== undefined) {
			throw new Error(`${answer.id}: there is no ${unknown ?? ''} in a question ${answer.question}`);
		}
		return decisionsOf(answer, answer.question, index, shared, 1);
	});
}

/** Decisions on made-up answers, each held against the question without the phrases that it is made of. */
function decisionsOnMade(content: TechnicalContent): readonly Decision[] {
	const shared = markingWords(content);
	return makeAnswers(content.questions).flatMap((made) =>
		decisionsOf(made, made.question.id, indexQuestion(made.question, shared), shared, madeCounts)
	);
}

function learn(decisions: readonly Decision[]): Pick<MarkingModel, 'points' | 'wrong'> {
	const weightsOf = (wrong: boolean): readonly number[] => {
		const weights = fitLogistic(
			decisions.filter((each) => each.wrong === wrong),
			shrink
		);
		return weights.map((weight) => Math.round(weight * 1000) / 1000);
	};
	return { points: weightsOf(false), wrong: weightsOf(true) };
}

/** For each decision the chance by a model that has seen no answer to its question. */
function crossChances(decisions: readonly Decision[], made: readonly Decision[]): readonly number[] {
	const questions = [...new Set(decisions.map(({ question }) => question))];
	const foldOf = ({ question }: Decision): number => questions.indexOf(question) % folds;
	const models = Array.from({ length: folds }, (_, fold) =>
		learn([...decisions, ...made].filter((each) => foldOf(each) !== fold))
	);
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
	const made = decisionsOnMade(content);
	const chances = crossChances(decisions, made);
	const limits = { points: 0.5, wrong: wrongLimit(decisions, chances) };
	return { model: { learntFrom: hashOfMarking(content, answers), ...learn([...decisions, ...made]), limits }, decisions, chances };
}
