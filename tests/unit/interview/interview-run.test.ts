import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InterviewEvent } from '#lib/domain/interview/events.ts';
import { foldInterview, interviewRow } from '#lib/domain/interview/interview-run.ts';
import { answered, dayEvent, stages, started } from './sample-day.ts';

const log = (...changes: Parameters<typeof dayEvent>[1][]): InterviewEvent[] =>
	changes.map((change, place) => dayEvent(place, change));
const placeOf = (events: readonly InterviewEvent[]) => foldInterview(events)?.place?.question;

test('a day goes from question to question, through the call, to its end', () => {
	const steps: Parameters<typeof dayEvent>[1][] = [started];
	const seen: (string | undefined)[] = [];
	const next = (change: Parameters<typeof dayEvent>[1]): void => {
		seen.push(placeOf(log(...steps)));
		steps.push(change);
	};
	next(answered('phone', 'p01'));
	next(answered('technical', 't01'));
	next(answered('technical', 't02', ''));
	next({ type: 'interview-call-linked', call: 'call-7' });
	next({ type: 'interview-stage-skipped', stage: 'star' });
	next(answered('yours', 'ask-1'));
	expect(seen).toEqual(['p01', 't01', 't02', 'silent-headset', 'b01', 'ask-1']);
	const before = foldInterview(log(...steps));
	expect(before).toMatchObject({ call: 'call-7', ended: undefined, place: undefined });
	steps.push({ type: 'interview-ended', how: 'finished' });
	expect(interviewRow(log(...steps))).toMatchObject({ open: 0, run: 'day-1' });
	expect(interviewRow(log(...steps))?.events).toHaveLength(steps.length);
});

test('what was answered or ended stays so: a second answer, or one after the end, changes nothing', () => {
	const events = log(
		started,
		answered('phone', 'p01', 'first'),
		answered('phone', 'p01', 'second'),
		answered('technical', 'p99'),
		{ type: 'interview-ended', how: 'left' },
		answered('technical', 't01')
	);
	const day = foldInterview(events);
	expect([...(day?.answers.values() ?? [])].map(({ text }) => text)).toEqual(['first']);
	expect(day).toMatchObject({ ended: 'left', place: undefined });
});

test('an overruling counts also after the end, and the newest one holds', () => {
	const rule = (covered: boolean): Parameters<typeof dayEvent>[1] => ({
		type: 'interview-overruled',
		question: 't01',
		point: 'test',
		covered
	});
	const events = log(started, { type: 'interview-ended', how: 'left' }, rule(true), rule(false));
	expect(foldInterview(events)?.overruled.get('t01 test')).toBe(false);
});

test('without its start there is no day', () => {
	expect(foldInterview(log(answered('phone', 'p01')))).toBeUndefined();
	expect(interviewRow(log(answered('phone', 'p01')))).toBeUndefined();
});

test('answering whatever is asked ends every day after as many steps as it has questions', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (skips) => {
			const events = log(started);
			for (let step = 0; step < 6; step++) {
				const place = foldInterview(events)?.place;
				if (place === undefined) break;
				const { kind } = place.stage;
				events.push(
					dayEvent(
						step + 1,
						skips[step] === true
							? { type: 'interview-stage-skipped', stage: kind }
							: kind === 'call'
								? { type: 'interview-call-linked', call: 'c' }
								: answered(kind, place.question)
					)
				);
			}
			expect(placeOf(events)).toBeUndefined();
			expect(stages.flatMap(({ questions }) => questions)).toHaveLength(6);
		})
	);
});
