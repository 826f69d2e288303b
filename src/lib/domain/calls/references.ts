import { parseTerm } from './conditions.ts';
import { isStandardMove } from './moves.ts';
import type { CallDesk, Scenario } from './scenario.schema.ts';

/** Something wrong with a scenario: where, what, and how to mend it. */
export interface Flaw {
	readonly path: readonly (string | number)[];
	readonly message: string;
	readonly fix: string;
}

export const flaw = (path: Flaw['path'], message: string, fix: string): Flaw => ({ path, message, fix });

interface Visit {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

/** Every value of a scenario with the path to it. */
function* visited(value: unknown, path: readonly (string | number)[] = []): Generator<Visit> {
	yield { path, value };
	if (Array.isArray(value)) {
		for (const [index, each] of value.entries()) yield* visited(each, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, each] of Object.entries(value)) yield* visited(each, [...path, key]);
	}
}

const idsOf = (list: readonly { readonly id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);

const conditionKeys = ['when', 'needs', 'until'];
const moveKeys = ['ask', 'to', 'moves'];

function doubled(ids: readonly string[]): string[] {
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Ids that stand twice, and names of things that are not there. */
export function referenceFlaws(scenario: Scenario, desk: CallDesk): Flaw[] {
	const own = idsOf(scenario.moves);
	const known = {
		fact: new Set(idsOf(scenario.facts)),
		action: new Set(idsOf(scenario.actions)),
		variant: new Set(idsOf(scenario.variants))
	};
	const visits = [...visited(scenario)];
	const listAt = (path: Visit['path'], keys: readonly string[]): boolean =>
		keys.includes(String(path.at(-2))) && typeof path.at(-1) === 'number';
	const flags = new Set(['reported']);
	for (const { path, value } of visits) {
		if (listAt(path, ['sets']) && typeof value === 'string') flags.add(value);
	}
	const isMove = (id: string): boolean => own.includes(id) || isStandardMove(id);

	const flaws: Flaw[] = [];
	for (const { path, value } of visits) {
		if (typeof value !== 'string') continue;
		if (listAt(path, conditionKeys)) {
			const term = parseTerm(value);
			const there =
				term.about === 'fact' || term.about === 'action' || term.about === 'variant'
					? known[term.about].has(term.id)
					: term.about === 'move'
						? isMove(term.id)
						: term.about === 'flag'
							? flags.has(term.id)
							: true;
			if (!there && 'id' in term) {
				const what =
					term.about === 'flag' ? `nothing sets the flag ${term.id}` : `there is no ${term.about} ${term.id}`;
				flaws.push(flaw(path, what, 'correct the name, or add what it names'));
			}
		} else if (listAt(path, moveKeys) && !isMove(value)) {
			flaws.push(flaw(path, `there is no move ${value}`, 'take one of moves.yaml or of this scenario'));
		} else if (listAt(path, ['clears']) && !flags.has(value)) {
			flaws.push(flaw(path, `nothing sets the flag ${value}`, 'correct the name or remove it'));
		}
	}

	for (const [index, { id, like }] of (scenario.moves ?? []).entries()) {
		if (isStandardMove(id)) flaws.push(flaw(['moves', index, 'id'], `${id} is a standard move`, 'name it otherwise'));
		if (!isStandardMove(like)) {
			flaws.push(flaw(['moves', index, 'like'], `${like} is no standard move`, 'take one of moves.yaml'));
		}
	}
	const sources = new Set([
		...idsOf(scenario.directory).map((id) => `directory/${id}`),
		...idsOf(scenario.shell?.commands).map((id) => `shell/${id}`),
		...idsOf(scenario.services).map((id) => `status/${id}`),
		...idsOf(scenario.articles).map((id) => `article/${id}`),
		...idsOf(scenario.history).map((id) => `history/${id}`),
		...idsOf(scenario.actions).map((id) => `action/${id}`)
	]);
	for (const [index, { see = [], ask = [], id }] of scenario.facts.entries()) {
		for (const [place, source] of see.entries()) {
			if (!sources.has(source)) {
				flaws.push(flaw(['facts', index, 'see', place], `there is no ${source}`, 'name a tool entry or an action'));
			}
		}
		if (see.length + ask.length === 0) {
			flaws.push(flaw(['facts', index], `nothing reveals ${id}`, 'give it `ask` or `see`'));
		}
	}

	const lists: Record<string, readonly string[]> = {
		variants: idsOf(scenario.variants),
		facts: idsOf(scenario.facts),
		actions: idsOf(scenario.actions),
		turns: idsOf(scenario.turns),
		directory: idsOf(scenario.directory),
		traps: idsOf(scenario.traps),
		moves: own
	};
	for (const [key, ids] of Object.entries(lists)) {
		for (const id of doubled(ids)) flaws.push(flaw([key], `${id} stands twice in ${key}`, 'rename one'));
	}
	for (const id of doubled(scenario.turns.flatMap(({ replies }) => idsOf(replies)))) {
		flaws.push(flaw(['turns'], `two replies are called ${id}`, 'rename one: ids of replies hold for the whole call'));
	}
	return [...flaws, ...deskFlaws(scenario, desk)];
}

function deskFlaws(scenario: Scenario, desk: CallDesk): Flaw[] {
	const categories = idsOf(desk.categories);
	const groups = idsOf(desk.groups);
	const flaws: Flaw[] = [];
	const keys = [
		{ ...scenario, path: [] as (string | number)[] },
		...scenario.variants.map((variant, index) => ({ ...variant, path: ['variants', index] }))
	];
	for (const { ticket, outcome, path } of keys) {
		if (ticket !== undefined) {
			for (const id of [ticket.category].flat().filter((each) => !categories.includes(each))) {
				flaws.push(flaw([...path, 'ticket', 'category'], `desk.yaml has no category ${id}`, 'take one of its ids'));
			}
			if (!groups.includes(ticket.group)) {
				flaws.push(flaw([...path, 'ticket', 'group'], `desk.yaml has no group ${ticket.group}`, 'take one of its ids'));
			}
		}
		if (outcome?.to !== undefined && !groups.includes(outcome.to)) {
			flaws.push(flaw([...path, 'outcome', 'to'], `desk.yaml has no group ${outcome.to}`, 'take one of its ids'));
		}
		if (outcome?.kind === 'escalate' && outcome.to === undefined) {
			flaws.push(flaw([...path, 'outcome'], 'an escalation goes to nobody', 'name the group in `to`'));
		}
	}
	for (const [index, { id, identity, outcome, ticket }] of scenario.variants.entries()) {
		if (identity === 'impostor' && (outcome === undefined || ticket === undefined)) {
			flaws.push(
				flaw(
					['variants', index],
					`the impostor ${id} has no outcome or ticket of its own`,
					'write both: what is right differs'
				)
			);
		}
	}
	return flaws;
}
