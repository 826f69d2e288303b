import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { gradeOfChoice } from '#lib/domain/learning/rating.ts';
import { nextMemory, recallChance, restFactor } from '#lib/domain/learning/memory.ts';
import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { Confidence } from '#lib/domain/learning/events.ts';
import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import {
	between,
	drawItem,
	freshItem,
	Mind,
	normal,
	rngOf,
	type Blueprint,
	type ForgettingLaw,
	type WorldItem
} from './world.ts';

/** What the product would know of one simulated learner on the day of judgement, and what would truly happen. */
export interface SimulatedLearner {
	readonly law: ForgettingLaw;
	readonly today: LocalDay;
	readonly passLine: number;
	readonly sights: readonly FirstSight[];
	/** FSRS' recall today of each unit that has a memory. */
	readonly recall: ReadonlyMap<string, number>;
	/** For the baselines. */
	readonly meanOfAllAnswers: number;
	readonly lastMockScore: number | undefined;
	readonly meanRecall: number;
	/** Scores of fresh forms sat on that day. */
	readonly freshScores: readonly number[];
	/** Share of them that reach the pass line. */
	readonly passRate: number;
}

const itemsOfObjective = 17;
const questions = 85;
const pbqs = 5;

interface Held {
	stability: number;
	difficulty: number;
	lastDay: LocalDay;
	dueDay: number;
	exposures: number[];
}

interface Place {
	readonly domain: number;
	readonly weight: number;
	readonly objective: string;
}

const placesOf = (blueprint: Blueprint): Place[] =>
	blueprint.domains.flatMap(({ weight, objectives }, domain) =>
		objectives.map((objective) => ({ domain, weight: weight / objectives.length, objective }))
	);

/** Draws an index with the chance that its weight gives it. */
function drawn(weights: readonly number[], rng: Rng): number {
	let mark = rng() * weights.reduce((sum, weight) => sum + weight, 0);
	const at = weights.findIndex((weight) => (mark -= weight) < 0);
	return at < 0 ? weights.length - 1 : at;
}

/** A learner's months in one run: uneven, with gaps, guesses, retakes and mock exams. The same seed gives the same learner. */
export function simulateLearner(blueprint: Blueprint, law: ForgettingLaw, seed: string, forms = 200): SimulatedLearner {
	const rng = rngOf(seed, law, blueprint.bank);
	const places = placesOf(blueprint);
	const mind = new Mind(
		law,
		places.map(({ domain }) => domain),
		rng
	);
	const items: WorldItem[] = [];
	const placeOfItem: number[] = [];
	for (let place = 0; place < places.length; place++) {
		for (let i = 0; i < itemsOfObjective; i++) {
			items.push(drawItem(rng, i === 0));
			placeOfItem.push(place);
		}
	}
	const unseen = places.map((_, place) =>
		shuffled(
			items.flatMap((_, i) => (placeOfItem[i] === place ? [i] : [])),
			rng
		)
	);
	const days = Math.floor(between(rng, 14, 110));
	const start = 20_000;
	const activity = between(rng, 0.45, 0.97);
	const newPerDay = Math.floor(between(rng, 4, 22));
	const mostReviews = Math.floor(between(rng, 10, 60));
	const retakes = rng() < 0.5 ? 0 : between(rng, 0, 0.6);
	const preference = places.map(() => Math.exp(normal(rng, 0, rng() < 0.5 ? 0.2 : 1.2)));
	const byChapter = rng() < 0.35;
	const alwaysSure = rng() < 0.2;
	const bias = normal(rng, 0, 0.7);
	const gapAt = rng() < 0.35 ? Math.floor(between(rng, 0.2, 0.9) * days) : Infinity;
	const gapDays = Math.floor(between(rng, 7, 40));
	const restAtEnd = rng() < 0.25 ? Math.floor(between(rng, 5, 40)) : 0;
	const mocks = new Set(Array.from({ length: Math.floor(rng() * 4) }, () => Math.floor(between(rng, 0.25, 1) * days)));

	const sights: FirstSight[] = [];
	const held = new Map<number, Held>();
	let answers = 0;
	let credits = 0;
	let lastMockScore: number | undefined;

	const confidenceOf = (knew: boolean): Confidence => {
		if (alwaysSure) {
			return 'sure';
		}
		const certainty = normal(rng, (knew ? 1.3 : -1.2) + bias, 1);
		return certainty > 0.4 ? 'sure' : certainty > -0.9 ? 'unsure' : 'guess';
	};
	/** Answers an item; what was seen before may also be remembered as itself. */
	const answer = (item: number, day: number, inExam: boolean): number => {
		const { guess, parts } = items[item] as WorldItem;
		const place = placeOfItem[item] as number;
		const memory = held.get(item);
		const first = memory === undefined;
		const exposures = memory?.exposures ?? [];
		const remembered =
			exposures.length === 0
				? 0
				: 0.9 * (1 - Math.exp(-exposures.reduce((sum, at) => sum + 0.9 / (1 + (day - at) / 20), 0)));
		const known = mind.knows(place, day, items[item] as WorldItem);
		const chance = known + (1 - known) * remembered;
		let credit = 0;
		let knew = false;
		for (let part = 0; part < parts; part++) {
			const knows = rng() < chance;
			knew ||= knows;
			credit += (knows || rng() < guess ? 1 : 0) / parts;
		}
		const confidence = confidenceOf(knew);
		const unit = itemUnit(`${blueprint.bank}-${String(item)}`);
		const today = localDay(start + day);
		const correct = credit > 0.999;
		answers++;
		credits += credit;
		if (first) {
			const objective = (places[place] as Place).objective;
			sights.push({
				unit,
				itemVersion: 1,
				variant: '',
				bank: blueprint.bank,
				objective,
				kind: parts === 1 ? 'choice' : 'match',
				day: today,
				credit,
				guess,
				confidence: inExam && rng() < 0.7 ? null : confidence
			});
		}
		const grade = gradeOfChoice({ correct, confidence, durationMillis: 20_000, words: 60 });
		if (!inExam || !correct) {
			const next = nextMemory(memory, inExam ? 1 : grade, today, defaultWeights);
			held.set(item, {
				...next,
				lastDay: today,
				dueDay: start + day + Math.max(1, Math.round(next.stability * rest)),
				exposures: [...exposures, day]
			});
		}
		mind.study(place, day, first);
		return credit;
	};
	const rest = restFactor(0.9, defaultWeights);
	const nextFresh = (): number | undefined => {
		const open = places.map((place, i) => ((unseen[i]?.length ?? 0) > 3 ? place.weight * (preference[i] ?? 1) : 0));
		if (open.every((weight) => weight === 0)) {
			return undefined;
		}
		const place = byChapter ? open.findIndex((weight) => weight > 0) : drawn(open, rng);
		return unseen[place]?.pop();
	};
	for (let day = 0; day < days; day++) {
		if ((day >= gapAt && day < gapAt + gapDays) || rng() > activity) {
			continue;
		}
		const due = [...held].filter(([, { dueDay }]) => dueDay <= start + day).sort(([, a], [, b]) => a.dueDay - b.dueDay);
		for (const [item] of due.slice(0, mostReviews)) {
			answer(item, day, false);
		}
		for (let i = 0; i < newPerDay; i++) {
			const item = nextFresh();
			if (item !== undefined) {
				answer(item, day, false);
			}
		}
		const seen = [...held.keys()];
		for (let i = 0; i < retakes * newPerDay && seen.length > 0; i++) {
			answer(seen[Math.floor(rng() * seen.length)] as number, day, false);
		}
		if (mocks.has(day)) {
			const credit = formOf(places, rng).map(({ place }) => {
				const item = unseen[place]?.pop() ?? place * itemsOfObjective + Math.floor(rng() * itemsOfObjective);
				return answer(item, day, true);
			});
			lastMockScore = credit.reduce((sum, each) => sum + each, 0) / credit.length;
		}
	}
	const today = days + restAtEnd;
	const judged = localDay(start + today);
	const recall = new Map(
		[...held].map(([item, state]) => [
			itemUnit(`${blueprint.bank}-${String(item)}`) as string,
			recallChance(state, judged, defaultWeights)
		])
	);
	const line = rng();
	const passLine = line < 0.55 ? 0.8 : line < 0.7 ? 0.75 : line < 0.85 ? 0.7 : 0.85;
	const freshScores = Array.from({ length: forms }, () => freshScore(mind, places, today, rng));
	return {
		law,
		today: judged,
		passLine,
		sights,
		recall,
		meanOfAllAnswers: answers === 0 ? 0 : credits / answers,
		lastMockScore,
		meanRecall: recall.size === 0 ? 0 : [...recall.values()].reduce((sum, each) => sum + each, 0) / recall.size,
		freshScores,
		passRate: freshScores.filter((score) => Math.round(score * 1e6) >= Math.round(passLine * 1e6)).length / forms
	};
}

/** A form's places by the blueprint: domains by their weights, objectives within them by chance. */
function formOf(places: readonly Place[], rng: Rng): { place: number; pbq: boolean }[] {
	const weights = places.map(({ weight }) => weight);
	return Array.from({ length: questions + pbqs }, (_, i) => ({ place: drawn(weights, rng), pbq: i < pbqs }));
}

function freshScore(mind: Mind, places: readonly Place[], day: number, rng: Rng): number {
	let sum = 0;
	for (const { place, pbq } of formOf(places, rng)) {
		const item = freshItem(rng, pbq);
		const known = mind.knows(place, day, item);
		for (let part = 0; part < item.parts; part++) {
			sum += (rng() < known + (1 - known) * item.guess ? 1 : 0) / item.parts;
		}
	}
	return sum / (questions + pbqs);
}
