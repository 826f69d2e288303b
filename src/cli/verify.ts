// npm run verify: the gate. Runs every check, says what failed and why, and ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts, type Runner } from './test-counts.ts';

interface Step {
	readonly name: string;
	/** A command of node_modules/.bin and its arguments. */
	readonly command: readonly string[];
	/** A step that counts test by test; any other counts as one. */
	readonly runner?: Runner;
	/** Meaningless when the step of this name failed. */
	readonly needs?: string;
	readonly showsAlways?: true;
}

interface Result extends Counts {
	readonly step: Step;
	readonly seconds: number;
	readonly output: string;
}

const vitest = (project: string, name: string): Step => ({
	name,
	command: ['vitest', 'run', '--project', project, '--reporter', 'default', '--reporter', 'json'],
	runner: 'vitest'
});

const sync: Step = { name: 'types of routes', command: ['svelte-kit', 'sync'] };
const format: Step = { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] };
const lint: Step = { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] };
const types: Step = { name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] };
const workerTypes: Step = {
	name: 'types of the service worker',
	command: ['tsc', '-p', 'src/service-worker', '--noEmit']
};
const content: Step = { name: 'content', command: ['tsx', 'src/cli/bank-check.ts'] };
const build: Step = { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] };
const budgets: Step = { name: 'budgets', command: ['tsx', 'src/cli/budgets.ts'], needs: 'build', showsAlways: true };
const endToEnd: Step = {
	name: 'end to end',
	command: ['playwright', 'test', '-c', 'tests/e2e', '--reporter', 'dot,json'],
	runner: 'playwright',
	needs: 'build'
};

/** One phase after the other; the lanes of a phase run side by side, because two cores are all that we count on. */
const phases: readonly (readonly (readonly Step[])[])[] = [
	[[sync]],
	[
		[lint, workerTypes],
		[format, types, content]
	],
	[[vitest('unit', 'unit tests'), vitest('storage', 'storage tests')]],
	[[vitest('chromium', 'components and storage in Chromium')]],
	[[build, budgets, endToEnd]]
];

const stepSeconds = process.env['FIRSTLINE_LONG'] === undefined ? 1500 : 24 * 3600;
const linesOfFailure = 150;

const running = new Set<number>();
/** Ends the process groups that are still running. */
const endAll = (): void => {
	for (const pid of running) {
		try {
			process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
		} catch {
			// It ended by itself in the meantime.
		}
	}
};
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => process.exit(130));
}

/** Runs a command of node_modules/.bin; its exit code, and all it wrote. */
function execute(command: readonly string[], reportFile: string): Promise<{ exitCode: number; output: string }> {
	const [tool = '', ...toolArguments] = command;
	return new Promise((resolve) => {
		const child = spawn(join('node_modules', '.bin', tool), toolArguments, {
			stdio: ['ignore', 'pipe', 'pipe'],
			// A group of its own, so that browsers and servers end with it.
			detached: process.platform !== 'win32',
			shell: process.platform === 'win32',
			env: { ...process.env, CI: '1', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const { pid } = child;
		if (pid !== undefined) running.add(pid);
		const timer = setTimeout(() => {
			output += `\nStopped after ${stepSeconds} s.`;
			endAll();
		}, stepSeconds * 1000);
		const done = (exitCode: number): void => {
			clearTimeout(timer);
			if (pid !== undefined) running.delete(pid);
			resolve({ exitCode, output });
		};
		child.once('error', (error) => {
			output += error.message;
			done(127);
		});
		child.once('close', (code) => {
			done(code ?? 1);
		});
	});
}

async function runStep(step: Step, folder: string): Promise<Result> {
	const started = performance.now();
	const reportFile = join(folder, `${step.name.replaceAll(' ', '-')}.json`);
	const command = step.runner === 'vitest' ? [...step.command, `--outputFile.json=${reportFile}`] : step.command;
	const { exitCode, output } = await execute(command, reportFile);
	const seconds = (performance.now() - started) / 1000;
	const counts: Counts =
		step.runner === undefined
			? { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }
			: countTests(step.runner, exitCode, await readFile(reportFile, 'utf8').catch(() => undefined));
	return { step, seconds, output, ...counts };
}

const notRun = (step: Step): Result => ({
	step,
	seconds: 0,
	output: `Not run: ${step.needs ?? ''} failed.`,
	passed: 0,
	failed: 1
});

function tell({ step, seconds, output, failed }: Result): void {
	console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s)`);
	if (failed > 0 || step.showsAlways) {
		const lines = output.trim().split('\n');
		const hidden = Math.max(0, lines.length - linesOfFailure);
		console.log(
			[...(hidden > 0 ? [`… ${hidden} lines before …`] : []), ...lines.slice(hidden)]
				.map((line) => `     ${line}`)
				.join('\n')
		);
	}
}

/** Runs all phases. Results come in the order in which steps ended. */
async function runAll(folder: string): Promise<Result[]> {
	const results: Result[] = [];
	for (const lanes of phases) {
		await Promise.all(
			lanes.map(async (lane) => {
				for (const step of lane) {
					const hasFailed = results.some((result) => result.step.name === step.needs && result.failed > 0);
					const result = hasFailed ? notRun(step) : await runStep(step, folder);
					results.push(result);
					tell(result);
				}
			})
		);
	}
	return results;
}

function table(results: readonly Result[], seconds: number): string {
	const row = (name: string, passed: number | string, failed: number | string, time: string): string =>
		[name.padEnd(36), String(passed).padStart(7), String(failed).padStart(7), time.padStart(9)].join('');
	return [
		'',
		row('', 'passed', 'failed', 'time'),
		...results.map(({ step, passed, failed, seconds: spent }) =>
			row(step.name, passed, failed, `${spent.toFixed(1)} s`)
		),
		row('', sum(results, 'passed'), sum(results, 'failed'), `${seconds.toFixed(1)} s`),
		''
	].join('\n');
}

const sum = (results: readonly Result[], key: keyof Counts): number =>
	results.reduce((total, result) => total + result[key], 0);

const started = performance.now();
const reports = await mkdtemp(join(tmpdir(), 'firstline-verify-'));
const results = await runAll(reports);
await rm(reports, { recursive: true });
console.log(table(results, (performance.now() - started) / 1000));
console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
process.exitCode = sum(results, 'failed') === 0 ? 0 : 1;
