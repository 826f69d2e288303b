import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bank } from '#lib/domain/bank/item.schema.ts';
import type { Blueprint } from './world.ts';

/** An exam's real domains, weights and objectives. */
export function blueprintOf(bank: string): Blueprint {
	const { id, domains } = parse(readFileSync(`question-banks/${bank}/bank.yaml`, 'utf8')) as Bank;
	return {
		bank: id,
		domains: domains.map(({ number, weight, objectives }) => ({
			number,
			weight,
			objectives: objectives.map((objective) => objective.number)
		}))
	};
}
