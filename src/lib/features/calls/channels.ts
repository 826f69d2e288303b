import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';

/** How a channel looks and behaves. */
export interface Channel {
	readonly name: string;
	/** Speech comes word by word, bubbles after a pause for typing, letters at once. */
	readonly look: 'speech' | 'bubbles' | 'letters';
	readonly sayLabel: string;
	readonly endLabel: string;
	readonly endedWords: string;
	/** What a caller does who has had enough. */
	readonly leftWords: string;
	/** Callers can be put on hold and hear music. */
	readonly holds: boolean;
	/** Minutes between two letters; the other channels show the time of the call. */
	readonly minutesApart: number;
}

export const channels: Readonly<Record<Scenario['channel'], Channel>> = {
	phone: {
		name: 'Phone',
		look: 'speech',
		sayLabel: 'Say it',
		endLabel: 'Hang up',
		endedWords: 'The call is over.',
		leftWords: 'has hung up.',
		holds: true,
		minutesApart: 0
	},
	chat: {
		name: 'Chat',
		look: 'bubbles',
		sayLabel: 'Send',
		endLabel: 'Close the chat',
		endedWords: 'The chat is closed.',
		leftWords: 'has left the chat.',
		holds: false,
		minutesApart: 0
	},
	'walk-up': {
		name: 'At the desk',
		look: 'speech',
		sayLabel: 'Say it',
		endLabel: 'Say goodbye',
		endedWords: 'The counter is free again.',
		leftWords: 'has walked off.',
		holds: false,
		minutesApart: 0
	},
	email: {
		name: 'E-mail',
		look: 'letters',
		sayLabel: 'Send the reply',
		endLabel: 'Close the thread',
		endedWords: 'The thread is closed.',
		leftWords: 'will not answer any more.',
		holds: false,
		minutesApart: 35
	},
	remote: {
		name: 'Remote session',
		look: 'speech',
		sayLabel: 'Say it',
		endLabel: 'End the session',
		endedWords: 'The session is over.',
		leftWords: 'has left the session.',
		holds: true,
		minutesApart: 0
	}
};

const firstLetter = 9 * 60 + 12;

/** When a turn happened, as the channel shows it: time of day for letters, minutes and seconds of the call for the rest. */
export function timeOf({ minutesApart }: Channel, turn: number, elapsedMillis: number): string {
	const [whole, part] =
		minutesApart > 0
			? [Math.floor((firstLetter + turn * minutesApart) / 60) % 24, (firstLetter + turn * minutesApart) % 60]
			: [Math.floor(elapsedMillis / 60_000), Math.floor(elapsedMillis / 1000) % 60];
	return `${String(whole)}:${String(part).padStart(2, '0')}`;
}
