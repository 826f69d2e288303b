import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { StoryAnalysis } from '#lib/domain/stories/analysis.ts';
import type { BehaviouralQuestion } from '#lib/domain/stories/interview-content.schema.ts';
import { gradeOfRehearsal, rehearsalUnit, type SelfRating } from '#lib/domain/stories/rehearsal.ts';
import { rubricVersion } from '#lib/domain/stories/rubric.ts';
import type { Take } from '#lib/storage/stories.ts';
import type { StoryServices } from './services.ts';

export interface Rehearsed {
	readonly question: BehaviouralQuestion;
	/** Own id of the story. */
	readonly story: string;
	readonly take: Take & { readonly id: string };
	readonly rating: SelfRating;
	readonly analysis: StoryAnalysis | undefined;
}

/**
 * Logs a rehearsal and resolves to the day on which the story is due again. Its steps are days: nobody tells a story twice
 * in ten minutes. Throws a StorageFailure.
 */
export async function appendRehearsal(
	services: StoryServices,
	{ question, story, take, rating, analysis }: Rehearsed
): Promise<LocalDay> {
	const { queries, log } = services.storage;
	const unit = rehearsalUnit(question.id, story);
	const [state, scheduling, weights, moment] = await Promise.all([
		queries.unitState(unit),
		queries.scheduling(),
		queries.weights(),
		services.moment()
	]);
	const inDays = { ...scheduling, learningStepsMinutes: [], relearningStepsMinutes: [] };
	const grade = gradeOfRehearsal(rating, analysis?.total);
	const outcome = previewOutcomes(state, unit, moment, inDays, weights)[grade];
	await log.append([
		{
			type: 'rehearsed',
			version: 1,
			at: moment.at,
			offset: moment.offset,
			day: moment.day,
			unit,
			competency: question.competency,
			take: take.id,
			spoken: take.spoken,
			durationMillis: Math.round(take.seconds * 1000),
			rating,
			total: analysis?.total ?? null,
			rubricVersion,
			grade,
			outcome
		}
	]);
	return outcome.dueDay;
}
