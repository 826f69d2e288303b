import type { Filter } from './library-filter.ts';
import type { StatusFilter } from './unit-status.ts';

/** What an empty list means, and how it fills. */
export interface Lesson {
	readonly title: string;
	readonly text: string;
}

const ofStatus: Readonly<Record<StatusFilter, Lesson>> = {
	due: {
		title: 'Nothing here is due',
		text: 'A question falls due when the chance that you still know it has faded to what you aim for. Until then it rests.'
	},
	new: {
		title: 'Nothing new is left here',
		text: 'You have answered every question of this choice at least once. From now on they come back by themselves.'
	},
	learning: {
		title: 'Nothing is being learnt here',
		text: 'A question is in learning from your first answer, or a miss, until you know it well enough to wait a day or more.'
	},
	resting: {
		title: 'Nothing is waiting for its day',
		text: 'What you answered well waits here until it falls due. The better you know it, the longer it waits.'
	},
	missed: {
		title: 'You missed nothing here',
		text: 'Questions whose newest answer was wrong are kept here until you get them right.'
	},
	leech: {
		title: 'Nothing keeps slipping away',
		text: 'A question that you have forgotten eight times shows up here. Write a note on it, or a card of your own that asks it another way.'
	},
	flagged: {
		title: 'Nothing is flagged',
		text: 'Open any question and press Flag to find it here again.'
	},
	suspended: {
		title: 'Nothing is suspended',
		text: 'Open a question and press Suspend if you do not want the schedule to ask it. It waits here until you resume it.'
	}
};

/** Why the list is empty, for this filter. */
export function lessonOf({ text, status }: Filter): Lesson {
	if (text.trim() !== '') {
		return {
			title: `Nothing has “${text.trim()}” in it`,
			text: 'The search looks through questions, options, explanations, topics and objectives, and every word must occur. Try fewer words, or the start of one.'
		};
	}
	return status === '' ? { title: 'Nothing is here yet', text: 'Widen the choice to see more.' } : ofStatus[status];
}
