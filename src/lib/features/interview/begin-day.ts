import type { Emphasis } from '#lib/domain/interview/advert.ts';
import type { Role } from '#lib/domain/interview/day-content.schema.ts';
import type { Manner } from '#lib/domain/interview/events.ts';
import { planOf, type DayLength } from '#lib/domain/interview/plan.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { endedInterviews } from '#lib/storage/interviews.ts';
import { planBankOf, type QuestionBank } from './question-bank.ts';
import type { InterviewServices } from './services.ts';

interface Wish {
	readonly role: Role;
	readonly length: DayLength;
	readonly manner: Manner;
	readonly emphasis: Emphasis;
	/** Ids that an advertisement named. */
	readonly advert: readonly string[];
	/** The one technical question to ask, in place of a plan. */
	readonly only?: string | undefined;
}

/** Days whose questions come last in a new one. */
const remembered = 5;

/** Starts an interview day and resolves to its run. Throws a StorageFailure. */
export async function beginDay(
	{ storage, rng, moment }: InterviewServices,
	bank: QuestionBank,
	{ role, length, manner, emphasis, advert, only }: Wish
): Promise<string> {
	const { at, offset, day } = await moment();
	const earlier = (await endedInterviews(storage.db)).slice(0, remembered);
	const asked = earlier.flatMap(({ events }) =>
		events.flatMap((event) =>
			event.type === 'interview-answered'
				? [event.question]
				: event.type === 'interview-started'
					? event.stages.flatMap(({ kind, questions }) => (kind === 'call' ? questions : []))
					: []
		)
	);
	const seed = String(rng());
	const run = uuidv7(at, rng);
	await storage.log.append([
		{
			type: 'interview-started',
			version: 1,
			run,
			at,
			offset,
			day,
			role: role.id,
			length,
			manner,
			seed,
			emphasis,
			advert,
			stages:
				only !== undefined
					? [{ kind: 'technical', questions: [only] }]
					: planOf({ role, length, seed, emphasis, asked }, planBankOf(bank))
		}
	]);
	return run;
}
