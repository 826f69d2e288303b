import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';

/** Days before the exam on which a full mock makes sense: early enough to act on, none in the last two days. */
const mocksBefore = [24, 14, 7, 3];

/** Days of mock exams between today and the exam, moved off days off. */
export function mockDays(today: LocalDay, examDay: LocalDay, isOff: (day: LocalDay) => boolean): LocalDay[] {
	const days = mocksBefore.flatMap((before) => {
		let day = examDay - before;
		while (day > today && isOff(localDay(day))) {
			day--;
		}
		return day > today ? [localDay(day)] : [];
	});
	return [...new Set(days)];
}
