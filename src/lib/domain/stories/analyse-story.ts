import { fillers, findPhrases } from '#lib/domain/language/phrases.ts';
import { countWords, tokensOf, type Span } from '#lib/domain/language/tokens.ts';
import { nextStep, probeFor } from './advice.ts';
import type { AnalysisOptions, Check, Criterion, Segment, StoryAnalysis } from './analysis.ts';
import { blamingUnits } from './blame.ts';
import { figuresOf, sharesOf, wordsPerMinute, type Measured } from './figures.ts';
import { unexplainedJargon } from './jargon.ts';
import { labelUnits, type LabelledUnit, type LabelModel } from './label-model.ts';
import { labelWeights } from './label-weights.ts';
import { measuresIn } from './measures.ts';
import { ownDeeds, sharedDeeds } from './own-actions.ts';
import type { StarPart } from './parts.ts';
import * as rubric from './rubric.ts';
import { unitsOf } from './units.ts';

const measuredNames = [
	'which part each sentence belongs to',
	'balance of the parts',
	'own deeds against "we"',
	'passive voice',
	'numbers in the result',
	'words of blame',
	'unexplained terms',
	'hedges and fillers',
	'length'
];
const notMeasured = ['whether it is true', 'whether it answers the question', 'whether it is sincere', 'tone of voice'];

/** Neighbouring clauses of one sentence with the same label, as one segment each. */
function segmentsOf(units: readonly LabelledUnit[]): readonly Segment[] {
	const segments: (Segment & { sentence: number })[] = [];
	for (const { start, end, label, sentence } of units) {
		const last = segments.at(-1);
		if (last?.part === label && last.sentence === sentence) segments[segments.length - 1] = { ...last, end };
		else segments.push({ start, end, part: label, sentence });
	}
	return segments.map(({ start, end, part }) => ({ start, end, part }));
}

/** A clause that lies in a piece whose part the learner gave has that part. */
function withGiven(unit: LabelledUnit, given: readonly Segment[]): LabelledUnit {
	const piece = given.find(({ start, end }) => start <= unit.start && unit.end <= end);
	return piece === undefined ? unit : { ...unit, label: piece.part };
}

function criteriaOf(
	{ units, shares, own, shared, passive, blame, measures, words, spokenSeconds, tokens }: Measured,
	{ plainWords = false }: AnalysisOptions,
	on: (check: Check) => boolean
): readonly Criterion[] {
	const labelled = (part: StarPart): LabelledUnit[] => units.filter(({ label }) => label === part);
	const finite = units.filter(({ reading }) => reading.at >= 0).length;
	const jargon = unexplainedJargon(tokens);
	return [
		rubric.situationCriterion(labelled('situation')),
		rubric.taskCriterion(labelled('task')),
		rubric.actionCriterion(labelled('action'), own),
		rubric.resultCriterion(labelled('result'), measures, on('quantified')),
		rubric.balanceCriterion(shares, on('balance')),
		rubric.ownershipCriterion(
			{
				own: own.length === 0 ? 0 : own.length / (own.length + shared.length),
				passive: finite === 0 ? 0 : passive.length / finite,
				blames: blame.length > 0,
				checks: { ownership: on('ownership'), passive: on('passive'), blame: on('blame') }
			},
			[...own, ...shared].map(({ start, end }) => ({ start, end }))
		),
		...rubric.deliveryCriteria(words, spokenSeconds, findPhrases(tokens, fillers), {
			length: on('length'),
			fillers: on('fillers')
		}),
		{
			id: 'plain-words',
			max: 4,
			points: words === 0 ? 0 : Math.max(0, 4 - 2 * jargon.length),
			counts: plainWords && on('jargon'),
			formula: '2 points less for each unexplained term; only where the question asks for plain words',
			spans: jargon
		}
	];
}

/**
 * Finds the four parts of an answer and measures how it is told. Pure: the same text gives the same analysis. It reads
 * word forms and order, knows nothing of truth or relevance, and says so in `notMeasured`.
 */
export function analyseStory(
	text: string,
	options: AnalysisOptions = {},
	model: LabelModel = labelWeights
): StoryAnalysis {
	const on = (check: Check): boolean => options.checks?.[check] !== false;
	const tokens = tokensOf(text);
	const units = labelUnits(unitsOf(text), model).map((unit) => withGiven(unit, options.given ?? []));
	const segments = segmentsOf(units);
	const spans = (part: StarPart): Span[] =>
		segments.filter((segment) => segment.part === part).map(({ start, end }) => ({ start, end }));
	const parts = {
		situation: spans('situation'),
		task: spans('task'),
		action: spans('action'),
		result: spans('result')
	};
	const words = countWords(tokens);
	const own = ownDeeds(units);
	const measured: Measured = {
		tokens,
		units,
		parts,
		shares: sharesOf(units),
		own,
		shared: sharedDeeds(units),
		passive: units.filter(({ reading }) => reading.form === 'passive'),
		blame: blamingUnits(units),
		measures: units.filter(({ label }) => label === 'result').flatMap((unit) => measuresIn(unit.tokens)),
		words,
		spokenSeconds: options.spokenSeconds
	};
	const criteria = criteriaOf(measured, options, on);
	const counted = criteria.filter(({ counts }) => counts);
	const sum = (value: (criterion: Criterion) => number): number => counted.reduce((all, each) => all + value(each), 0);
	const facts = {
		parts,
		words,
		quantified: measured.measures.length > 0,
		ownActions: own.length > 0,
		blamesOthers: measured.blame.length > 0
	};
	return {
		rubricVersion: rubric.rubricVersion,
		segments,
		...facts,
		seconds: options.spokenSeconds ?? Math.round((60 * words) / wordsPerMinute),
		figures: figuresOf(measured, on),
		criteria,
		total: Math.round(
			(100 * sum(({ points }) => points)) /
				Math.max(
					1,
					sum(({ max }) => max)
				)
		),
		nextStep: nextStep(
			{ ...facts, blamesOthers: facts.blamesOthers && on('blame'), countsMeasures: on('quantified') },
			counted
		),
		probe: probeFor(counted),
		measured: measuredNames,
		notMeasured
	};
}
