import { expect, test } from 'vitest';
import { hitByHighest } from '#lib/domain/bank/checks/guess.ts';
import { chanceLimit, solverFigures, solverRemarks } from '#lib/domain/bank/checks/solvers.ts';
import type { ChoiceItem } from '#lib/domain/bank/item.schema.ts';
import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { bank, choice, options } from './sample-items.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (rng: Rng, length: number): string =>
	Array.from({ length }, () => letters[Math.floor(rng() * letters.length)] ?? 'a').join('');
const between = (rng: Rng, low: number, high: number): number => low + Math.floor(rng() * (high - low + 1));

/** Items of meaningless words in which nothing gives the key away, but for what `plant` does to the key. */
function meaningless(
	n: number,
	seed: string,
	plant: (key: string, stem: string, others: string[]) => string = (key) => key
) {
	const rng = seededRng(seed);
	return Array.from({ length: n }, (_, index): ChoiceItem => {
		const texts = Array.from({ length: 4 }, () => `${word(rng, between(rng, 5, 9))} ${word(rng, between(rng, 5, 9))}`);
		const [key = '', ...others] = texts;
		const stem = `${word(rng, 7)} ${word(rng, 8)} ${word(rng, 9)} which?`;
		const planted = options([plant(key, stem, others), ...others]);
		return choice({ id: `x-${String(index)}`, stem, options: shuffled(planted, rng) });
	});
}

const figures = (items: readonly ChoiceItem[]) =>
	solverFigures({ bank: bank(), items: items.map((item) => ({ bank: 'sample', objective: '1.1', item })) });
const caught = (items: readonly ChoiceItem[]): string[] =>
	solverRemarks(figures(items)).map(({ message }) => /^"(.+)"/.exec(message)?.[1] ?? message);

test('in a bank without cues no solver beats chance', () => {
	expect(caught(meaningless(300, 'no cue'))).toEqual([]);
});

test('the limit is chance and two standard errors', () => {
	expect(chanceLimit(300)).toBeCloseTo(0.3, 2);
	expect(chanceLimit(60)).toBeCloseTo(0.3618, 3);
});

const longer = meaningless(60, 'longer', (key) => `${key} indeed`);
const echoing = meaningless(60, 'echo', (key, stem) => `${key.split(' ')[0] ?? ''} ${stem.split(' ')[0] ?? ''}`);
const meeting = meaningless(
	60,
	'meet',
	(_key, _stem, [one = '', other = '']) => `${one.split(' ')[0] ?? ''} ${other.split(' ')[0] ?? ''}`
);

test.each([
	['long keys', 'longest option', longer],
	['keys that echo the stem', 'shares most with stem', echoing],
	['keys in which distractors meet', 'shares most with options', meeting]
])('%s are caught by "%s" and by the classifier', (_case, solver, items) => {
	expect(caught(items)).toContain(solver);
	expect(caught(items)).toContain('trained classifier');
});

test('keys that stand always at one place are caught', () => {
	const items = meaningless(60, 'place').map((item) => ({
		...item,
		options: [...item.options].sort((a, b) => Number(b.key ?? false) - Number(a.key ?? false))
	}));
	expect(caught(items)).toContain('best fixed position');
});

test('the place of a number is its place among the numbers, because so it is shown', () => {
	const rng = seededRng('numbers');
	const items = Array.from({ length: 60 }, (_, index) =>
		choice({ id: `x-${String(index)}`, options: shuffled(options(['10', '20', '30', '40']), rng) })
	);
	expect(figures(items).solvers.find(({ name }) => name === 'best fixed position')?.rate).toBe(1);
});

test('short keys are caught by the classifier alone', () => {
	const items = meaningless(60, 'short', (key) => key.slice(0, 4));
	expect(caught(items)).toEqual(['trained classifier']);
});

test('a cue in fewer than twenty items is a warning, in more an error', () => {
	const severities = (n: number) => [
		...new Set(solverRemarks(figures(longer.slice(0, n))).map(({ severity }) => severity))
	];
	expect(severities(19)).toEqual(['warning']);
	expect(severities(20)).toEqual(['error']);
});

test('figures are the same at every run', () => {
	expect(figures(meaningless(40, 'again'))).toEqual(figures(meaningless(40, 'again')));
});

test('only items with one key among four options are counted', () => {
	const items = [choice(), choice({ options: options(['Oak', 'Ash', 'Fir', 'Elm', 'Yew'], 2), choose: 2 })];
	expect(figures(items).n).toBe(1);
	expect(figures([]).solvers).toEqual([]);
});

test('a tie counts as the chance among the tied', () => {
	expect(hitByHighest([1, 1, 0, 0], 0)).toBe(0.5);
	expect(hitByHighest([1, 1, 0, 0], 2)).toBe(0);
	expect(hitByHighest([0, 0, 0, 0], 3)).toBe(0.25);
});
