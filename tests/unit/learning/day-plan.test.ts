import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDay, weekdayOf, type DayLoad } from '#lib/domain/learning/day-plan.ts';
import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import { localDay } from '#lib/domain/shared/units.ts';

const day = localDay(20_000);
const load = (changes: Partial<DayLoad> = {}): DayLoad => ({
	overdue: 0,
	dueToday: 0,
	unseen: 100,
	introducedToday: 0,
	answeredToday: 0,
	millisToday: 0,
	...changes
});

test('a fresh day asks for all that is due and the new units that the learner set', () => {
	expect(planDay(load({ overdue: 3, dueToday: 5 }), defaultScheduling, day)).toEqual({
		overdue: 3,
		dueToday: 5,
		fresh: 20,
		later: 0,
		minutes: 19,
		dayOff: false
	});
});

test('minutes a day cap the plan: due units first, new ones with what is left', () => {
	const scheduling = { ...defaultScheduling, minutesPerDay: 10 };
	expect(planDay(load({ overdue: 4, dueToday: 8 }), scheduling, day)).toMatchObject({
		overdue: 4,
		dueToday: 8,
		fresh: 3
	});
	expect(planDay(load({ overdue: 30, dueToday: 8 }), scheduling, day)).toMatchObject({
		overdue: 15,
		dueToday: 0,
		fresh: 0,
		later: 23
	});
});

test('what was answered today counts against the minutes, by the pace of today', () => {
	const scheduling = { ...defaultScheduling, minutesPerDay: 10 };
	const done = load({ dueToday: 90, answeredToday: 20, millisToday: 200_000 });
	expect(planDay(done, scheduling, day).dueToday).toBe(40);
});

test('a backlog that is spread shrinks by an equal share a day, and what falls due since is not put off', () => {
	let overdue = 70;
	const scheduling = { ...defaultScheduling, newPerDay: 0, backlog: { day, count: 70, days: 7 } };
	for (let after = 0; after < 7; after++) {
		const plan = planDay(load({ overdue, dueToday: 6 }), scheduling, localDay(day + after));
		expect(plan).toMatchObject({ overdue: 10, dueToday: 6, later: 60 - 10 * after });
		overdue -= plan.overdue;
	}
	expect(planDay(load({ overdue: 9 }), scheduling, localDay(day + 30)).overdue).toBe(9);
});

test('a day off asks for nothing and loses nothing', () => {
	const scheduling = { ...defaultScheduling, daysOff: [weekdayOf(day)] };
	expect(planDay(load({ overdue: 3, dueToday: 5 }), scheduling, day)).toMatchObject({
		fresh: 0,
		later: 8,
		dayOff: true
	});
});

test('weekdays are those of the calendar', () => {
	expect([0, 1, 2, 3].map((each) => weekdayOf(localDay(each)))).toEqual([4, 5, 6, 0]);
	expect(weekdayOf(localDay(-1))).toBe(3);
	expect(weekdayOf(localDay(Date.UTC(2026, 10, 22) / 86_400_000))).toBe(0);
});

test('nothing due is ever lost or invented, whatever the settings', () => {
	const count = fc.nat(500);
	fc.assert(
		fc.property(
			fc.record({
				overdue: count,
				dueToday: count,
				unseen: count,
				introducedToday: count,
				answeredToday: count,
				millisToday: fc.nat(1e7)
			}),
			fc.nat(300),
			fc.nat(60),
			fc.option(
				fc.record({
					day: fc.integer({ min: 19_990, max: 20_010 }).map(localDay),
					count: fc.integer({ min: 1, max: 500 }),
					days: fc.integer({ min: 1, max: 30 })
				})
			),
			(each, minutesPerDay, newPerDay, backlog) => {
				const plan = planDay(each, { ...defaultScheduling, minutesPerDay, newPerDay, backlog }, day);
				expect(plan.overdue + plan.dueToday + plan.later).toBe(each.overdue + each.dueToday);
				expect(Math.min(plan.overdue, plan.dueToday, plan.fresh, plan.later)).toBeGreaterThanOrEqual(0);
				expect(plan.fresh).toBeLessThanOrEqual(Math.min(each.unseen, newPerDay));
			}
		)
	);
});
