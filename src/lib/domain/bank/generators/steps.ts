import { shuffled } from '#lib/domain/shared/rng.ts';
import { oneOf, whole } from './draw.ts';
import type { DraftOption, Generator } from './generator.ts';
import { stepsOf, type Step } from './source.ts';

// Generators over `steps`, which stand in their right order in the item.

/** What was done last -> what comes next. */
export const stepsNext: Generator = {
	reasons: ['key', 'done', 'later'],
	draft: (source, rng) => {
		const steps = stepsOf(source);
		const last = whole(0, steps.length - 2, rng);
		const option = (because: string, step: Step): DraftOption => ({
			because,
			text: step.text,
			values: { reason: step.why }
		});
		const [done, next] = [steps[last], steps[last + 1]];
		if (done === undefined || next === undefined) throw new Error('there are too few steps');
		return {
			kind: 'choice',
			given: { done: done.text },
			worked: { next: next.text, before: steps[last - 1]?.text ?? '' },
			key: option('key', next),
			distractors: steps.flatMap((step, at) =>
				at === last || at === last + 1 ? [] : [option(at < last ? 'done' : 'later', step)]
			)
		};
	}
};

/** Four of six steps that follow each other, to be put in order. */
export const stepsOrder: Generator = {
	reasons: [],
	draft: (source, rng) => {
		const steps = stepsOf(source);
		const from = whole(0, Math.max(0, steps.length - 6), rng);
		const near = [...steps.keys()].slice(from, from + 6);
		const drawn = shuffled(near, rng).slice(0, 4);
		const asked = steps.filter((_, at) => drawn.includes(at));
		return {
			kind: 'order',
			given: {},
			worked: { first: asked[0]?.text ?? '', last: asked.at(-1)?.text ?? '' },
			steps: asked
		};
	}
};

const shown = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list of steps with one, never the first, moved by two places or more -> that one. A move by one place could be either step's fault. */
export const stepsMisplaced: Generator = {
	reasons: ['key', 'in-place'],
	labels: ['list', 'number', 'step'],
	draft: (source, rng) => {
		const steps = stepsOf(source);
		const length = Math.min(steps.length, 7);
		const from = whole(0, steps.length - length, rng);
		const right = steps.slice(from, from + length);
		const moves = right.flatMap((_, at) =>
			right.flatMap((__, to) => (at > 0 && Math.abs(at - to) >= 2 ? [{ at, to }] : []))
		);
		const { at, to } = oneOf(moves, rng);
		const moved = right[at];
		const before = right[at - 1];
		if (moved === undefined || before === undefined) throw new Error('there are too few steps');
		const list = right.toSpliced(at, 1).toSpliced(to, 0, moved);
		return {
			kind: 'choice',
			given: {},
			worked: {
				moved: moved.text,
				before: before.text
			},
			exhibit: {
				kind: 'table',
				label: source.label('list'),
				header: [source.label('number'), source.label('step')],
				rows: list.map(({ text }, index) => [String(index + 1), shown(text)])
			},
			key: { because: 'key', text: moved.text, values: { reason: moved.why } },
			distractors: shuffled(
				right.filter((step) => step !== moved),
				rng
			).map((step) => ({ because: 'in-place', text: step.text, values: { reason: step.why } }))
		};
	}
};
