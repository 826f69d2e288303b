import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, fuzz, type Outcome } from './fuzz.ts';

// npm run fuzz [-- FORMAT …]: breaks 20,000 sound files of each format (or `FIRSTLINE_RUNS`) and writes what came of it
// to fuzz.md; a format that is not run keeps its row. Exit 1 where a reader hung, threw or let something through.

const runs = Number(process.env['FIRSTLINE_RUNS'] ?? 20_000);
const seed = process.env['FIRSTLINE_SEED'] ?? 'table';
const table = join(import.meta.dirname, 'fuzz.md');
const head = `# Broken files

Written by \`npm run fuzz\`: sound files of each format, broken byte by byte and in their structure, and read as the app
reads them. A file is read as far as it can be, or refused with a place and a remedy; nothing else may happen. Times are
of the processor, each for one file.

| format | files | read | refused | slowest | its size | failures |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
`;

const rowOf = ({
	format,
	runs: files,
	read,
	refused,
	slowestMillis,
	slowestRun,
	slowestBytes,
	failures
}: Outcome): string =>
	`| ${format} | ${files.toLocaleString('en-US')} | ${String(read)} | ${String(refused)} | ${slowestMillis.toFixed(0)} ms (no. ${String(slowestRun)}) | ${String(Math.ceil(slowestBytes / 1024))} KiB | ${String(failures.length)} |`;

const asked = process.argv.slice(2);
for (const format of Object.keys(formats).filter(
	(name) => asked.length === 0 || asked.some((part) => name.includes(part))
)) {
	const outcome = await fuzz(format, runs, seed);
	const row = rowOf(outcome);
	process.stdout.write(`${[row, ...outcome.failures.slice(0, 20)].join('\n')}\n`);
	if (outcome.failures.length > 0) process.exitCode = 1;
	const rows = new Map<string, string>();
	try {
		for (const line of readFileSync(table, 'utf8').split('\n')) {
			const [, name = ''] = line.split('|');
			if (Object.hasOwn(formats, name.trim())) rows.set(name.trim(), line);
		}
	} catch {
		// The first run writes it.
	}
	rows.set(format, row);
	writeFileSync(
		table,
		`${head}${Object.keys(formats)
			.flatMap((name) => rows.get(name) ?? [])
			.join('\n')}\n`
	);
}
