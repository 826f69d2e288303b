export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	/** One a file; a file that could not even be loaded failed without any assertion. */
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
	readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
	/** Errors outside of any test. */
	readonly errors: readonly unknown[];
}

const counters = {
	vitest: (report: VitestReport): Counts => ({
		passed: report.numPassedTests,
		failed:
			report.numFailedTests +
			report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
				.length
	}),
	playwright: ({ stats, errors }: PlaywrightReport): Counts => ({
		passed: stats.expected,
		// Every test has one try: one that needs two has failed.
		failed: stats.unexpected + stats.flaky + errors.length
	})
};

export type Runner = keyof typeof counters;

/**
 * What a test runner did. One that crashed, ran nothing, or failed for a reason of its own has failed once.
 * @param report text of its JSON report, undefined when it wrote none
 */
export function countTests(runner: Runner, exitCode: number, report: string | undefined): Counts {
	let counts: Counts = { passed: 0, failed: 0 };
	try {
		counts = counters[runner](JSON.parse(report ?? '') as VitestReport & PlaywrightReport);
	} catch {
		// No report, or half of one: nothing is known to have passed.
	}
	const ranNothing = counts.passed + counts.failed === 0;
	return ranNothing || (exitCode !== 0 && counts.failed === 0) ? { ...counts, failed: 1 } : counts;
}
