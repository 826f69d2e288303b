import type { MarkId } from '#lib/domain/shift/marks.ts';
import type { News } from '#lib/domain/shift/queue.ts';
import type { ShiftCard } from '#lib/domain/shift/shift-card.ts';
import { minuteMillis, type Duty } from '#lib/domain/shift/shift-state.ts';
import type { Service, Shift, Work } from '#lib/domain/shift/shift.schema.ts';

type Level = Work['impact'];

export const workChannelWords: Readonly<Record<Work['channel'], string>> = {
	phone: 'Phone message',
	chat: 'Chat',
	ticket: 'Ticket',
	alert: 'Alert'
};

export const levelNames: Readonly<Record<Level, string>> = { high: 'High', medium: 'Medium', low: 'Low' };
export const levels: readonly Level[] = ['high', 'medium', 'low'];

export const serviceWords: Readonly<Record<Service['states'][number]['state'], string>> = {
	up: 'Up',
	degraded: 'Degraded',
	down: 'Down'
};

export const paceWords: readonly { readonly value: '1' | '1.5' | '2' | 'none'; readonly label: string }[] = [
	{ value: '1', label: 'Real time' },
	{ value: '1.5', label: 'Time × 1.5' },
	{ value: '2', label: 'Time × 2' },
	{ value: 'none', label: 'No clock' }
];

export const shiftBandWords: Readonly<Record<ShiftCard['band'], string>> = {
	ready: 'job-ready',
	nearly: 'nearly there',
	practise: 'worth another try'
};

export const markWords: Readonly<Record<MarkId, { readonly title: string; readonly how: string }>> = {
	order: {
		title: 'Order of first answers',
		how: 'Of every two that waited together, the share in which the more pressing one was answered first: security, then priority, then the earlier limit. A pair counts by how far its priorities lie apart, security above priority 1.'
	},
	security: {
		title: 'Security first',
		how: 'Three parts for an answer before everything that waited with it, two parts for Security operations in time.'
	},
	sla: {
		title: 'First answers in time',
		how: 'The share of first answers within the policy sheet; P1 counts five times a P5.'
	},
	promises: {
		title: 'Promises kept',
		how: 'The share of promised updates that came no later than promised. At priority 1 and 2 a promise is owed, no longer than the sheet allows.'
	},
	links: {
		title: 'One cause, one case',
		how: 'The share of reports linked to the piece that leads; another report of the same cause, or the wrong way round, counts half, and each wrong link takes half of one away.'
	},
	hands: {
		title: 'The right hands',
		how: 'The share handed to the right group or solved in time; late or after a detour counts half.'
	},
	triage: {
		title: 'Impact and urgency',
		how: 'The share set as they truly were at that minute, half for each of the two.'
	},
	steps: { title: 'First steps', how: 'The share of first answers with the right first step.' }
};

/** The wall clock of the shift: "09:07". */
export function wallClock({ begins }: Pick<Shift, 'begins'>, elapsedMillis: number): string {
	const [hours = 0, minutes = 0] = begins.split(':').map(Number);
	const at = hours * 60 + minutes + Math.floor(elapsedMillis / minuteMillis);
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
}

/** "1 minute", "3 minutes"; parts of a minute count as one. */
export function minutesWords(millis: number): string {
	const minutes = Math.ceil(Math.max(0, millis) / minuteMillis);
	return minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;
}

/** Who a piece comes from: "Priya Nair, Sales lead". */
export const whoWords = ({ who }: Work): string => `${who.name}, ${who.role}`;

/** What happened, in a sentence or more. */
export function newsWords({ shift }: Duty, news: readonly News[]): string {
	const told = news.map(({ what, work, atMillis }) => {
		const clock = wallClock(shift, atMillis);
		switch (what) {
			case 'arrived':
				return `${clock} ${workChannelWords[work.channel]} from ${work.who.name}: “${work.subject}”.`;
			case 'wrote-again':
				return `${clock} ${work.who.name} again: “${work.subject}”.`;
			case 'update-due':
				return `${clock} An update to ${work.who.name} is due in a minute.`;
		}
	});
	return told.join(' ');
}
