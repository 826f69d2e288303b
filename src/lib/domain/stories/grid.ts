import { tokensOf } from '#lib/domain/language/tokens.ts';
import type { BehaviouralQuestion, Competency } from './interview-content.schema.ts';
import { storyText, type Story } from './story.ts';

/** A story of the learner's bank with how well it is told, 0 to 100. */
export interface RatedStory {
	readonly id: string;
	readonly story: Story;
	readonly total: number;
}

interface GridRow {
	readonly competency: Competency;
	/** Whether each story, in the order given, shows it. */
	readonly shows: readonly boolean[];
	readonly gap: boolean;
}

/** The story that answers a question best, or none. */
interface BestStory {
	readonly question: BehaviouralQuestion;
	readonly story: RatedStory | undefined;
}

export interface CompetencyGrid {
	readonly rows: readonly GridRow[];
	readonly best: readonly BestStory[];
	/** For how many questions each story, in the order given, is the best. */
	readonly bestFor: readonly number[];
	/** Ids of the stories that are the best for more questions than one story should carry. */
	readonly overused: readonly string[];
}

/** From more questions than this an interviewer hears the same story again and again. */
export const mostQuestions = 4;

/** Share, 0 to 1, of a question's cue words that the story says. */
export function cueShare({ cueWords }: Pick<BehaviouralQuestion, 'cueWords'>, words: ReadonlySet<string>): number {
	const said = cueWords.filter((cue) => words.has(cue.toLowerCase())).length;
	return cueWords.length === 0 ? 0 : said / cueWords.length;
}

export const wordsOf = (story: Story): ReadonlySet<string> =>
	new Set(tokensOf(`${story.title} ${storyText(story)}`).map(({ word }) => word));

/**
 * How well a story fits a question: one that is kept for it comes before all others; then the cue words of the question
 * count as much as how well the story is told. Undefined where it shows another competency.
 */
function fitOf(
	question: BehaviouralQuestion,
	{ story, total }: RatedStory,
	words: ReadonlySet<string>
): number | undefined {
	const kept = story.questions.includes(question.id);
	if (!kept && !story.competencies.includes(question.competency)) return undefined;
	return (kept ? 2 : 0) + cueShare(question, words) + total / 100;
}

/** Which competency lacks a story, which story answers each question best, and which is asked to answer too much. */
export function competencyGrid(
	stories: readonly RatedStory[],
	competencies: readonly Competency[],
	questions: readonly BehaviouralQuestion[]
): CompetencyGrid {
	const words = new Map(stories.map((each) => [each.id, wordsOf(each.story)]));
	const best = questions
		.filter(({ star }) => star)
		.map((question): BestStory => {
			let found: { readonly story: RatedStory; readonly fit: number } | undefined;
			for (const story of stories) {
				const fit = fitOf(question, story, words.get(story.id) ?? new Set());
				if (fit !== undefined && (found === undefined || fit > found.fit)) found = { story, fit };
			}
			return { question, story: found?.story };
		});
	const bestFor = stories.map(({ id }) => best.filter(({ story }) => story?.id === id).length);
	return {
		rows: competencies.map((competency) => {
			const shows = stories.map(({ story }) => story.competencies.includes(competency.id));
			return { competency, shows, gap: !shows.includes(true) };
		}),
		best,
		bestFor,
		overused: stories.filter((_, at) => (bestFor[at] ?? 0) > mostQuestions).map(({ id }) => id)
	};
}
