import { checks, type Check } from '#lib/domain/stories/analysis.ts';
import { asFailure } from '#lib/storage/failure.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { now, type StoryServices } from './services.ts';

export interface StoryOptions {
	readonly hideExamples: boolean;
	/** Checks of the analysis that the learner switched off. */
	readonly off: readonly Check[];
	/** Whether the browser may write down what is said, which may send the sound to its maker. */
	readonly dictation: boolean;
	/** Seconds to think before an answer; 0 for as long as it takes. */
	readonly thinkSeconds: number;
}

const id = 'story-options';
export const thinkTimes: readonly number[] = [0, 15, 30, 60];

function optionsOf(body: unknown): StoryOptions {
	const { hideExamples, off, dictation, thinkSeconds } = Object(body) as Partial<Record<keyof StoryOptions, unknown>>;
	return {
		hideExamples: hideExamples === true,
		off: checks.filter((check) => Array.isArray(off) && off.includes(check)),
		dictation: dictation === true,
		thinkSeconds: typeof thinkSeconds === 'number' && thinkTimes.includes(thinkSeconds) ? thinkSeconds : 30
	};
}

/** How the learner likes the story screens, the same in every tab. */
export class Options {
	readonly #services: StoryServices;
	readonly #held: LiveQuery<StoryOptions>;

	constructor(services: StoryServices) {
		this.#services = services;
		this.#held = new LiveQuery(async () => optionsOf((await services.storage.documents.read(id))?.body));
	}

	/** For markup and `$derived`. */
	get values(): StoryOptions {
		return this.#held.value ?? optionsOf(undefined);
	}

	/** The options of the analysis that follow from them. */
	get checks(): Readonly<Partial<Record<Check, boolean>>> {
		return Object.fromEntries(this.values.off.map((check) => [check, false]));
	}

	/** Saves a change; one that another tab made meanwhile is kept. Throws a StorageFailure. */
	async change(change: Partial<StoryOptions>): Promise<void> {
		const { documents } = this.#services.storage;
		for (;;) {
			const newest = (await documents.revisions(id)).at(-1);
			try {
				const body = { ...optionsOf(newest?.body), ...change };
				await documents.save(id, id, newest?.revision ?? 0, now(this.#services), body);
				return;
			} catch (error) {
				if (asFailure(error).kind !== 'conflict') throw error;
			}
		}
	}

	toggle(check: Check): Promise<void> {
		const { off } = this.values;
		return this.change({ off: off.includes(check) ? off.filter((each) => each !== check) : [...off, check] });
	}
}
