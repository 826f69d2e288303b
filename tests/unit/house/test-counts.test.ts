import { expect, test } from 'vitest';
import { countTests } from '#cli/test-counts.ts';

const vitest = (passed: number, failed: number, files: object[] = []) =>
	JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
const playwright = (expected: number, unexpected = 0, flaky = 0, errors: unknown[] = []) =>
	JSON.stringify({ stats: { expected, unexpected, flaky }, errors });

test('tests are counted one by one', () => {
	expect(countTests('vitest', 0, vitest(12, 0))).toEqual({ passed: 12, failed: 0 });
	expect(countTests('vitest', 1, vitest(12, 3))).toEqual({ passed: 12, failed: 3 });
	expect(countTests('playwright', 1, playwright(5, 2))).toEqual({ passed: 5, failed: 2 });
});

test('a test file that cannot be loaded is one failure', () => {
	const files = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{}] },
		{ status: 'passed', assertionResults: [] }
	];
	expect(countTests('vitest', 1, vitest(4, 1, files))).toEqual({ passed: 4, failed: 2 });
});

test('a test that only passed at the second try, or an error outside of tests, is a failure', () => {
	expect(countTests('playwright', 0, playwright(5, 0, 1))).toEqual({ passed: 5, failed: 1 });
	expect(countTests('playwright', 1, playwright(5, 0, 0, [{}]))).toEqual({ passed: 5, failed: 1 });
});

test.each(['vitest', 'playwright'] as const)('%s that crashed or ran nothing has failed', (runner) => {
	const nothing = runner === 'vitest' ? vitest(0, 0) : playwright(0);
	for (const report of [undefined, '', '{"stats":', '{}', nothing]) {
		expect(countTests(runner, 0, report)).toEqual({ passed: 0, failed: 1 });
	}
});

test('a runner that ends badly although every test passed has failed', () => {
	expect(countTests('vitest', 1, vitest(12, 0))).toEqual({ passed: 12, failed: 1 });
});
