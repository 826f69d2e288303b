import type { EventLog } from '#lib/storage/log.ts';

/** Writes all results of the log as xAPI statements, a JSON array, one a line. */
export async function writeResults(log: Pick<EventLog, 'scan'>, home: string): Promise<{ count: number; file: Blob }> {
	const { XapiResults } = await import('#lib/domain/decks/xapi.ts');
	const results = new XapiResults(home);
	await log.scan((events) => {
		results.take(events);
	});
	const parts: string[] = [];
	for (const statement of results.statements()) {
		parts.push(`${parts.length === 0 ? '' : ',\n'}${JSON.stringify(statement)}`);
	}
	return { count: parts.length, file: new Blob(['[\n', ...parts, '\n]\n'], { type: 'application/json' }) };
}
