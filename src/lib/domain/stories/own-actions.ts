import type { VerbForm } from '#lib/domain/language/clause-reading.ts';
import { states } from './features.ts';
import type { LabelledUnit } from './label-model.ts';

const deedForms: ReadonlySet<VerbForm> = new Set([
	'past',
	'progressive',
	'pluperfect',
	'perfect',
	'present',
	'obligation',
	'bare'
]);
const habitual = / (?:always|never|usually|normally|generally|often|sometimes|every|whenever) /;

const isDeed = ({ reading, words }: LabelledUnit): boolean =>
	deedForms.has(reading.form) &&
	!states.has(reading.verb) &&
	!(
		reading.negated &&
		!/ (?:i|we) did not (?:just|only|simply|want to just) /.test(words) &&
		reading.form === 'past'
	) &&
	!/ if i /.test(words) &&
	!(reading.form === 'present' && habitual.test(words));

/** The clauses that tell a deed of the speaker's own: "I" did it, or a list goes on that began with "I". */
export function ownDeeds(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
	return units.filter(
		(unit) =>
			unit.label === 'action' &&
			isDeed(unit) &&
			(unit.subject === 'i' ||
				(unit.subject === 'none' && unit.reading.form !== 'present') ||
				/ (?:me and (?:a |my )\S+|(?:my|a) \S+ and i|i myself|what i did) /.test(unit.words))
	);
}

/** The clauses that tell what "we" did. */
export function sharedDeeds(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
	return units.filter((unit) => unit.label === 'action' && isDeed(unit) && unit.subject === 'we');
}
