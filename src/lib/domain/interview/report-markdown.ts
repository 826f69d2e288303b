import { plain } from '#lib/domain/stories/markdown.ts';
import { deliveryOfDay, stageFigures, type DayReport, type PointMark } from './report.ts';
import { probeWords } from './star-probe.ts';
import type { AskedKinds } from './own-questions.ts';
import type { PhoneMarks } from './phone-marks.ts';
import { notMeasured, percentWords, stageTitles } from './report-words.ts';

const quoted = (text: string): string => (text === '' ? '_Passed over._' : `> ${plain(text).replaceAll('\n', '\n> ')}`);

const answerOf = (answer: { readonly text: string } | undefined): string =>
	answer === undefined ? '_Not reached._' : quoted(answer.text);

/** The words of an answer that counted for a point. */
const evidence = ({ spans, by }: PointMark, text: string): string =>
	by === 'learner'
		? ' (your own mark)'
		: spans.length === 0
			? ''
			: ` (“${spans.map(({ start, end }) => plain(text.slice(start, end))).join(' … ')}”)`;

/** Whether the words of a point were found on the phone. */
const foundWords = (marks: PhoneMarks | undefined, point: string): string => {
	const found = marks?.points.find((each) => each.point === point);
	return found === undefined ? '' : found.span === undefined ? 'Not found: ' : 'Found: ';
};

/** The report of a day as one Markdown text. */
export function reportAsMarkdown(
	report: DayReport,
	{ title, date }: { readonly title: string; readonly date: string }
): string {
	const figures = stageFigures(report);
	const delivery = deliveryOfDay(report);
	const lines = [
		`# Mock interview: ${plain(title)}`,
		date,
		`- ${stageTitles.technical}: ${percentWords(figures.technical)}\n- ${stageTitles.call}: ${percentWords(figures.call)}\n- ${stageTitles.star}: ${percentWords(figures.star)}`
	];
	for (const { question, answer, asked, marks } of report.phone) {
		lines.push(`## ${stageTitles.phone}: ${plain(asked)}`, answerOf(answer), `A good answer holds:`);
		lines.push(question.holds.map(({ point }) => `- ${foundWords(marks, point)}${plain(point)}`).join('\n'));
	}
	for (const { asked, answer, points, wrong, percent } of report.technical) {
		lines.push(`## ${stageTitles.technical}: ${plain(asked)}`, answerOf(answer));
		if (answer === undefined || percent === null) continue;
		lines.push(
			points
				.map(
					(point) =>
						`- ${point.said ? 'Said' : 'Missed'}: ${plain(point.text)}${point.said ? evidence(point, answer.text) : ''}`
				)
				.join('\n')
		);
		const made = wrong.filter(({ said }) => said);
		if (made.length > 0) {
			lines.push(made.map((each) => `- Not so${evidence(each, answer.text)}: ${plain(each.correction)}`).join('\n'));
		}
	}
	if (report.call !== undefined) {
		lines.push(`## ${stageTitles.call}: ${plain(report.call.title)}`, percentWords(report.call.percent));
	}
	for (const { asked, answer, analysis, probe } of report.star) {
		lines.push(`## ${stageTitles.star}: ${plain(asked)}`, answerOf(answer));
		if (analysis !== undefined) lines.push(`${String(analysis.total)} of 100. ${analysis.nextStep}`);
		if (probe !== undefined) {
			lines.push(`Asked next, because ${probeWords[probe.about]}: ${plain(probe.asked)}`, answerOf(probe.reply));
		}
	}
	for (const { asked, answer, shows } of report.yours) {
		lines.push(`## ${stageTitles.yours}: ${plain(asked)}`, answerOf(answer));
		if (shows !== undefined) lines.push(plain(shows));
	}
	if (report.kinds.asked.length > 0) {
		const titles = (kinds: AskedKinds['asked']): string => kinds.map(({ title }) => title).join(', ');
		lines.push(`Asked about: ${titles(report.kinds.asked)}. Not asked about: ${titles(report.kinds.notAsked)}.`);
	}
	lines.push('## Delivery');
	lines.push(
		delivery.wordsAMinute === null
			? 'Nothing was spoken: pace and length were not measured.'
			: `${String(delivery.spoken)} answers spoken, ${String(delivery.wordsAMinute)} words a minute.`
	);
	lines.push('## Not measured', notMeasured.map((each) => `- ${each}`).join('\n'));
	return `${lines.join('\n\n')}\n`;
}
