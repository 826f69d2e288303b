import type { DayContent } from '#lib/domain/interview/day-content.ts';
import type { InterviewRun } from '#lib/domain/interview/interview-run.ts';

/** What the interviewer says before the question on the table, or to close the day. */
export function interviewerLine({ interviewer, roles }: DayContent, run: InterviewRun): string {
	const { start, place, answers } = run;
	const lines = interviewer[start.manner];
	if (place === undefined) return lines.ends;
	const { stage, number, probe } = place;
	// What is asked about an answer follows it without a word between.
	if (probe !== undefined) return '';
	// On the phone nobody is in the room yet: the welcome comes at the first stage after it.
	const welcome = start.stages.find(({ kind }) => kind !== 'phone') === stage && number === 0;
	const intro = welcome ? roles.find(({ id }) => id === start.role)?.intro : undefined;
	if (number === 0) {
		const begins = lines.begins[stage.kind];
		return intro === undefined || start.manner === 'silent' ? begins : `${intro} ${begins}`;
	}
	const last = answers.get(stage.questions[number - 1] ?? '');
	if (last?.text === '') return lines.skips;
	// Each day goes through its words from another place.
	return lines.after.length === 0 ? '' : (lines.after[(answers.size + start.seed.length) % lines.after.length] ?? '');
}
