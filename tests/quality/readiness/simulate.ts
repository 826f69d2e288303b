import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blueprintOf } from './blueprint.ts';
import { allLaws, baselineFigures, drawCases, judgeBaseline, judgeModel, type Figures } from './judge.ts';
import { judgePlan } from './plan.ts';
import { reliabilityDiagram } from './reliability-diagram.ts';
import { heldOutLaw, tuningLaws } from './world.ts';

// npm run readiness:simulate [-- --learners 200 --seed 7 --json]
// Without --json: the full proof, with the reliability diagram beside this file. With it: one JSON object and no files.

const { values } = parseArgs({
	options: {
		learners: { type: 'string' },
		seed: { type: 'string', default: '1' },
		json: { type: 'boolean', default: false }
	}
});
const learners = Number(values.learners ?? 2000);
if (!Number.isInteger(learners) || learners < 20) {
	throw new RangeError(`--learners must be a whole number of at least 20, got ${String(values.learners)}`);
}
const seed = `seed ${values.seed}`;
const round = (value: number): number => Number(value.toFixed(4));
const rounded = ({ ece, brier, logLoss, coverage80 }: Figures): Figures => ({
	ece: round(ece),
	brier: round(brier),
	logLoss: round(logLoss),
	coverage80: round(coverage80)
});
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Others than the judged, for the baselines alone. */
const fit = drawCases(
	values.json ? Math.min(500, Math.max(200, learners)) : 500,
	allLaws,
	`${seed} recalibration`
).cases;
const { cases, withoutEvidence } = drawCases(learners, allLaws, `${seed} judged`);
const model = judgeModel(cases);
const baselines = Object.fromEntries(
	Object.entries(baselineFigures).map(([name, figure]) => [name, rounded(judgeBaseline(figure, fit, cases))])
);
const plannedLearners = Math.min(200, learners);
const blueprint = blueprintOf('a-plus-core-1');
const plans = Array.from({ length: plannedLearners }, (_, i) => judgePlan(blueprint, `${seed} ${String(i)}`));
const plan = {
	minutesSaved: round(mean(plans.map(({ minutesSaved }) => minutesSaved))),
	recallKept: round(mean(plans.map(({ recallKept }) => recallKept))),
	recallGained: round(mean(plans.map(({ recallGained }) => recallGained))),
	learners: plannedLearners
};
const uncertain =
	cases.filter(({ learner }) => learner.passRate >= 0.2 && learner.passRate <= 0.8).length / cases.length;

if (values.json) {
	process.stdout.write(
		`${JSON.stringify({ ...rounded(model), baselines, plan, learners: cases.length, withoutEvidence, uncertain: round(uncertain) })}\n`
	);
} else {
	const lines = [
		`${String(cases.length)} of ${String(learners)} learners met the evidence rule; ${(100 * uncertain).toFixed(0)} % of them have a true chance between 0.2 and 0.8.`,
		'',
		'| what is judged | ECE | Brier | log loss | 80 % band covers |',
		'| --- | --- | --- | --- | --- |',
		row('Firstline, all laws', model),
		row(
			`Firstline, laws of tuning (${tuningLaws.join(', ')})`,
			judgeModel(cases.filter(({ learner }) => learner.law !== heldOutLaw))
		),
		row(
			`Firstline, law kept out (${heldOutLaw})`,
			judgeModel(cases.filter(({ learner }) => learner.law === heldOutLaw))
		),
		...Object.entries(baselines).map(([name, figures]) =>
			row(`${name}, recalibrated on ${String(fit.length)} others`, figures)
		),
		'',
		'| predicted | learners | mean prediction | came true |',
		'| --- | --- | --- | --- |',
		...model.bins.map(
			({ from, to, learners: own, predicted, truth }) =>
				`| ${from.toFixed(2)} to ${to.toFixed(2)} | ${String(own)} | ${predicted.toFixed(3)} | ${truth.toFixed(3)} |`
		),
		'',
		`Plan against fixed retention 0.90, ${String(plannedLearners)} learners: ${(100 * plan.minutesSaved).toFixed(1)} % fewer minutes with ${(100 * plan.recallKept).toFixed(1)} % recall; or ${(100 * plan.recallGained).toFixed(1)} % more recall in no more minutes.`,
		''
	];
	process.stdout.write(lines.join('\n'));
	writeFileSync(
		new URL('results.md', import.meta.url),
		`# What the simulation found\n\nBy \`npm run readiness:simulate\`.\n\n${lines.join('\n')}`
	);
	writeFileSync(
		new URL('reliability.svg', import.meta.url),
		reliabilityDiagram(model.bins, `Predicted and true, ${String(cases.length)} learners`)
	);
}

function row(name: string, { ece, brier, logLoss, coverage80 }: Figures): string {
	return `| ${name} | ${ece.toFixed(3)} | ${brier.toFixed(3)} | ${logLoss.toFixed(3)} | ${(100 * coverage80).toFixed(1)} % |`;
}
