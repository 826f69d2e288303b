import type { CallDesk } from '#lib/domain/calls/scenario.schema.ts';
import { flaw, type Flaw } from '#lib/domain/calls/references.ts';
import { foldShift } from './engine.ts';
import { playWell, shiftEventAt, shiftStartOf } from './player.ts';
import { scoreShift } from './shift-card.ts';
import { minuteMillis, type Duty } from './shift-state.ts';
import type { Shift, Work } from './shift.schema.ts';

/** So late may the last piece come, in minutes before the end: it must still be possible to do it well. */
const lastMinutes = 4;
/** So many come at the very start, so that there is a choice. */
const atStart = 3;
/** Longest to shortest first step of a piece, and the share of pieces whose right one may be the longest. */
const like = { ratio: 1.7, longest: 0.5 };
/** What a good play must reach, and what doing nothing must not. */
const marks = { good: 90, idle: 10 };

const doubled = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Ids that stand twice, names of things that are not there, and times out of range. */
export function shiftFlaws(shift: Shift, desk: CallDesk): Flaw[] {
	const { work, services, policy, minutes } = shift;
	const groups = desk.groups.map(({ id }) => id);
	const flaws: Flaw[] = [];
	for (const [key, ids] of [
		['work', work.map(({ id }) => id)],
		['services', services.map(({ id }) => id)]
	] as const) {
		for (const id of doubled(ids)) flaws.push(flaw([key], `${id} stands twice in ${key}`, 'rename one'));
	}
	work.forEach((each, index) => flaws.push(...workFlaws(shift, each, ['work', index], groups)));
	services.forEach(({ id, states }, index) => {
		const late = states.some(({ from }, place) => (place === 0 ? from !== 0 : from <= (states[place - 1]?.from ?? 0)));
		if (late || states.some(({ from }) => from > minutes)) {
			flaws.push(
				flaw(['services', index, 'states'], `the states of ${id} are out of order`, 'begin at 0 and go up to the end')
			);
		}
	});
	policy.sla.forEach((row, index) => {
		const above = policy.sla[index - 1];
		if (above !== undefined && (row.answer < above.answer || row.hands < above.hands)) {
			const fix = 'give a lower priority no less time';
			flaws.push(flaw(['policy', 'sla', index], `priority ${String(index + 1)} is due before the one above`, fix));
		}
	});
	if (!work.some(({ security }) => security === true)) {
		flaws.push(flaw(['work'], 'no piece is a security matter', 'give one or more `security: true`'));
	}
	if (!work.some(({ duplicateOf }) => duplicateOf !== undefined)) {
		flaws.push(flaw(['work'], 'no two pieces share a cause', 'give one a `duplicateOf`'));
	}
	if (work.filter(({ arrives }) => arrives === 0).length < atStart) {
		flaws.push(flaw(['work'], 'there is no choice at the start', `let ${String(atStart)} or more arrive at 0`));
	}
	const longest = work.filter(({ steps }) => {
		const most = Math.max(...steps.map(({ text }) => text.length));
		return steps.some(({ right, text }) => right === true && text.length === most);
	}).length;
	if (longest > work.length * like.longest) {
		const fix = 'lengthen wrong ones or shorten right ones';
		flaws.push(flaw(['work'], `the right first step is the longest in ${String(longest)} pieces`, fix));
	}
	return flaws.length > 0 ? flaws : playFlaws({ shift, desk });
}

function workFlaws(
	{ work, minutes }: Shift,
	each: Work,
	path: readonly (string | number)[],
	groups: readonly string[]
): Flaw[] {
	const { id, arrives, later = [], group, solvable, duplicateOf, security, steps } = each;
	const flaws: Flaw[] = [];
	const at = (...more: (string | number)[]): (string | number)[] => [...path, ...more];
	if (arrives > minutes - lastMinutes) {
		const fix = `let it come by minute ${String(minutes - lastMinutes)}`;
		flaws.push(flaw(at('arrives'), `${id} comes too late to be done well`, fix));
	}
	if (!groups.includes(group)) {
		flaws.push(flaw(at('group'), `desk.yaml has no group ${group}`, 'take one of its ids'));
	}
	if (solvable === true && group !== 'service-desk') {
		flaws.push(flaw(at('solvable'), `${id} is solved at the desk but belongs to ${group}`, 'make one of them fit'));
	}
	if (security === true && group !== 'security') {
		flaws.push(flaw(at('group'), `${id} is a security matter and goes to ${group}`, 'let it go to security'));
	}
	const root = work.find((other) => other.id === duplicateOf);
	if (duplicateOf !== undefined && (root === undefined || root.id === id)) {
		flaws.push(flaw(at('duplicateOf'), `there is no other piece ${duplicateOf}`, 'name one by its id'));
	} else if (root?.duplicateOf !== undefined) {
		flaws.push(flaw(at('duplicateOf'), `${root.id} does not lead`, 'name the piece that leads'));
	}
	const rights = steps.filter(({ right }) => right === true).length;
	if (rights !== 1) {
		flaws.push(flaw(at('steps'), `${String(rights)} first steps of ${id} are right`, 'mark one as right'));
	}
	for (const twice of doubled(steps.map((step) => step.id))) {
		flaws.push(flaw(at('steps'), `${twice} stands twice in ${id}`, 'rename one'));
	}
	const lengths = steps.map(({ text }) => text.length);
	if (Math.max(...lengths) > like.ratio * Math.min(...lengths)) {
		flaws.push(flaw(at('steps'), `the first steps of ${id} are of unlike length`, 'bring them closer'));
	}
	later.forEach(({ after }, place) => {
		if (arrives + after > minutes) {
			flaws.push(flaw(at('later', place), `${id} writes after the end`, 'let it come sooner'));
		}
		if (after <= (later[place - 1]?.after ?? 0)) {
			flaws.push(flaw(at('later', place), `the later messages of ${id} are out of order`, 'sort them'));
		}
	});
	return flaws;
}

/** A good play must win, with a clock and without; doing nothing must lose. */
function playFlaws(duty: Duty): Flaw[] {
	const { minutes } = duty.shift;
	const idle = [
		shiftStartOf(duty),
		shiftEventAt(1, { type: 'shift-ended', how: 'time', elapsedMillis: minutes * minuteMillis })
	];
	const percent = (events: Parameters<typeof foldShift>[1]): number => {
		const state = foldShift(duty, events);
		return state === undefined ? 0 : scoreShift(duty, state).percent;
	};
	const flaws: Flaw[] = [];
	for (const [step, how] of [
		[null, 'without a clock'],
		[minuteMillis / 2, 'at half a minute a step']
	] as const) {
		const reached = percent(playWell(duty, step));
		if (reached < marks.good) {
			const fix = 'spread the arrivals, or allow more time in the policy sheet';
			flaws.push(flaw(['work'], `a good play ${how} reaches only ${String(reached)} of 100`, fix));
		}
	}
	const lost = percent(idle);
	if (lost > marks.idle) {
		flaws.push(flaw(['work'], `doing nothing reaches ${String(lost)} of 100`, 'let more be due before the end'));
	}
	return flaws;
}
