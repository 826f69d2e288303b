import { readWords } from '#lib/domain/interview/answer-words.ts';
import { evidenceOf } from '#lib/domain/interview/evidence.ts';
import {
	indexQuestion,
	markingWords,
	type MarkingWords,
	type QuestionIndex
} from '#lib/domain/interview/marking-index.ts';
import { chanceOf, type MarkingModel } from '#lib/domain/interview/marking-model.ts';
import { hear } from '#lib/domain/interview/matching.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import type { TechnicalQuestion } from '#lib/domain/interview/technical.schema.ts';
import { fitLogistic, type Case } from './logistic-fit.ts';
import { makeAnswers, type MadeAnswer } from './made-answers.ts';
import { hashOfMarking, type MarkedAnswer } from './marked-answers.ts';

/** One decision: whether one answer said one key point, or made one wrong statement. */
interface Decision extends Case {
	readonly question: string;
	readonly target: string;
	readonly wrong: boolean;
}

const shrink = 5;
const folds = 10;
/** How much a decision on an answer that is made up counts against one on an answer that a person wrote. */
const counts = { madePoints: 0.03, madeWrong: 0.1, foreign: 0.06, padded: 0.03, models: 0.03 } as const;
/** How much a decision on a hard answer counts: there are twice as many, and candidates speak more plainly. */
const hardCounts = 0.5;
/** Of statements that were not made so many may be taken for made in cross-validation: the bar is 3 %. */
const mayAccuse = 0.015;

function decisionsOf(
	{ covered, wrong, text }: Pick<MadeAnswer, 'covered' | 'wrong' | 'text'>,
	question: string,
	index: QuestionIndex,
	shared: MarkingWords,
	weights: { readonly points: number; readonly wrong: number }
): readonly Decision[] {
	return evidenceOf(index, hear(text, index, shared)).map(({ target, values }) => ({
		question,
		target: target.id,
		wrong: target.wrong,
		values,
		right: (target.wrong ? wrong : covered).includes(target.id),
		counts: target.wrong ? weights.wrong : weights.points
	}));
}

/** So many words in a row that stand in an answer and in a phrase are an echo. */
const echo = 4;

const plainWords = (text: string): string =>
	readWords(text.toLowerCase())
		.map(({ word }) => word)
		.join(' ');

/**
 * A question without the phrases that repeat an answer: whoever wrote them may have had it before him, and what is
 * learnt from word for word matches does not hold for answers that nobody has seen.
 */
function withoutEchoes(question: TechnicalQuestion, text: string): TechnicalQuestion {
	const heard = ` ${plainWords(text)} `;
	const repeats = (phrase: string): boolean => {
		const words = plainWords(phrase).split(' ');
		return words.some(
			(_, at) => at + echo <= words.length && heard.includes(` ${words.slice(at, at + echo).join(' ')} `)
		);
	};
	if (![...question.keyPoints, ...question.wrong].some(({ says }) => says.some(repeats))) return question;
	const own = <Said extends { readonly says: string[] }>(each: Said): Said => ({
		...each,
		says: each.says.filter((phrase) => !repeats(phrase))
	});
	return { ...question, keyPoints: question.keyPoints.map(own), wrong: question.wrong.map(own) };
}

/** All decisions on some answers, with the evidence for each. Throws where an answer names what its question has not. */
function decisionsOn(answers: readonly MarkedAnswer[], content: TechnicalContent): readonly Decision[] {
	const shared = markingWords(content);
	const indexes = new Map<TechnicalQuestion, QuestionIndex>();
	return answers.flatMap((answer) => {
		const question = content.questions.find(({ id }) => id === answer.question);
		const targets = question === undefined ? [] : [...question.keyPoints, ...question.wrong].map(({ id }) => id);
		const unknown = [...answer.covered, ...answer.wrong].find((id) => !targets.includes(id));
		if (question === undefined || unknown !== undefined) {
			throw new Error(`${answer.id}: there is no ${unknown ?? ''} in a question ${answer.question}`);
		}
		const asked = withoutEchoes(question, answer.text);
		const index = indexes.get(asked) ?? indexQuestion(asked, shared);
		indexes.set(asked, index);
		return decisionsOf(answer, answer.question, index, shared, { points: 1, wrong: 1 });
	});
}

/** Decisions on made-up answers, each held against the question without the phrases that it is made of. */
function decisionsOnMade(content: TechnicalContent): readonly Decision[] {
	const shared = markingWords(content);
	const weights = { points: counts.madePoints, wrong: counts.madeWrong };
	return makeAnswers(content.questions).flatMap((made) =>
		decisionsOf(made, made.question.id, indexQuestion(made.question, shared), shared, weights)
	);
}

/**
 * Decisions on answers to another question, which say nothing of this one, and on short answers that such an answer
 * makes long: in the marked answers only good ones are long, and length alone must not earn a point.
 */
function decisionsOnTalk(answers: readonly MarkedAnswer[], content: TechnicalContent): readonly Decision[] {
	const foreign = answers.map((answer, at) => ({
		...answer,
		covered: [],
		wrong: [],
		text: answers[(at + Math.floor(answers.length / 2) + 1) % answers.length]?.text ?? ''
	}));
	const long = answers.filter(({ kind }) => kind === 'strong');
	const padded = answers.flatMap((answer, at) => {
		const other = long[(at * 7 + 20) % long.length];
		if (answer.kind === 'strong' || other === undefined || other.question === answer.question) return [];
		const texts = at % 2 === 0 ? [other.text, answer.text] : [answer.text, other.text];
		return [{ ...answer, text: texts.join(' ') }];
	});
	const weighted = (list: readonly MarkedAnswer[], weight: number): readonly Decision[] =>
		decisionsOn(list, content).map((decision) => ({ ...decision, counts: weight }));
	const models = content.questions.flatMap(({ id }, at) =>
		[11, 29].map((step): MarkedAnswer => {
			const text = content.questions[(at + step) % content.questions.length]?.model ?? '';
			return { id: `model for ${id}`, question: id, kind: 'strong', covered: [], wrong: [], text };
		})
	);
	return [...weighted(foreign, counts.foreign), ...weighted(padded, counts.padded), ...weighted(models, counts.models)];
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
function wrongLimit({ decisions, chances }: CrossValidated): number {
	const innocent = chances.filter((_, at) => decisions[at]?.wrong === true && !decisions[at].right);
	for (let limit = 50; limit < 90; limit += 1) {
		if (innocent.filter((chance) => chance >= limit / 100).length <= mayAccuse * innocent.length) return limit / 100;
	}
	return 0.9;
}

/** Decisions on answers, each with the chance by a model that has seen no answer to its question. */
export interface CrossValidated {
	readonly decisions: readonly Decision[];
	readonly chances: readonly number[];
}

/**
 * The whole model from marked answers, and from hard ones, which say a wrong statement in a roundabout way or nearly say
 * one. The same answers and content give the same model.
 */
export function trainMarking(
	answers: readonly MarkedAnswer[],
	hard: readonly MarkedAnswer[],
	content: TechnicalContent
): { readonly model: MarkingModel; readonly plain: CrossValidated; readonly hard: CrossValidated } {
	const decisions = decisionsOn(answers, content);
	const onHard = decisionsOn(hard, content).map((decision) => ({ ...decision, counts: hardCounts }));
	const all = [...decisions, ...onHard];
	const made = [...decisionsOnMade(content), ...decisionsOnTalk(answers, content)];
	const chances = crossChances(all, made);
	const plain = { decisions, chances: chances.slice(0, decisions.length) };
	return {
		model: {
			learntFrom: hashOfMarking(content, [...answers, ...hard]),
			...learn([...all, ...made]),
			limits: { points: 0.5, wrong: wrongLimit(plain) }
		},
		plain,
		hard: { decisions: onHard, chances: chances.slice(decisions.length) }
	};
}
