import type { InterviewEvent, InterviewStarted } from '#lib/domain/interview/events.ts';
import type { PlannedStage } from '#lib/domain/interview/plan.ts';
import { eventId, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

type Change = InterviewEvent extends infer Each
	? Each extends InterviewEvent
		? Omit<Each, 'id' | 'version' | 'at' | 'offset' | 'day' | 'device' | 'run'>
		: never
	: never;

/** An event of one day, by its place in the log. */
export const dayEvent = (place: number, change: Change): InterviewEvent => ({
	...change,
	id: eventId(String(place).padStart(6, '0')),
	version: 1,
	at: millis(1_700_000_000_000 + place * 1000),
	offset: offsetMinutes(0),
	day: localDay(19_675),
	device: 'here',
	run: 'day-1'
});

export const stages: readonly PlannedStage[] = [
	{ kind: 'phone', questions: ['p01'] },
	{ kind: 'technical', questions: ['t01', 't02'] },
	{ kind: 'call', questions: ['silent-headset'] },
	{ kind: 'star', questions: ['b01'] },
	{ kind: 'yours', questions: ['ask-1'] }
];

export const started: Omit<InterviewStarted, 'id' | 'version' | 'at' | 'offset' | 'day' | 'device' | 'run'> = {
	type: 'interview-started',
	role: 'help-desk-technician',
	length: 'short',
	manner: 'friendly',
	seed: 's',
	emphasis: { competencies: { composure: 3 }, areas: { method: 5 } },
	advert: [],
	stages
};

export const answered = (stage: PlannedStage['kind'], question: string, text = 'My words'): Change => ({
	type: 'interview-answered',
	stage,
	question,
	text,
	spoken: false,
	durationMillis: 60_000,
	rating: null
});
