import type { CallDesk, MovesFile, Scenario } from '#lib/domain/calls/scenario.schema.ts';
import { deskFileSchema, movesFileSchema, scenarioSchema } from '#lib/domain/calls/scenario.schema.ts';
import { movesByKind, moveKinds } from '#lib/domain/calls/moves.ts';
import { referenceFlaws, type Flaw } from '#lib/domain/calls/references.ts';
import { textFlaws } from '#lib/domain/calls/text-checks.ts';
import { graphFlaws } from '#lib/domain/calls/graph-checks.ts';
import type { LoadedBank } from './load-bank.ts';
import type { Problem } from './problem.ts';
import type { SourceFolder } from './source-folder.ts';
import type { YamlFile } from './yaml-file.ts';

interface LoadedCall {
	readonly scenario: Scenario;
	readonly file: YamlFile;
}

export interface LoadedCalls {
	readonly moves: MovesFile['moves'];
	readonly desk: CallDesk;
	readonly calls: readonly LoadedCall[];
}

const folder = 'calls';
/** Files of the folder that are no scenario. */
const others = ['moves.yaml', 'desk.yaml'];

/** All calls by id, with the moves and the desk that they share; undefined where there are none. */
export function loadCalls(source: SourceFolder, banks: readonly LoadedBank[]): LoadedCalls | undefined {
	if (!source.has(folder, 'desk.yaml') || !source.has(folder, 'moves.yaml')) return undefined;
	const movesFile = source.read(folder, folder, 'moves.yaml');
	const moves = source.parse(movesFileSchema, movesFile, folder)?.moves;
	const desk = source.parse(deskFileSchema, source.read(folder, folder, 'desk.yaml'), folder);
	if (moves === undefined || desk === undefined) return undefined;
	checkMoves(source, movesFile, moves);

	const objectives = new Set(
		banks.flatMap(({ bank }) =>
			bank.domains.flatMap((domain) => domain.objectives.map(({ number }) => `${bank.id}/${number}`))
		)
	);
	const calls: LoadedCall[] = [];
	for (const name of source.yamlFiles(folder).filter((each) => !others.includes(each))) {
		const file = source.read(folder, folder, name);
		const scenario = source.parse(scenarioSchema, file, folder);
		if (scenario === undefined) continue;
		const report = (path: Flaw['path'], message: string, fix: string): void => {
			source.report(folder, file, path, message, fix, scenario.id);
		};
		if (`${scenario.id}.yaml` !== name) report(['id'], `the id is ${scenario.id}`, "make it the file's name");
		for (const [index, objective] of scenario.objectives.entries()) {
			if (!objectives.has(objective)) {
				report(['objectives', index], `there is no objective ${objective}`, 'take one of the banks');
			}
		}
		const flaws = referenceFlaws(scenario, desk);
		for (const { path, message, fix } of flaws) report(path, message, fix);
		if (flaws.length === 0) calls.push({ scenario, file });
	}
	return { moves, desk, calls };
}

/** The engine treats moves apart by their ids, so the file and the code must name the same. */
function checkMoves(source: SourceFolder, file: YamlFile, moves: MovesFile['moves']): void {
	const coded = new Map<string, string>(moveKinds.flatMap((kind) => movesByKind[kind].map((id) => [id, kind])));
	for (const [index, { id, kind }] of moves.entries()) {
		if (coded.get(id) !== kind) {
			const fix = 'keep file and src/lib/domain/calls/moves.ts the same';
			source.report(folder, file, ['moves', index], `the code has no ${kind} move ${id}`, fix);
		}
		coded.delete(id);
	}
	for (const id of coded.keys()) {
		source.report(folder, file, ['moves'], `the move ${id} is missing or stands twice`, 'write each once');
	}
}

/** What the words of the calls and some hundred plays of each say; the loader has checked all names. */
export const lintCalls = ({ calls, desk }: LoadedCalls): Problem[] =>
	calls.flatMap(({ scenario, file }) =>
		[
			...textFlaws(scenario).map((each) => ({ ...each, rule: 'call/words' })),
			...graphFlaws(scenario, desk).map((each) => ({ ...each, rule: 'call/play' }))
		].map(({ rule, path, message, fix }) => ({
			rule,
			severity: 'error' as const,
			bank: folder,
			item: scenario.id,
			file: file.name,
			line: file.lineOf(path),
			message,
			fix
		}))
	);
