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

/** When a turn happened, as the channel shows it: how much later a letter came, minutes and seconds of the call for the rest. */
export function timeOf({ minutesApart }: Channel, turn: number, elapsedMillis: number, answer: boolean): string {
	if (minutesApart === 0) {
		return `${String(Math.floor(elapsedMillis / 60_000))}:${String(Math.floor(elapsedMillis / 1000) % 60).padStart(2, '0')}`;
	}
	// The caller answers some minutes after the desk has written.
	const minutes = turn * minutesApart + (answer && turn > 0 ? 12 : 0);
	const hours = Math.floor(minutes / 60);
	return minutes === 0 ? 'first mail' : `${hours > 0 ? `${String(hours)} h ` : ''}${String(minutes % 60)} min later`;
}
