import type { DayReport } from './report.ts';
import type { StageKind } from './plan.ts';

/** Something to do next that is one press away. */
export type NextStep =
	| {
			readonly kind: 'study';
			readonly question: string;
			readonly missed: readonly string[];
			readonly objectives: readonly string[];
	  }
	| { readonly kind: 'rehearse'; readonly question: string; readonly asked: string; readonly advice: string }
	| { readonly kind: 'call'; readonly scenario: string; readonly title: string; readonly percent: number | null }
	| { readonly kind: 'train'; readonly stage: StageKind };

interface Candidate {
	readonly step: NextStep;
	/** 0 to 100; the lowest comes first. */
	readonly percent: number;
}

const most = 3;
/** What a wrong statement weighs in points. */
const wrongStatement = 20;
/** Where a call that was not taken stands among the others, and a stage that was skipped or was hard by the own mark. */
const notTaken = 50;
const lowOrSkipped = { phone: 40, skipped: 50 } as const;

function candidates({ phone, technical, call, star, skipped }: DayReport): readonly Candidate[] {
	const rows: Candidate[] = [];
	for (const { question, points, percent, wrong } of technical) {
		const missed = [...points.filter(({ said }) => !said), ...wrong.filter(({ said }) => said)].map(({ text }) => text);
		if (percent === null || missed.length === 0) continue;
		const step = { kind: 'study', question: question.id, missed, objectives: question.objectives } as const;
		rows.push({ step, percent: percent - (wrong.some(({ said }) => said) ? wrongStatement : 0) });
	}
	for (const { question, analysis } of star) {
		if (analysis === undefined) continue;
		const step = {
			kind: 'rehearse',
			question: question.id,
			asked: question.question,
			advice: analysis.nextStep
		} as const;
		rows.push({ step, percent: analysis.total });
	}
	if (call !== undefined && call.percent !== 100) {
		const { scenario, title, percent } = call;
		rows.push({ step: { kind: 'call', scenario, title, percent }, percent: percent ?? notTaken });
	}
	const low = phone.filter(({ answer }) => answer !== undefined && (answer.text === '' || (answer.rating ?? 5) <= 2));
	if (low.length > 0) rows.push({ step: { kind: 'train', stage: 'phone' }, percent: lowOrSkipped.phone });
	for (const stage of skipped) {
		if (stage !== 'call') rows.push({ step: { kind: 'train', stage }, percent: lowOrSkipped.skipped });
	}
	return rows.toSorted((a, b) => a.percent - b.percent);
}

/** The three things to do next: the weakest of each kind first, then whatever is weakest. */
export function nextSteps(report: DayReport): readonly NextStep[] {
	const all = candidates(report);
	const kinds = new Set<NextStep['kind']>();
	const first = all.filter(({ step }) => {
		if (kinds.has(step.kind)) return false;
		kinds.add(step.kind);
		return true;
	});
	return [...first, ...all.filter((each) => !first.includes(each))].slice(0, most).map(({ step }) => step);
}
