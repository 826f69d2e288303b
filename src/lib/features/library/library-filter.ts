import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { Entry } from './catalogue.ts';
import { statusFilters, type StatusFilter } from './unit-status.ts';

/** What the Library is asked for; an empty string asks for all. */
export interface Filter {
	readonly text: string;
	readonly bank: string;
	/** Number of a domain of `bank`. */
	readonly domain: string;
	/** Number of an objective of `bank`. */
	readonly objective: string;
	readonly status: StatusFilter | '';
}

export const everything: Filter = { text: '', bank: '', domain: '', objective: '', status: '' };

const maxText = 100;

/** The filter of an address. What names nothing that there is falls away, so that an old link still opens. */
export function filterFrom(parameters: URLSearchParams, banks: readonly BankEntry[]): Filter {
	const bank = banks.find(({ id }) => id === parameters.get('bank'));
	const objective = parameters.get('objective');
	const place = bank?.domains.find(({ objectives }) => objectives.some(({ number }) => number === objective));
	const domain = place ?? bank?.domains.find(({ number }) => number === parameters.get('domain'));
	return {
		text: (parameters.get('q') ?? '').slice(0, maxText),
		bank: bank?.id ?? '',
		domain: domain?.number ?? '',
		objective: place === undefined ? '' : (objective ?? ''),
		status: statusFilters.find(({ value }) => value === parameters.get('status'))?.value ?? ''
	};
}

/** The query part of an address that gives this filter, without its question mark; empty where all is asked for. */
export function queryOf({ text, bank, domain, objective, status }: Filter): string {
	const parameters = { q: text.trim(), bank, domain: objective === '' ? domain : '', objective, status };
	return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString();
}

/** A filter with some of it changed: a new exam drops domain and objective, a new domain drops the objective. */
export function changed(filter: Filter, change: Partial<Filter>): Filter {
	const bank = change.bank ?? filter.bank;
	const domain = change.domain ?? (bank === filter.bank ? filter.domain : '');
	const objective = change.objective ?? (bank === filter.bank && domain === filter.domain ? filter.objective : '');
	return { ...filter, ...change, bank, domain, objective };
}

/** Whether an item stands where the filter asks. */
export const isPlaced = (
	entry: Entry,
	{ bank, domain, objective }: Pick<Filter, 'bank' | 'domain' | 'objective'>
): boolean =>
	(bank === '' || entry.bank.id === bank) &&
	(domain === '' || entry.domain.number === domain) &&
	(objective === '' || entry.objective.number === objective);
