import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { callOf, type Call, type CallState } from '#lib/domain/calls/call-state.ts';
import { beginCall, stepCall } from '#lib/domain/calls/engine.ts';
import type { CallChange } from '#lib/domain/calls/events.ts';
import { eventAt, startOf } from '#lib/domain/calls/player.ts';
import { deskFileSchema, scenarioSchema, type Scenario } from '#lib/domain/calls/scenario.schema.ts';
import { replyById } from '#lib/domain/calls/scenario-moves.ts';

const folder = 'question-banks/calls';
const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

export const desk = deskFileSchema.parse(yaml(`${folder}/desk.yaml`));

const readme = readFileSync(`${folder}/README.md`, 'utf8');

/** The example that authors read. */
export const sample = scenarioSchema.parse(parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));

/** All calls that are served. */
export const scenarios: Scenario[] = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml') && name !== 'moves.yaml' && name !== 'desk.yaml')
	.map((name) => scenarioSchema.parse(yaml(`${folder}/${name}`)));

export const scenarioOf = (id: string): Scenario => {
	const found = scenarios.find((scenario) => scenario.id === id);
	if (found === undefined) throw new Error(`no scenario ${id}`);
	return found;
};

export const sampleCall = (variant = 'rosa', scenario: Scenario = sample): Call => callOf(scenario, variant, desk);

/** Each 10 seconds one change; a string is the id of a guided reply. */
export function played(call: Call, changes: readonly (string | CallChange)[], seed = 'seed'): CallState {
	return changes.reduce<CallState>(
		(state, change, place) => {
			const elapsedMillis = (place + 1) * 10_000;
			const full = typeof change === 'string' ? replyChange(call, change, elapsedMillis) : change;
			return stepCall(call, state, eventAt(place + 1, full));
		},
		beginCall(call, startOf(call, seed))
	);
}

function replyChange(call: Call, replyId: string, elapsedMillis: number): CallChange {
	const reply = replyById(call.scenario, replyId);
	if (reply === undefined) throw new Error(`no reply ${replyId}`);
	return { type: 'reply-said', mode: 'guided', text: reply.text, moves: reply.moves, replyId, elapsedMillis };
}

/** Typed words with the moves that count. */
export const typed = (moves: readonly string[], text = '', elapsedMillis = 10_000): CallChange => ({
	type: 'reply-said',
	mode: 'typed',
	text,
	moves,
	elapsedMillis
});
