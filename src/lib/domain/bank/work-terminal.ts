import type { Rng } from '#lib/domain/shared/rng.ts';
import type { TerminalItem } from './item.schema.ts';
import { displayOrder } from './option-order.ts';
import { holds, replay } from './shell.ts';
import { wayTo } from './shell-paths.ts';
import { anyGiven, markParts } from './work-mark.ts';
import type { PartMark, Work, WorkMark } from './work.ts';

type Terminal = Pick<TerminalItem, 'shell' | 'prompt' | 'commands' | 'goals' | 'questions'>;

/** Key of the commands in the work, a line each. */
const historyKey = '>';

/** The commands typed so far, oldest first. */
export const historyOf = (work: Work): string[] => (work[historyKey] ?? '').split('\n').filter((line) => line !== '');

/** The work with one command more; a command is one line. */
export const withCommand = (work: Work, line: string): Work => ({
	...work,
	[historyKey]: [...historyOf(work), line.replace(/\s+/g, ' ').trim()].filter((one) => one !== '').join('\n')
});

/** `question/option` pairs of all questions, the options of each in the order in which they are shown. */
export const arrangeTerminal = ({ questions }: Terminal, rng: Rng): string[] =>
	questions.flatMap((question) => displayOrder(question, rng).map((option) => `${question.id}/${option}`));

/** Nothing typed, nothing answered. */
export const startTerminal = (): Work => ({});

function markGoals(item: Terminal, work: Work): PartMark[] {
	const { flags } = replay(item, historyOf(work));
	return (item.goals ?? []).map(({ id, text, flag, why }) => {
		const right = holds(flags, flag);
		const commands = (wayTo(item, flag) ?? []).map((line) => `\`${line}\``).join(', then ');
		return { id, label: text, given: right ? 'Done' : '', answer: `Done, with ${commands}`, right, why };
	});
}

const markQuestions = ({ questions }: Terminal, work: Work): PartMark[] =>
	questions.map(({ id, stem, options }) => {
		const given = options.find((option) => option.id === work[id]);
		const key = options.find((option) => option.key === true);
		const right = given !== undefined && given === key;
		const whys = right || given === undefined ? [key] : [key, given];
		return {
			id,
			label: stem,
			given: given?.text ?? '',
			answer: key?.text ?? '',
			right,
			why: whys.map((option) => option?.why ?? '').join(' ')
		};
	});

/** A point for every goal that stands at the end, whatever the way there, and one for every question. */
export const markTerminal = (item: Terminal, work: Work): WorkMark =>
	markParts([...markGoals(item, work), ...markQuestions(item, work)]);

/** Whether anything was typed or answered. */
export const touchedTerminal = (item: Terminal, work: Work): boolean =>
	historyOf(work).length > 0 || anyGiven(item.questions, work);
