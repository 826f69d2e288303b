import { suggestionOf, type Grounds, type LateAnswers, type Suggestion } from '#lib/domain/interview/suggestion.ts';
import type { DayTally } from '#lib/domain/learning/tally.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { linkIndex } from '#lib/platform/interview.ts';
import { callsSince, isDismissed, lastInterviewDay } from '#lib/storage/interview-grounds.ts';
import { applicationsOf } from '#lib/storage/job-kit.ts';
import type { ReadinessPart } from './readiness.ts';
import type { InterviewServices } from './services.ts';

/** Days that count as lately: for answers, and for calls that need not come again. */
const answersDays = 7;
const callsDays = 14;

/** The one thing to do for the interview today; undefined without a reason, or where it was put away. Throws a ContentFailure or StorageFailure. */
export async function todaySuggestion(services: InterviewServices): Promise<Suggestion | undefined> {
	const { storage, moment } = services;
	const { day } = await moment();
	if (await isDismissed(storage.db, day)) return undefined;
	const [links, tallies, lastDay, taken, interviewIn] = await Promise.all([
		linkIndex(),
		storage.queries.talliesBetween(localDay(day - answersDays + 1), day),
		lastInterviewDay(storage.db),
		callsSince(storage.db, localDay(day - callsDays)),
		nextInterview(services, day)
	]);
	const grounds: Grounds = {
		interviewIn,
		mockAgo: lastDay === undefined ? undefined : Math.max(0, day - lastDay),
		late: lateAnswers(services, tallies),
		taken,
		parts: []
	};
	const found = suggestionOf(grounds, links);
	if (found !== undefined || lastDay === undefined) return found;
	// Marking old answers again takes all the content of an interview: only where nothing nearer asks for something.
	const { interviewReadiness } = await import('./readiness.ts');
	const parts = (await interviewReadiness(services)).map(shownOf);
	return suggestionOf({ ...grounds, parts }, links);
}

/** Days to the next interview that the job kit holds a date for. */
async function nextInterview({ storage }: InterviewServices, today: LocalDay): Promise<number | undefined> {
	const days = (await applicationsOf(storage.documents)).flatMap(({ body: { state, nextOn } }) => {
		const day = Math.floor(Date.parse(`${nextOn}T00:00Z`) / 86_400_000);
		return (state === 'interview' || state === 'phone-screen') && day >= today ? [day - today] : [];
	});
	return days.length === 0 ? undefined : Math.min(...days);
}

function lateAnswers({ content }: InterviewServices, tallies: readonly DayTally[]): LateAnswers[] {
	return content.exams.flatMap((bank) =>
		bank.domains
			.flatMap(({ objectives }) => objectives)
			.map(({ number, title }) => {
				const own = tallies.filter((tally) => tally.bank === bank.id && tally.objective === number);
				return {
					objective: `${bank.id}/${number}`,
					title,
					answers: own.reduce((sum, { answers }) => sum + answers, 0),
					correct: own.reduce((sum, { correct }) => sum + correct, 0)
				};
			})
	);
}

const words = { star: 'stories', technical: 'technical answers', calls: 'calls' } as const;

function shownOf({ id, rows }: ReadinessPart): Grounds['parts'][number] {
	const shown = rows.flatMap(({ latest }) => latest?.percent ?? []);
	const percent = shown.length === 0 ? null : Math.round(shown.reduce((sum, each) => sum + each, 0) / shown.length);
	return { id, words: words[id], percent };
}
