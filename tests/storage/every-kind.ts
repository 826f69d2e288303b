import type { NewEvent } from '#lib/domain/log/event.ts';
import { millis } from '#lib/domain/shared/units.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { answered, started } from '#tests/unit/interview/sample-day.ts';
import { Learner } from './contract.ts';

/** A log with study, an undo, an exam, a call with its ticket, a shift and an interview day, and texts with a recording. */
export async function liveThrough(storage: Storage): Promise<void> {
	const { log, documents } = storage;
	const learner = new Learner(storage);
	await learner.begin();
	await learner.answer('x', 3);
	await learner.undo(await learner.answer('y', 1));
	const form = { limitMillis: 60_000, timeFactor: 1, passLine: 0.8, places: [] } as const;
	const runs: readonly NewEvent[] = [
		{ ...learner.envelope(), type: 'run-ended', run: learner.run },
		{
			...learner.envelope(),
			type: 'exam-started',
			run: 'exam',
			bank: 'network-plus',
			seed: 's',
			shape: 'short',
			...form
		},
		{ ...learner.envelope(), type: 'exam-ended', run: 'exam', how: 'submitted', elapsedMillis: 30_000 },
		{
			...learner.envelope(),
			type: 'call-started',
			run: 'call',
			scenario: 'silent-headset',
			scenarioVersion: 1,
			variant: 'rosa',
			seed: 's',
			patience: 1
		},
		{
			...learner.envelope(),
			type: 'reply-said',
			run: 'call',
			mode: 'typed',
			text: 'Hello “Rosa”',
			moves: ['greet'],
			elapsedMillis: 5000
		},
		{ ...learner.envelope(), type: 'call-ended', run: 'call', how: 'closed', elapsedMillis: 9000 },
		{
			...learner.envelope(),
			type: 'ticket-written',
			run: 'call',
			elapsedMillis: 9500,
			form: {
				caller: 'Rosa Field',
				contact: '3301',
				asset: '',
				category: 'hardware',
				impact: 'low',
				urgency: 'low',
				priority: 5,
				group: 'service-desk',
				status: 'resolved',
				note: 'Übergang geprüft',
				article: false
			}
		},
		{
			...learner.envelope(),
			type: 'shift-started',
			run: 'shift',
			shift: 'monday-0900',
			shiftVersion: 1,
			seed: 's',
			pace: null
		},
		{
			...learner.envelope(),
			type: 'work-acknowledged',
			run: 'shift',
			work: 'mouse',
			promise: null,
			elapsedMillis: 60_000
		},
		{ ...learner.envelope(), type: 'shift-ended', run: 'shift', how: 'closed', elapsedMillis: 90_000 },
		{ ...learner.envelope(), type: 'shift-rated', run: 'shift', points: 40, elapsedMillis: 90_000 },
		{ ...learner.envelope(), ...started, run: 'day' },
		{ ...learner.envelope(), ...answered('phone', 'p01'), run: 'day' },
		{ ...learner.envelope(), type: 'interview-ended', run: 'day', how: 'finished' }
	];
	for (const event of runs) await log.append([event]);
	await documents.save('story:s', 'story', 0, millis(1), { text: 'one' });
	await documents.save('story:s', 'story', 1, millis(2), { text: 'two' });
	await documents.save('note:gone', 'note', 0, millis(1), { text: 'gone' });
	await documents.delete('note:gone', 1, millis(2));
	await documents.save('recording:t', 'recording', 0, millis(3), { sound: new Blob(['tone'], { type: 'audio/webm' }) });
}
