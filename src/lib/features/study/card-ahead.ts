import { nextTurn, type RunState } from '#lib/domain/learning/run.ts';
import { prepareCard, type Card } from './card.ts';
import type { StudyServices } from './live-run.svelte.ts';

/** Reads a run's next card before it is asked for, so that Enter finds it ready. */
export class CardAhead {
	readonly #services: StudyServices;
	#read: { of: string; card: Promise<Card | undefined> } | undefined;

	constructor(services: StudyServices) {
		this.#services = services;
	}

	/** The card of the run's next turn. Undefined at its end; rejects where the banks no longer hold the item. */
	next(run: RunState): Promise<Card | undefined> {
		const turn = nextTurn(run);
		if (turn === undefined) {
			return Promise.resolve(undefined);
		}
		const of = `${run.run} ${String(turn.place)}`;
		if (this.#read?.of === of) {
			return this.#read.card;
		}
		const { content, storage } = this.#services;
		const card = prepareCard(content, storage.queries, run.seed, turn).then((found) => {
			if (found === undefined) {
				throw new Error(`The item of ${turn.unit} cannot be shown by this version of Firstline.`);
			}
			return found;
		});
		this.#read = { of, card };
		// What failed is read again when it is asked for again.
		card.catch(() => {
			this.forget();
		});
		return card;
	}

	/** What has been read may be out of date. */
	forget(): void {
		this.#read = undefined;
	}
}
