import type { CallEntry } from '#lib/domain/calls/content.ts';
import type { DayContent } from '#lib/domain/interview/day-content.ts';
import type { PlanBank } from '#lib/domain/interview/plan.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { callsOf } from '#lib/platform/calls.ts';
import type { Content } from '#lib/platform/content.ts';
import { dayContent, interviewContent, technicalContent } from '#lib/platform/interview.ts';

/** All that an interview day can ask. */
export interface QuestionBank {
	readonly day: DayContent;
	readonly technical: TechnicalContent;
	readonly interview: InterviewContent;
	readonly calls: readonly CallEntry[];
}

/** Fetches what a day can ask. Throws a ContentFailure. */
export async function loadQuestionBank(content: Content): Promise<QuestionBank> {
	const [day, technical, interview, { calls }] = await Promise.all([
		dayContent(),
		technicalContent(),
		interviewContent(),
		callsOf(content)
	]);
	return { day, technical, interview, calls };
}

/** What plans are made from: ids with their groups. */
export const planBankOf = ({ day, technical, interview, calls }: QuestionBank): PlanBank => ({
	phone: day.phone.map(({ id }) => id),
	technical: technical.questions.map(({ id, area }) => ({ id, group: area })),
	star: interview.questions.filter(({ star }) => star).map(({ id, competency }) => ({ id, group: competency })),
	calls: calls.map(({ id, minutes }) => ({ id, minutes })),
	yours: day.yours.prompts.map(({ id }) => id)
});

/** "wifi-vlan-vpn" as a heading: the areas have no titles of their own. */
const areaWords: Readonly<Record<string, string>> = {
	'macos-and-linux': 'macOS and Linux',
	'wifi-vlan-vpn': 'Wi-Fi, VLAN, VPN',
	'office-mail-browser': 'Office, mail, browser',
	'service-cloud-virtual': 'Service, cloud, virtual machines'
};

export const areaTitle = (id: string): string =>
	areaWords[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** What asks a question of a day; undefined where the content has withdrawn it. */
export function questionText({ day, technical, interview }: QuestionBank, id: string): string | undefined {
	return [...day.phone, ...technical.questions, ...interview.questions, ...day.yours.prompts].find(
		(question) => question.id === id
	)?.question;
}
