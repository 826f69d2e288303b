import { tokensOf } from '#lib/domain/language/tokens.ts';
import { measuresIn } from './measures.ts';
import type { Achievement } from './story.ts';

const tidy = (text: string): string =>
	text
		.trim()
		.replaceAll(/\s+/g, ' ')
		.replace(/[.,;]+$/, '');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string =>
	/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Whether it says how much: a number, a duration, a sum or a share. */
export const isCounted = ({ number, effect }: Achievement): boolean =>
	measuresIn(tokensOf(`${number} ; ${effect}`)).length > 0;

/** What is still missing, in the order in which the builder asks. */
export function missingOf({
	verb,
	what,
	number,
	effect
}: Achievement): readonly ('verb' | 'what' | 'number' | 'effect')[] {
	const fields = { verb, what, number, effect };
	return (['verb', 'what', 'number', 'effect'] as const).filter((field) => tidy(fields[field]) === '');
}

/** The achievement as the last sentence of a story: "I resolved 40 tickets a week, which cut the wait to a day." Empty without a verb. */
export function resultLine({ verb, number, what, effect }: Achievement): string {
	const done = [lower(tidy(verb)), tidy(number), tidy(what)].filter((text) => text !== '').join(' ');
	if (tidy(verb) === '') return '';
	const so = tidy(effect);
	return `I ${done}${so === '' ? '' : `, ${/^(?:which|so|and|after|until)\b/i.test(so) ? lower(so) : `which ${lower(so)}`}`}.`;
}

/** The same for a résumé: without "I", the deed first and then the effect first. */
export function resumeBullets(achievement: Achievement): readonly string[] {
	const { verb, number, what, effect } = achievement;
	if (tidy(verb) === '') return [];
	const done = [upper(lower(tidy(verb))), tidy(number), tidy(what)].filter((text) => text !== '').join(' ');
	const so = tidy(effect).replace(/^(?:which|so that|so|and)\s+/i, '');
	if (so === '') return [done];
	return [`${done}; ${lower(so)}`, `${upper(so)}: ${lower(done)}`];
}
