import type { Reviews } from '#lib/domain/learning/fit-model.ts';

/** The part of `@open-spaced-repetition/binding` that is used here. */
interface Binding {
	readonly FSRSBindingItem: new (reviews: object[]) => object;
	readonly FSRSBindingReview: new (rating: number, deltaT: number) => object;
	computeParameters(
		items: object[],
		options: { enableShortTerm: boolean; numRelearningSteps: number; timeout: number }
	): Promise<number[]>;
}

/** The native optimiser of FSRS's authors as this machine has it; undefined where it is not installed. */
export async function installedOracle(): Promise<((reviews: Reviews) => Promise<number[]>) | undefined> {
	// Not in package.json: the lock file then lacks its binaries for other platforms, and `npm ci` refuses it.
	const name: string = '@open-spaced-repetition/binding';
	let binding: Binding;
	try {
		binding = (await import(name)) as Binding;
	} catch {
		return undefined;
	}
	return async (reviews) => {
		const items = itemsOf(binding, reviews);
		return binding.computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 });
	};
}

/** One item a scored review: that review and all of its memory before it, in the order of the log. */
function itemsOf(binding: Binding, { days, grades, scored, places }: Reviews): object[] {
	const items: { place: number; item: object }[] = [];
	let history: object[] = [];
	days.forEach((since, row) => {
		if (since < 0) {
			history = [];
		}
		history = [...history, new binding.FSRSBindingReview(grades[row] ?? 0, Math.max(0, since))];
		if (scored[row] === 1) {
			items.push({ place: places[row] ?? 0, item: new binding.FSRSBindingItem(history) });
		}
	});
	return items.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
