import { recallChance } from '#lib/domain/learning/memory.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { ownBank } from '#lib/platform/content.ts';
import type { Card } from './card.ts';
import { dateWords } from './day-words.ts';

/** Where a card stands: an objective of an exam, or a deck of the learner's own. */
export const placeWords = ({ bank, objective }: Pick<Card, 'bank' | 'objective'>): string =>
	bank.id === ownBank ? objective.title : `${bank.exam} ${objective.number}: ${objective.title}`;

/** "Why this one, why today", in one or two sentences with the figures behind it. */
export function whyThisOne({ turn, state, objective, bank, item, weights }: Card, moment: Moment): string {
	const place = bank.id === ownBank ? `“${objective.title}”` : `objective ${objective.number} of ${bank.exam}`;
	if (turn.reason === 'missed') {
		return 'You asked to repeat what you missed.';
	}
	if (turn.reason === 'chosen') {
		return `It is part of the practice that you put together; it stands under ${place}.`;
	}
	if (turn.reason === 'placement') {
		return `It is in your placement, a sample of ${bank.exam}; it stands under ${place}.`;
	}
	if (turn.reason === 'exam') {
		return 'It is not due, but your exam is near and by your plan it gains much until then.';
	}
	if (turn.reason === 'call') {
		return `A call that you took needed this and it was not there; it stands under ${place}.`;
	}
	if (turn.reason === 'step') {
		return turn.again > 0
			? 'You were not sure of it earlier in this run, so it comes back after a short while.'
			: 'You began to learn it a short while ago, and its next step has come.';
	}
	if (state === undefined && bank.id === ownBank && turn.reason !== 'due') {
		return objective.file === ownBank ? 'New, and you wrote it yourself.' : `New, from your deck “${objective.title}”.`;
	}
	if (state === undefined) {
		const domain = bank.domains.find(({ objectives }) => objectives.some(({ number }) => number === objective.number));
		const weight = domain === undefined ? '' : ` “${domain.name}” is ${String(domain.weight)}\u00a0% of the exam.`;
		return turn.reason === 'due'
			? `Its text has changed (version ${String(item.version)}), so its memory starts afresh.`
			: `New to you. It is drawn from ${place} by the exam’s weights.${weight}`;
	}
	const chance = Math.round(recallChance(state, moment.day, weights) * 100);
	const late = moment.day - state.dueDay;
	const due = late > 0 ? `It fell due on ${dateWords(state.dueDay, moment.day)}` : 'It falls due today';
	return `${due}: you last answered it on ${dateWords(state.lastDay, moment.day)}, and the chance that you still knew it had faded to ${String(chance)}\u00a0%.`;
}
