import type { PlannedUnit, Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { planDay } from '#lib/domain/learning/day-plan.ts';
import { drawNew, newPlaces, planRun, runLength } from '#lib/domain/learning/queue.ts';
import { learnAheadMillis } from '#lib/domain/learning/run.ts';
import type { Content } from '#lib/platform/content.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** Days before an exam in which a plan may ask what is not due. */
const nearDays = 10;

/** Today's run: what the day's plan asks for, as far as a run goes. */
export async function planToday(
	storage: Storage,
	content: Content,
	scheduling: Scheduling,
	moment: Moment,
	seed: string
): Promise<PlannedUnit[]> {
	const { queries } = storage;
	const { load, suspended, tallyOf } = await loadOfDay(queries, content, scheduling, moment);
	// Who opens a run on a day off, or past the day's minutes, wants to go on.
	const plan = planDay(load, { ...scheduling, daysOff: [] }, moment.day);
	const asked = plan.overdue + plan.dueToday;
	const banks = content.banks.filter((bank) => scheduling.banks.includes(bank.id));
	const [due, fresh] = await Promise.all([
		queries.dueUnits(scheduling.banks, moment.day, runLength + suspended.size),
		drawNew(newPlaces(banks, tallyOf), Math.min(runLength, plan.fresh), seed, async (groups) => {
			const unseen = await queries.unseenOf(groups);
			return unseen.filter((unit) => !suspended.has(unit));
		})
	]);
	const living = due
		.filter(
			({ unit, dueAt }) =>
				content.has(unit) && !suspended.has(unit) && (dueAt === null || dueAt <= moment.at + learnAheadMillis)
		)
		.slice(0, asked);
	const near = Object.values(scheduling.examDays).some((day) => day > moment.day && day - moment.day <= nearDays);
	const final = near
		? await (await import('#lib/storage/final-days.ts')).finalDaysUnits(storage, banks, scheduling, moment.day)
		: [];
	const needed =
		(await storage.db.calls.count()) === 0
			? []
			: await (await import('#lib/storage/call-needs.ts')).unitsCallsNeed(storage.db, banks, moment.day);
	const open = ({ unit }: PlannedUnit): boolean => content.has(unit) && !suspended.has(unit);
	const wanted = needed.filter((each) => open(each) && !living.some(({ unit }) => unit === each.unit));
	// What a call missed takes the places of new units and adds none to the day, unless there are none.
	const added = [...wanted, ...fresh.filter(({ unit }) => !wanted.some((each) => each.unit === unit))];
	const entering = added.slice(0, Math.max(wanted.length, fresh.length));
	const room = Math.max(0, runLength - living.length - entering.length);
	return planRun(living, [...entering, ...final.filter(open).slice(0, room)], seed);
}
