import type { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import type { AnalysisOptions, StoryAnalysis } from '#lib/domain/stories/analysis.ts';
import { competencyGrid, type CompetencyGrid } from '#lib/domain/stories/grid.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { rehearsalOf } from '#lib/domain/stories/rehearsal.ts';
import { givenParts, storyText, type Story } from '#lib/domain/stories/story.ts';
import { strengthOf, type Strength } from '#lib/domain/stories/strength.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { storiesOf, workLogOf, type KeptEntry, type KeptStory } from '#lib/storage/stories.ts';
import type { StorageFailure } from '#lib/storage/failure.ts';
import { Options } from './options.svelte.ts';
import type { StoryServices } from './services.ts';

export interface BankedStory extends KeptStory {
	/** Points of the analysis, 0 to 100. */
	readonly total: number;
	readonly strength: Strength;
}

/** A rehearsal that is due. */
export interface DueRehearsal {
	readonly question: string;
	readonly story: string;
}

/** The learner's stories with what is to be said of all of them together. */
export class StoryBank {
	readonly options: Options;
	readonly content: InterviewContent;
	readonly #stories: LiveQuery<KeptStory[]>;
	readonly #entries: LiveQuery<KeptEntry[]>;
	readonly #due: LiveQuery<DueRehearsal[]>;
	#analyse: typeof analyseStory | undefined = $state.raw();
	#missing: string | undefined = $state();

	readonly stories: readonly BankedStory[] | undefined = $derived.by(() =>
		this.#stories.value?.map((kept) => {
			const analysis = this.analysisOf(kept.story);
			return { ...kept, total: analysis?.total ?? 0, strength: strengthOf(analysis?.total ?? 0, analysis?.words ?? 0) };
		})
	);
	readonly grid: CompetencyGrid = $derived.by(() =>
		competencyGrid(this.stories ?? [], this.content.competencies, this.content.questions)
	);
	/** Due today or earlier, of stories and questions that are still there. */
	readonly due: readonly DueRehearsal[] = $derived.by(() =>
		(this.#due.value ?? []).filter(
			({ question, story }) =>
				this.content.questions.some(({ id }) => id === question) && this.stories?.some(({ id }) => id === story)
		)
	);

	constructor(services: StoryServices, content: InterviewContent) {
		const { documents, queries } = services.storage;
		this.options = new Options(services);
		this.content = content;
		this.#stories = new LiveQuery(() => storiesOf(documents));
		this.#entries = new LiveQuery(() => workLogOf(documents));
		void this.loadAnalyser();
		this.#due = new LiveQuery(async () => {
			const units = await queries.dueIds(['stories'], (await services.moment()).day);
			return units.flatMap((unit) => rehearsalOf(unit) ?? []);
		});
	}

	/** Whether the analysis can be made: its model comes after the first screen. */
	get analyses(): boolean {
		return this.#analyse !== undefined;
	}
	/** Why there is no analysis. */
	get missing(): string | undefined {
		return this.#missing;
	}

	/** Fetches the analyser; a second call after a failure tries again. */
	async loadAnalyser(): Promise<void> {
		try {
			const { analyseStory: analyse } = await import('#lib/domain/stories/analyse-story.ts');
			this.#analyse = analyse;
			this.#missing = undefined;
		} catch (error) {
			this.#missing = error instanceof Error ? error.message : String(error);
		}
	}

	/** The analysis of a text by the checks that are on; undefined until the analyser is here. */
	analyse(text: string, options: AnalysisOptions = {}): StoryAnalysis | undefined {
		return this.#analyse?.(text, { checks: this.options.checks, ...options });
	}

	/** The analysis of a story as it stands, its parts as the learner gave them. */
	analysisOf(story: Story): StoryAnalysis | undefined {
		return this.analyse(storyText(story), { given: givenParts(story) });
	}

	get entries(): readonly KeptEntry[] {
		return this.#entries.value ?? [];
	}
	get failure(): StorageFailure | undefined {
		return this.#stories.failure ?? this.#entries.failure;
	}

	competencyTitle(id: string): string {
		return this.content.competencies.find((each) => each.id === id)?.title ?? id;
	}
	questionOf(id: string) {
		return this.content.questions.find((each) => each.id === id);
	}
	storyOf(id: string): BankedStory | undefined {
		return this.stories?.find((each) => each.id === id);
	}
}
