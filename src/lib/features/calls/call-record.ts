import { callOf, type Call, type CallState } from '#lib/domain/calls/call-state.ts';
import { foldCall } from '#lib/domain/calls/engine.ts';
import type { CallEvent } from '#lib/domain/calls/events.ts';
import { callsOf, scenarioOf } from '#lib/platform/calls.ts';
import { callEvents } from '#lib/storage/calls.ts';
import type { CallServices } from './services.ts';

/** A call that was taken, as its events give it now. */
export interface CallRecord {
	readonly run: string;
	readonly call: Call;
	readonly state: CallState;
	readonly events: readonly CallEvent[];
}

/** Reads a call by its run; undefined where it is not kept here or its scenario was withdrawn. Throws a StorageFailure or ContentFailure. */
export async function callRecord(
	{ storage, content }: Pick<CallServices, 'storage' | 'content'>,
	run: string
): Promise<CallRecord | undefined> {
	const { calls, shared } = await callsOf(content);
	const events = await callEvents(storage.db, run);
	const [start] = events;
	const entry = start?.type === 'call-started' ? calls.find(({ id }) => id === start.scenario) : undefined;
	if (start?.type !== 'call-started' || entry === undefined) return undefined;
	const call = callOf(await scenarioOf(entry), start.variant, shared.desk);
	const state = foldCall(call, events);
	return state === undefined ? undefined : { run, call, state, events };
}

/**
 * Says in a call's ticket that an article is drafted, unless it says so already.
 * False where there is no ticket to say it in. Throws a StorageFailure.
 */
export async function noteArticle(services: CallServices, run: string): Promise<boolean> {
	const record = await callRecord(services, run);
	const ticket = record?.state.ticket;
	if (record === undefined || ticket === undefined) return false;
	if (ticket.article) return true;
	const { at, offset, day } = await services.moment();
	const { elapsedMillis } = record.state;
	const form = { ...ticket, article: true };
	await services.storage.log.append([
		{ type: 'ticket-written', version: 1, run, at, offset, day, elapsedMillis, form }
	]);
	return true;
}
