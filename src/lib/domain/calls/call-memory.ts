import type { Grade } from '#lib/domain/learning/events.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { Call } from './call-state.ts';
import type { Band, Scorecard } from './scorecard.ts';

/** The unit of a scenario, whoever calls. */
export const callUnit = (scenario: string): UnitId => `call:${scenario}` as UnitId;

/** The scenario of a unit, or undefined for a unit of another kind. */
export const scenarioOfUnit = (unit: UnitId): string | undefined =>
	unit.startsWith('call:') ? unit.slice('call:'.length) : undefined;

/**
 * What a call tells the memory: a failed rule is Again whatever else went well, and Easy is not given: the next caller
 * is another one, and a call worth taking is worth taking again.
 */
export const callPolicy: Readonly<Record<Band, Grade>> = { failed: 1, practise: 2, nearly: 3, ready: 3 };

/** Under this share of a section's points its knowledge counts as missing. */
const enough = 0.7;

/** Objectives, as `bank/number`, whose knowledge the call needed and did not find: all of the scenario's when diagnosis or resolution fell short. */
export function missedObjectives({ scenario }: Call, card: Scorecard): readonly string[] {
	const share = (section: 'diagnosis' | 'resolution'): number => {
		const own = card.marks.filter((mark) => mark.section === section && mark.points !== null);
		const of = own.reduce((sum, mark) => sum + mark.of, 0);
		return of === 0 ? 1 : own.reduce((sum, mark) => sum + (mark.points ?? 0), 0) / of;
	};
	return share('diagnosis') < enough || share('resolution') < enough ? scenario.objectives : [];
}
