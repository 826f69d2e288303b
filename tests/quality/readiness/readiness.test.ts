import { expect, test } from 'vitest';
import { blueprintOf } from './blueprint.ts';
import { allLaws, baselineFigures, drawCases, judgeBaseline, judgeModel } from './judge.ts';
import { judgePlan } from './plan.ts';

// A small draw of what `npm run readiness:simulate` judges in full: it catches a model that broke, not a percent lost.

test('the named chances come true, the band holds what it promises, and every recalibrated baseline is beaten', () => {
	const fit = drawCases(60, allLaws, 'gate recalibration').cases;
	const { cases } = drawCases(90, allLaws, 'gate judged');
	const model = judgeModel(cases);
	expect(cases.length).toBeGreaterThan(60);
	expect(model.ece).toBeLessThan(0.12);
	expect(model.coverage80).toBeGreaterThan(0.72);
	expect(model.coverage80).toBeLessThan(0.92);
	for (const [name, figure] of Object.entries(baselineFigures)) {
		expect(model.logLoss, name).toBeLessThan(judgeBaseline(figure, fit, cases).logLoss);
	}
}, 60_000);

test('a plan recalls more on exam day than fixed retention does in no less time', () => {
	const blueprint = blueprintOf('network-plus');
	const plans = Array.from({ length: 8 }, (_, i) => judgePlan(blueprint, `gate ${String(i)}`));
	expect(plans.reduce((sum, { recallGained }) => sum + recallGained, 0) / plans.length).toBeGreaterThan(0);
}, 60_000);
