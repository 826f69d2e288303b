import { parseArgs } from 'node:util';
import { blueprintTexts } from '#build/blueprints.ts';
import { checkContent } from '#build/check-content.ts';
import { printReport } from '#build/content-table.ts';
import { staleJsonSchemas, writeJsonSchemas } from '#build/json-schemas.ts';
import { loadBanks } from '#build/load-banks.ts';
import { isError } from '#build/problem.ts';

// npm run bank:check [-- --json] [--bank <id>] [--write-schemas] [--root <folder>]

const { values } = parseArgs({
	options: {
		bank: { type: 'string' },
		json: { type: 'boolean' },
		root: { type: 'string', default: 'question-banks' },
		'write-schemas': { type: 'boolean' }
	}
});

if (values['write-schemas'] === true) writeJsonSchemas(values.root);
const checked = checkContent(loadBanks(values.root), blueprintTexts(values.root));
const problems = [...staleJsonSchemas(values.root), ...checked.problems];
const shown = (bank: string): boolean => values.bank === undefined || values.bank === bank;
const report = {
	...checked,
	banks: checked.banks.filter(({ id }) => shown(id)),
	problems: problems.filter(({ bank }) => shown(bank))
};

process.stdout.write(values.json === true ? `${JSON.stringify(report, null, '\t')}\n` : printReport(report));
process.exitCode = report.problems.some(isError) ? 1 : 0;
