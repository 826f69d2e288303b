import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateReadiness, type Weighed } from '#lib/domain/readiness/estimate.ts';
import { knownGiven, type Evidence } from '#lib/domain/readiness/evidence.ts';
import { chanceBand, chanceToReach, scoreBand } from '#lib/domain/readiness/form-score.ts';
import { missingEvidence } from '#lib/domain/readiness/evidence-rule.ts';
import { readinessParameters } from '#lib/domain/readiness/parameters.ts';
import { localDay } from '#lib/domain/shared/units.ts';

const domains: Weighed = [
	{ number: '1', weight: 60, objectives: [{ number: '1.1' }, { number: '1.2' }] },
	{ number: '2', weight: 40, objectives: [{ number: '2.1' }, { number: '2.2' }] }
];
const today = localDay(20_000);
const question = { domains, today, questions: 90 };
const sight = (objective: string, credit: number, changes: Partial<Evidence> = {}): Evidence => ({
	objective,
	day: today,
	credit,
	guess: 0.25,
	confidence: null,
	recall: 1,
	...changes
});
const many = (count: number, of: (i: number) => Evidence): Evidence[] => Array.from({ length: count }, (_, i) => of(i));
const objectives = ['1.1', '1.2', '2.1', '2.2'];
const anyEvidence = fc.array(
	fc.record({
		objective: fc.constantFrom(...objectives),
		day: fc.integer({ min: 19_900, max: 20_000 }).map(localDay),
		credit: fc.constantFrom(0, 0.5, 1),
		guess: fc.constantFrom(0.1, 0.25),
		confidence: fc.constantFrom('sure' as const, 'unsure' as const, 'guess' as const, null),
		recall: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })
	}),
	{ maxLength: 120 }
);

test('every figure is finite and in range, whatever the evidence', () => {
	fc.assert(
		fc.property(anyEvidence, (evidence) => {
			const estimate = estimateReadiness(evidence, question);
			const band = scoreBand(estimate);
			const chances = chanceBand(estimate, 0.8, 90);
			const chance = chanceToReach(estimate, 0.8, 90);
			for (const each of estimate.objectives) {
				expect(each.knowledge).toBeGreaterThanOrEqual(0);
				expect(each.knowledge).toBeLessThanOrEqual(1);
				expect(each.chance).toBeGreaterThanOrEqual(each.knowledge);
			}
			expect(band.low).toBeLessThanOrEqual(estimate.score);
			expect(band.high).toBeGreaterThanOrEqual(estimate.score);
			expect(chances.low).toBeLessThanOrEqual(chances.high);
			expect(chance).toBeGreaterThanOrEqual(0);
			expect(chance).toBeLessThanOrEqual(1);
			expect(estimate.objectives.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
		})
	);
});

test('a learner who only guesses is shown what guessing earns, not knowledge', () => {
	const guessed = many(400, (i) => sight(objectives[i % 4] ?? '', i % 4 === Math.floor(i / 4) % 4 ? 1 : 0));
	const { score } = estimateReadiness(guessed, question, { ...readinessParameters, learning: 0, learningTrust: 1e9 });
	expect(score).toBeLessThan(0.35);
});

test('more credit never lowers the score, but for what sharing it out anew may move', () => {
	// Without the slope and recent form, which may well fall when an early answer is better.
	const flat = { ...readinessParameters, learning: 0, learningTrust: 1e9, recentPull: 0 };
	const gain = (evidence: readonly Evidence[]): number =>
		estimateReadiness(
			evidence.map((each) => ({ ...each, credit: each.credit === 0 ? 1 : each.credit })),
			question,
			flat
		).score - estimateReadiness(evidence, question, flat).score;
	fc.assert(
		fc.property(anyEvidence, (evidence) => {
			const alike = evidence.map((each) => ({ ...each, confidence: null, guess: 0.25 }));
			expect(gain(alike.map((each) => ({ ...each, day: today, recall: undefined })))).toBeGreaterThanOrEqual(-1e-9);
			// Answers of which less is left take a larger part of the whole.
			expect(gain(alike)).toBeGreaterThanOrEqual(-0.005);
		}),
		{ numRuns: 150 }
	);
});

test('what was forgotten since lowers the score; a retake can bring back no more than the first sight showed', () => {
	fc.assert(
		fc.property(anyEvidence, (evidence) => {
			const at = (recall: number): number =>
				estimateReadiness(
					evidence.map((each) => ({ ...each, recall })),
					question
				).score;
			expect(at(0.6)).toBeLessThanOrEqual(at(0.9) + 1e-9);
			expect(at(1)).toBe(
				estimateReadiness(
					evidence.map((each) => ({ ...each, recall: undefined })),
					question
				).score
			);
		})
	);
});

test('an objective without answers leans on its domain and is less certain', () => {
	const strong = many(40, (i) => sight(i % 2 === 0 ? '1.1' : '2.1', i % 2 === 0 ? 1 : 0));
	const found = new Map(estimateReadiness(strong, question).objectives.map((each) => [each.objective, each]));
	expect(found.get('1.2')?.knowledge).toBeGreaterThan(found.get('2.2')?.knowledge ?? 1);
	expect(found.get('1.2')?.error).toBeGreaterThan(found.get('1.1')?.error ?? 1);
	expect(found.get('1.2')?.own).toBeUndefined();
});

test('more evidence of the same kind narrows the band', () => {
	const half = ({ low, high }: { low: number; high: number }): number => high - low;
	const some = many(40, (i) => sight(objectives[i % 4] ?? '', i % 5 === 0 ? 0 : 1));
	const more = many(400, (i) => sight(objectives[i % 4] ?? '', i % 5 === 0 ? 0 : 1));
	expect(half(scoreBand(estimateReadiness(more, question)))).toBeLessThan(
		half(scoreBand(estimateReadiness(some, question)))
	);
});

test('a right answer counts as known by Bayes: sooner when sure than when guessed', () => {
	const known = (confidence: Evidence['confidence']): number =>
		knownGiven({ credit: 1, guess: 0.25, confidence }, 0.5, { likelier: { sure: 4, unsure: 1, guess: 0.5 } });
	expect(known(null)).toBeCloseTo(0.5 / (0.5 + 0.125));
	expect(known('sure')).toBeCloseTo(2 / (2 + 0.125));
	expect(known('guess')).toBeCloseTo(0.25 / (0.25 + 0.125));
	expect(knownGiven({ credit: 0, guess: 0.25, confidence: 'sure' }, 0.5, readinessParameters)).toBe(0);
});

test('an example that was computed by hand', () => {
	// Two answers today in 1.1, right and wrong, in a world of round numbers.
	const parameters = {
		...readinessParameters,
		halfLifeDays: 10,
		fading: 1,
		priorOfExam: 2,
		priorOfDomain: 2,
		priorOfObjective: 2,
		newcomer: 0.5,
		recentPull: 0,
		learning: 0,
		learningTrust: 1e12,
		modelError: 0,
		formGuess: 0.2,
		formSpread: 1
	};
	const estimate = estimateReadiness([sight('1.1', 1), sight('1.1', 0)], question, parameters);
	// Level (0.5 - 0.25) / 0.75 = 1/3. Known of the right one: 1/3 / (1/3 + 2/3 · 1/4) = 2/3; mean 1/3, so the scale is 1.
	// Exam: (2/3 + 2 · 0.5) / (2 + 2) = 5/12. Domain 1: (2/3 + 2 · 5/12) / 4 = 3/8; objective 1.1: (2/3 + 2 · 3/8) / 4 = 17/48.
	expect(estimate.exam).toBeCloseTo(5 / 12);
	expect(estimate.domains.map(({ knowledge }) => knowledge)).toEqual([expect.closeTo(3 / 8), expect.closeTo(5 / 12)]);
	const [first, second, third] = estimate.objectives;
	expect(first?.knowledge).toBeCloseTo(17 / 48);
	expect(second?.knowledge).toBeCloseTo(3 / 8);
	expect(third?.knowledge).toBeCloseTo(5 / 12);
	const score = 0.3 * (17 / 48) + 0.3 * (3 / 8) + 0.4 * (5 / 12);
	expect(estimate.score).toBeCloseTo(score + (1 - score) * 0.2);
	const together = ((5 / 12) * (7 / 12)) / 4;
	const apart = [
		[0.3, 17 / 48, 2],
		[0.3, 3 / 8, 0],
		[0.2, 5 / 12, 0],
		[0.2, 5 / 12, 0]
	].reduce((sum, [share = 0, k = 0, n = 0]) => sum + share * share * ((k * (1 - k)) / (n + 3)), 0);
	expect(estimate.ability).toBeCloseTo(0.8 * Math.sqrt(together + apart));
});

test('the pass line is reached for sure far below the score and never far above it', () => {
	const estimate = estimateReadiness(
		many(200, (i) => sight(objectives[i % 4] ?? '', i % 5 === 0 ? 0 : 1)),
		question
	);
	expect(chanceToReach(estimate, 0.3, 90)).toBeGreaterThan(0.99);
	expect(chanceToReach(estimate, 0.999, 90)).toBeLessThan(0.1);
});

test('no number before the evidence rule is met, and it says what is missing', () => {
	const few = many(30, () => sight('1.1', 1));
	expect(missingEvidence(few, domains)).toEqual({ sights: 10, domains: [{ domain: '2', missing: 4 }], objectives: 1 });
	expect(
		missingEvidence(
			many(40, (i) => sight(objectives[i % 4] ?? '', 1)),
			domains
		)
	).toBeUndefined();
});
