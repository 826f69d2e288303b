import { coverageOf, type Coverage, type Evidence } from '#lib/domain/interview/coverage.ts';
import { foldInterview } from '#lib/domain/interview/interview-run.ts';
import { reportOf } from '#lib/domain/interview/report.ts';
import { endedCalls } from '#lib/storage/calls.ts';
import { endedInterviews } from '#lib/storage/interviews.ts';
import { takesOf } from '#lib/storage/stories.ts';
import { reportSources } from './day-report.ts';
import { areaTitle } from './question-bank.ts';
import type { InterviewServices } from './services.ts';

export interface ReadinessPart {
	readonly id: 'star' | 'technical' | 'calls';
	readonly name: string;
	/** How its figures come about. */
	readonly measured: string;
	readonly rows: readonly (Coverage & { readonly title: string })[];
}

/** Days that are looked at. */
const newest = 30;
const channels = { phone: 'Phone', chat: 'Chat', 'walk-up': 'At the desk', email: 'E-mail', remote: 'Remote session' };

/** What has been shown for an interview, and when. Throws a ContentFailure or StorageFailure. */
export async function interviewReadiness(services: InterviewServices): Promise<readonly ReadinessPart[]> {
	const { db, documents } = services.storage;
	const [days, takes, calls, { bank, sources }] = await Promise.all([
		endedInterviews(db),
		takesOf(documents),
		endedCalls(db),
		reportSources(services)
	]);
	const competencies: Evidence[] = takes.flatMap(({ take }) => {
		const question = bank.interview.questions.find(({ id }) => id === take.question);
		return question === undefined || take.total === null
			? []
			: [{ group: question.competency, at: take.begun, percent: take.total }];
	});
	const areas: Evidence[] = [];
	for (const { events } of days.slice(0, newest)) {
		const run = foldInterview(events);
		if (run === undefined) continue;
		const { star, technical } = reportOf(run, sources);
		for (const { question, answer, analysis } of star) {
			if (answer === undefined || analysis === undefined) continue;
			competencies.push({ group: question.competency, at: answer.at, percent: analysis.total });
		}
		for (const { question, answer, percent } of technical) {
			if (answer === undefined || percent === null) continue;
			areas.push({ group: question.area, at: answer.at, percent });
		}
	}
	const taken: Evidence[] = calls.flatMap(({ scenario, events }) => {
		const channel = bank.calls.find(({ id }) => id === scenario)?.channel;
		const marked = events.find((event) => event.type === 'call-marked');
		return channel === undefined || marked === undefined
			? []
			: [{ group: channel, at: marked.at, percent: marked.percent }];
	});
	const titleOf = (id: string): string => bank.interview.competencies.find((each) => each.id === id)?.title ?? id;
	const asked = new Set(bank.interview.questions.filter(({ star }) => star).map(({ competency }) => competency));
	const areaIds = [...new Set(bank.technical.questions.map(({ area }) => area))];
	return [
		{
			id: 'star',
			name: 'Competencies',
			measured: 'Points of the STAR rubric, from rehearsals with a text and from interviews.',
			rows: coverageOf([...asked], competencies).map((row) => ({ ...row, title: titleOf(row.group) }))
		},
		{
			id: 'technical',
			name: 'Technical areas',
			measured: 'Share of the key points that were said, from interviews, as you overruled them.',
			rows: coverageOf(areaIds, areas).map((row) => ({ ...row, title: areaTitle(row.group) }))
		},
		{
			id: 'calls',
			name: 'Kinds of calls',
			measured: 'Points of the call’s own card.',
			rows: coverageOf(Object.keys(channels), taken).map((row) => ({
				...row,
				title: Object.entries(channels).find(([id]) => id === row.group)?.[1] ?? row.group
			}))
		}
	];
}
