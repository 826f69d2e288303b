import type { Bank } from './item.schema.ts';

const dayMillis = 86_400_000;

/**
 * The number that an objective has now, by the number that it had on a local day (whole days since 1970). Undefined
 * where an edition dropped it; the number itself where no edition came between.
 */
export function objectiveNow(
	{ replaced = [] }: Pick<Bank, 'replaced'>,
	objective: string,
	day: number
): string | undefined {
	let now: string | undefined = objective;
	// From the oldest edition to the newest, each renumbers what came before it.
	for (const { until, objectives } of [...replaced].reverse()) {
		if (now !== undefined && day < Date.parse(until) / dayMillis) {
			now = objectives[now] === null ? undefined : (objectives[now] ?? now);
		}
	}
	return now;
}
