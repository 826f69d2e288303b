import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holds, parseTerm, unmet, type World } from '#lib/domain/calls/conditions.ts';
import { graphFlaws } from '#lib/domain/calls/graph-checks.ts';
import { isStandardMove, kindOfMove, movesByKind } from '#lib/domain/calls/moves.ts';
import { referenceFlaws } from '#lib/domain/calls/references.ts';
import { movesFileSchema, scenarioSchema, type Scenario } from '#lib/domain/calls/scenario.schema.ts';
import { textFlaws } from '#lib/domain/calls/text-checks.ts';
import { desk, sample, scenarios } from './sample-call.ts';

const flawsOf = (scenario: Scenario) => [
	...referenceFlaws(scenario, desk),
	...textFlaws(scenario),
	...graphFlaws(scenario, desk)
];

/** The example with one thing changed. */
const broken = (change: (scenario: Scenario) => Partial<Scenario>): Scenario => ({ ...sample, ...change(sample) });

// A search that does not find all it looks for goes on to its limit.
const searching = { timeout: 60_000 };

const messages = (scenario: Scenario): string[] => flawsOf(scenario).map(({ message }) => message);

test('the example that authors read passes every check', searching, () => {
	expect(flawsOf(sample)).toEqual([]);
});

test('each scenario names only what is there, has lines enough and tells nothing by length', () => {
	expect(scenarios.flatMap((scenario) => [...referenceFlaws(scenario, desk), ...textFlaws(scenario)])).toEqual([]);
	expect(scenarios.length).toBeGreaterThanOrEqual(2);
});

test('a name that is not there is a flaw at its place', () => {
	const scenario = broken(({ facts, outcome }) => ({
		facts: facts.map((fact, index) => (index === 0 ? { ...fact, ask: ['ask-wether'], see: ['status/none'] } : fact)),
		outcome: { ...outcome, needs: ['fixd', 'knows nobody', 'did nothing'] }
	}));
	expect(referenceFlaws(scenario, desk).map(({ path, message }) => [path.join('.'), message])).toEqual([
		['facts.0.ask.0', 'there is no move ask-wether'],
		['outcome.needs.0', 'nothing sets the flag fixd'],
		['outcome.needs.1', 'there is no fact nobody'],
		['outcome.needs.2', 'there is no action nothing'],
		['facts.0.see.0', 'there is no status/none']
	]);
});

test('an outcome that no play reaches, and a fact that none finds, are flaws', searching, () => {
	const scenario = broken(({ actions, facts }) => ({
		actions: actions.map((action) => (action.id === 'set-output' ? { ...action, when: ['trust >= 101'] } : action)),
		facts: facts.map((fact) => (fact.id === 'new-dock' ? { ...fact, ask: ['ask-scope'] } : fact))
	}));
	expect(messages(scenario)).toEqual(
		expect.arrayContaining([
			'no play wins as rosa',
			'no play wins as neil',
			'no play finds the fact new-dock',
			'no play can take the action set-output',
			'no play is offered the reply prove-test'
		])
	);
});

test('a call in which nothing can go wrong, or whose gate none can fail, is a flaw', searching, () => {
	const kind = broken(({ turns, actions, traps }) => ({
		turns: turns.map((turn) => ({
			...turn,
			replies: turn.replies.map((reply) => ({
				...reply,
				moves: reply.moves.map((move) => (kindOfMove(move) === 'missteps' ? 'thank' : move))
			}))
		})),
		actions: actions.filter(({ id }) => id !== 'reinstall-driver'),
		traps: traps.filter(({ id }) => id !== 'driver')
	}));
	expect(messages(kind)).toEqual(
		expect.arrayContaining([
			'no play fails the gate of P2',
			'no play fails the gate of P3',
			'no play falls into the trap password'
		])
	);
});

test('a caller left without words is a flaw', searching, () => {
	const scenario = broken(({ turns }) => ({ turns: turns.slice(0, 1) }));
	expect(messages(scenario)).toEqual(
		expect.arrayContaining([expect.stringMatching(/^rosa leaves nothing to say after start-/)])
	);
});

test('an impostor who can be verified is a flaw', searching, () => {
	const scenario = broken(({ variants, outcome, ticket, actions }) => ({
		variants: variants.map((variant) => ({ ...variant, identity: 'impostor', outcome, ticket })),
		actions: actions.map((action) =>
			action.id === 'set-output' ? { ...action, sets: ['verified', 'output-switched'] } : action
		)
	}));
	expect(messages(scenario)).toEqual(expect.arrayContaining(['the impostor rosa can be verified']));
});

test('too few lines and a reply that stands out by its length are flaws', () => {
	const scenario = broken(({ lines, turns }) => ({
		lines: { ...lines, calm: { chat: ['Okay.'] } },
		turns: turns.map((turn, index) =>
			index === 0
				? {
						...turn,
						replies: turn.replies.map((reply, place) =>
							place === 0 ? { ...reply, text: reply.text.repeat(2) } : reply
						)
					}
				: turn
		)
	}));
	const found = textFlaws(scenario).map(({ message }) => message);
	expect(found).toContain('rosa has 1 calm lines');
	expect(found.some((message) => message.startsWith('in start a reply has'))).toBe(true);
});

test('a typo in a key and a condition in free words are refused', () => {
	expect(scenarioSchema.safeParse({ ...sample, openings: [] }).success).toBe(false);
	expect(scenarioSchema.safeParse({ ...sample, outcome: { ...sample.outcome, needs: ['it is fixed'] } }).success).toBe(
		false
	);
	expect(() => parseTerm('it is fixed')).toThrow('no condition: "it is fixed"');
});

test('conditions hold as they read', () => {
	const world: World = {
		heat: 40,
		trust: 40,
		phase: 'discover',
		variant: 'rosa',
		genuine: false,
		flags: new Set(['fixed']),
		facts: new Set(['cause']),
		said: new Set(['greet']),
		done: new Set(['unlock'])
	};
	const all = [
		'fixed',
		'knows cause',
		'said greet',
		'did unlock',
		'variant rosa',
		'impostor',
		'phase discover',
		'heat < 41',
		'trust >= 40'
	];
	expect(holds(all, world)).toBe(true);
	expect(
		unmet(
			all.map((term) => `not ${term}`),
			world
		)
	).toBe(all.length);
	expect(holds(['genuine'], world)).toBe(false);
	expect(holds(undefined, world)).toBe(true);
});

test('the moves of the file are those of the code', () => {
	const { moves } = movesFileSchema.parse(parse(readFileSync('question-banks/calls/moves.yaml', 'utf8')));
	expect(moves.map(({ id, kind }) => [id, kind])).toEqual(
		Object.entries(movesByKind).flatMap(([kind, ids]) => ids.map((id) => [id, kind]))
	);
	expect(moves.filter(({ misstep }) => misstep === true)).toHaveLength(7);
	expect(moves).toHaveLength(49);
	expect(isStandardMove('ask-scope')).toBe(true);
});
