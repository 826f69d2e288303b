import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { readBackup } from '#lib/domain/backup/backup.ts';
import { isSealed, sealedFile, unseal } from '#lib/domain/backup/sealed.ts';
import { bankSchema, objectiveFileSchema } from '#lib/domain/bank/item.schema.ts';
import { sha256, unpackArchive } from '#lib/platform/archive.ts';
import { webCipher } from '#lib/platform/sealing.ts';
import { describeProblem, isError } from '#build/problem.ts';
import { readYaml, schemaProblems } from '#build/yaml-file.ts';

// npm run -s check-bank -- FILE: checks a backup (.firstline, .zip) or a bank's file (.yaml, .yml, .json) with the parsers of
// the app. A backup under a passphrase is opened by that in FIRSTLINE_PASSPHRASE, which no list of processes shows; without it
// only its wholeness is checked. Exit 0 and a summary, or exit 1 and what is wrong, where, and how to mend it.

class Refused extends Error {}

async function checkBackup(path: string): Promise<string> {
	const bytes = new Uint8Array(readFileSync(path));
	const passphrase = process.env['FIRSTLINE_PASSPHRASE'];
	if (isSealed(bytes) && passphrase === undefined) {
		const { seal } = await sealedFile(bytes, sha256);
		return `a whole backup under a passphrase (AES-256-GCM, PBKDF2 with ${String(seal.iterations)} iterations); what is in it was not looked at -> set FIRSTLINE_PASSPHRASE to check that too`;
	}
	const archive = isSealed(bytes) ? await unseal(bytes, passphrase ?? '', webCipher) : bytes;
	const { madeAt, events, documents, files } = await readBackup(unpackArchive(archive), sha256);
	return `a sound backup of ${new Date(madeAt).toISOString().slice(0, 10)}: ${String(events.length)} events, ${String(documents.length)} revisions of texts, ${String(files.length)} recordings`;
}

function checkBankFile(path: string): string {
	const file = readYaml(dirname(path), path, basename(path));
	const schema = Object.hasOwn(Object(file.data) as object, 'domains') ? bankSchema : objectiveFileSchema;
	const result = schema.safeParse(file.data, { reportInput: true });
	const problems = [
		...file.problems,
		...(result.success || file.data === undefined ? [] : schemaProblems(file, basename(path), result.error.issues))
	].filter(isError);
	if (problems.length > 0) {
		throw new Refused(problems.map((problem) => describeProblem({ ...problem, file: path })).join('\n'));
	}
	if (!result.success) throw new Refused(`${path}: the file is empty -> write a bank or the items of an objective`);
	return 'domains' in result.data
		? `a sound bank: ${result.data.name}, ${String(result.data.domains.length)} domains`
		: `sound: objective ${result.data.objective}, ${String(result.data.items.length)} items`;
}

const [path] = process.argv.slice(2);
try {
	if (path === undefined) throw new Refused('Name a file: npm run -s check-bank -- FILE');
	const kind = extname(path).toLowerCase();
	if (['.firstline', '.zip'].includes(kind)) process.stdout.write(`${path}: ${await checkBackup(path)}\n`);
	else if (['.yaml', '.yml', '.json'].includes(kind)) process.stdout.write(`${path}: ${checkBankFile(path)}\n`);
	else {
		throw new Refused(`${path}: files that end in "${kind}" are not known -> .firstline, .zip, .yaml, .yml or .json`);
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
