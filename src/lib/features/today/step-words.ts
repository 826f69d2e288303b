import type { StepKind, TodayStep } from '#lib/domain/learning/today-steps.ts';

interface Way {
	readonly to: '/study' | '/stories' | '/calls' | '/exam';
	/** What the way is called where one goes on with the day. */
	readonly goOn: string;
	readonly one: string;
	readonly many: string;
}

/** Where each part of the day is done, and its words. */
export const ways: Record<StepKind, Way> = {
	reviews: { to: '/study', goOn: 'Start', one: 'review', many: 'reviews' },
	new: { to: '/study', goOn: 'Start', one: 'new unit', many: 'new units' },
	story: { to: '/stories', goOn: 'Go on with a story', one: 'story to rehearse', many: 'stories to rehearse' },
	call: { to: '/calls', goOn: 'Go on with a call', one: 'call to take again', many: 'calls to take again' },
	mock: { to: '/exam', goOn: 'Go on with the mock exam', one: 'mock exam', many: 'mock exams' }
};

/** “12 reviews”: what is left of a part of the day, or what was done of it where nothing is. */
export function stepWords({ kind, left, done }: TodayStep): string {
	const count = left > 0 ? left : done;
	return `${String(count)} ${ways[kind][count === 1 ? 'one' : 'many']}`;
}
