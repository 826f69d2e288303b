import type { Weighed } from './estimate.ts';
import type { Evidence } from './evidence.ts';

/** First sights without which no number is shown: of the exam, of each domain, and the share of objectives with any. */
export const evidenceRule = { sights: 40, ofDomain: 4, objectives: 0.5 } as const;

/** What is still missing before a number means something. */
export interface MissingEvidence {
	readonly sights: number;
	readonly domains: readonly { readonly domain: string; readonly missing: number }[];
	readonly objectives: number;
}

/** What the evidence rule still asks for; undefined where it is met. */
export function missingEvidence(
	evidence: readonly Pick<Evidence, 'objective'>[],
	domains: Weighed
): MissingEvidence | undefined {
	const counts = new Map<string, number>();
	for (const { objective } of evidence) {
		counts.set(objective, (counts.get(objective) ?? 0) + 1);
	}
	const all = domains.flatMap(({ objectives }) => objectives);
	const touched = all.filter(({ number }) => counts.has(number)).length;
	const missing: MissingEvidence = {
		sights: Math.max(0, evidenceRule.sights - evidence.length),
		domains: domains.flatMap(({ number, objectives }) => {
			const own = objectives.reduce((sum, objective) => sum + (counts.get(objective.number) ?? 0), 0);
			return own >= evidenceRule.ofDomain ? [] : [{ domain: number, missing: evidenceRule.ofDomain - own }];
		}),
		objectives: Math.max(0, Math.ceil(evidenceRule.objectives * all.length) - touched)
	};
	return missing.sights === 0 && missing.domains.length === 0 && missing.objectives === 0 ? undefined : missing;
}

/** What has to be answered before a number is shown. */
export function missingWords({ sights, domains, objectives }: MissingEvidence): string[] {
	const questions = (count: number): string => `${String(count)} more ${count === 1 ? 'question' : 'questions'}`;
	return [
		...(sights > 0 ? [`${questions(sights)} that you have never seen before`] : []),
		...domains.map(({ domain, missing }) => `${questions(missing)} of domain ${domain}`),
		...(objectives > 0
			? [`a first question of ${String(objectives)} more ${objectives === 1 ? 'objective' : 'objectives'}`]
			: [])
	];
}
