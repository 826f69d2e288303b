import type { CallEntry, CallIndex, CallShared } from '#lib/domain/calls/content.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';
import { fetchJson, type Content } from './content.ts';

/** All calls in the order of their ids, and what they share. Throws a ContentFailure. */
export async function callsOf({ callsFile }: Content): Promise<{ calls: readonly CallEntry[]; shared: CallShared }> {
	if (callsFile === undefined) {
		return { calls: [], shared: { moves: [], desk: emptyDesk } };
	}
	const { calls, shared } = await fetchJson<CallIndex>(callsFile);
	return { calls, shared: await fetchJson<CallShared>(shared) };
}

const emptyDesk: CallShared['desk'] = {
	categories: [],
	groups: [],
	impact: { high: '', medium: '', low: '' },
	urgency: { high: '', medium: '', low: '' },
	priority: {
		high: { high: 1, medium: 2, low: 3 },
		medium: { high: 2, medium: 3, low: 4 },
		low: { high: 3, medium: 4, low: 5 }
	},
	followUps: { resolved: [], pending: [], escalated: [], refused: [] },
	jargon: [],
	inflaming: []
};

/** One call's scenario. Throws a ContentFailure. */
export const scenarioOf = ({ file }: CallEntry): Promise<Scenario> => fetchJson<Scenario>(file);
