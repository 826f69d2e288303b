import type { MarkNote, Why } from '#lib/domain/shift/marks.ts';
import { handlingOf, keyAt, minuteMillis, workOf, type Duty, type ShiftState } from '#lib/domain/shift/shift-state.ts';
import type { Work } from '#lib/domain/shift/shift.schema.ts';
import { levelNames, wallClock } from './shift-words.ts';

// What a note of a mark says: the piece, the minute, and what a stronger step would have been.

interface Said {
	readonly name: string;
	readonly other: string;
	/** "at 09:04", or "never". */
	readonly at: string;
	readonly due: string;
}

const sentences: Readonly<Record<Why, (said: Said) => string>> = {
	'right-order': ({ name, other, at }) => `${name} before ${other}, ${at}.`,
	'wrong-order': ({ name, other, at }) =>
		at === 'never' ? `Neither ${name} nor ${other} was answered.` : `${other} before ${name}, ${at}.`,
	'security-first': ({ name, at }) => `${name}: answered ${at}, before all that waited with it.`,
	'security-passed-over': ({ name, other, at }) =>
		at === 'never'
			? `${name}: never answered.`
			: other === ''
				? `${name}: answered ${at}.`
				: `${name}: answered only ${at}; ${other} came before it.`,
	'security-handed': ({ name, at, due }) => `${name}: with Security ${at}, due by ${due}.`,
	'security-not-handed': ({ name, due }) => `${name}: never came to Security, due by ${due}.`,
	'in-time': ({ name, at, due }) => `${name}: first answer ${at}, due by ${due}.`,
	late: ({ name, at, due }) => `${name}: first answer only ${at}, due by ${due}.`,
	'never-answered': ({ name, due }) => `${name}: no answer, due by ${due}.`,
	'promise-kept': ({ name, at, due }) => `${name}: update ${at}, promised by ${due}.`,
	'promise-late': ({ name, at, due }) => `${name}: update only ${at}, promised by ${due}.`,
	'promise-broken': ({ name, due }) => `${name}: no update, promised by ${due}.`,
	'promise-too-long': ({ name, at }) => `${name}: the promise made ${at} is longer than the sheet allows.`,
	'no-promise': ({ name, at }) =>
		at === 'never'
			? `${name}: never answered, so nothing was promised.`
			: `${name}: answered ${at} without a word on when they hear again.`,
	linked: ({ name, other, at }) => `${name}: linked with ${other} ${at}.`,
	'root-reversed': ({ name, other, at }) => `${other} was linked to ${name} ${at}: the wrong way round.`,
	'root-not-named': ({ name, other, at }) =>
		`${name}: linked ${at} to another report of the same cause, but not to ${other}, which leads.`,
	'not-linked': ({ name, other }) => `${name}: not linked; it has the same cause as ${other}.`,
	'wrong-link': ({ name, other, at }) => `${name}: linked to ${other} ${at}, which has another cause.`,
	handed: ({ name, at, due }) => `${name}: in the right hands ${at}, due by ${due}.`,
	'handed-late': ({ name, at, due }) => `${name}: in the right hands only ${at}, due by ${due}.`,
	rerouted: ({ name, at }) => `${name}: in the right hands ${at}, after a detour.`,
	'wrong-group': ({ name, at }) => `${name}: handed to the wrong group ${at}.`,
	'not-handed': ({ name, due }) => `${name}: never handed over, due by ${due}.`,
	'closed-unsolved': ({ name, at }) => `${name}: closed ${at}, though the desk cannot solve it.`,
	'triage-right': ({ name, at }) => `${name}: set right ${at}.`,
	'triage-half': ({ name, at }) => `${name}: half right ${at}.`,
	'triage-wrong': ({ name, at }) => `${name}: set wrong ${at}.`,
	'not-triaged': ({ name }) => `${name}: never sorted.`,
	'step-right': ({ name, at }) => `${name}: the right first step ${at}.`,
	'step-wrong': ({ name, at }) => `${name}: a wrong first step ${at}.`,
	'no-step': ({ name }) => `${name}: no first step was given.`
};

/** What a note says in a sentence. */
export function noteWords({ shift }: Duty, { why, work, other, atMillis, dueMillis }: MarkNote): string {
	const name = (id: string | undefined): string => {
		const found = id === undefined ? undefined : workOf(shift, id);
		return found === undefined ? '' : `“${found.subject}”`;
	};
	return sentences[why]({
		name: name(work),
		other: name(other),
		at: atMillis === null ? 'never' : `at ${wallClock(shift, atMillis)}`,
		due: dueMillis === undefined ? '' : wallClock(shift, dueMillis)
	});
}

const keyWords = (duty: Duty, work: Work, state: ShiftState, atMillis: number): string => {
	const { impact, urgency, priority } = keyAt(duty, work, handlingOf(state, work.id), atMillis);
	return `impact ${levelNames[impact].toLowerCase()}, urgency ${levelNames[urgency].toLowerCase()}, so P${String(priority)}`;
};

/** What would have been stronger, by the words of the shift; undefined where the note says it all. */
export function strongerWords(duty: Duty, state: ShiftState, note: MarkNote): string | undefined {
	const { shift, desk } = duty;
	const work = workOf(shift, note.work);
	if (work === undefined || note.earned >= Math.max(note.weight, 0.01)) return undefined;
	const at = note.atMillis ?? shift.minutes * minuteMillis;
	const right = work.steps.find((step) => step.right === true);
	switch (note.why) {
		case 'wrong-order': {
			const other = note.other === undefined ? undefined : workOf(shift, note.other);
			if (note.atMillis === null || other === undefined) return undefined;
			return `“${work.subject}” has ${keyWords(duty, work, state, at)}. About “${other.subject}”: ${other.lure}`;
		}
		case 'security-passed-over':
			return work.lure;
		case 'triage-half':
		case 'triage-wrong':
		case 'not-triaged':
			return `It has ${keyWords(duty, work, state, at)}. ${work.why}`;
		case 'step-wrong': {
			const given = work.steps.find(({ id }) => id === handlingOf(state, work.id).step);
			return `${given?.why ?? ''} Better: “${right?.text ?? ''}” ${right?.why ?? ''}`;
		}
		case 'no-step':
			return `“${right?.text ?? ''}” ${right?.why ?? ''}`;
		case 'wrong-group':
		case 'not-handed':
		case 'closed-unsolved':
		case 'rerouted':
		case 'security-not-handed': {
			const group = desk.groups.find(({ id }) => id === work.group);
			return work.solvable === true
				? 'The desk solves this itself.'
				: `It belongs to ${group?.name ?? work.group}: ${group?.is ?? ''}.`;
		}
		case 'wrong-link':
			return work.why;
		default:
			return undefined;
	}
}
