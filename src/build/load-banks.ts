import { factTable, type FactTable } from '#lib/domain/bank/fact-table.ts';
import type { FactsFile } from '#lib/domain/bank/facts.schema.ts';
import type { HelpContent } from '#lib/domain/help/find-topics.ts';
import type { DayContent } from '#lib/domain/interview/day-content.ts';
import type { KitContent } from '#lib/domain/interview/kit-content.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { loadBank, type LoadedBank } from './load-bank.ts';
import { loadCalls, type LoadedCalls } from './load-calls.ts';
import { loadDay, loadKit } from './load-day.ts';
import { loadHelp } from './load-help.ts';
import { loadInterview } from './load-interview.ts';
import { loadShifts, type LoadedShifts } from './load-shifts.ts';
import { loadTechnical } from './load-technical.ts';
import { loadAcronyms, loadFacts } from './load-tables.ts';
import type { Problem } from './problem.ts';
import { SourceFolder } from './source-folder.ts';

export interface LoadedContent {
	readonly banks: readonly LoadedBank[];
	readonly factFiles: readonly FactsFile[];
	readonly facts: FactTable;
	readonly acronyms: ReadonlyMap<string, readonly string[]>;
	/** Undefined where the folder has no calls. */
	readonly calls: LoadedCalls | undefined;
	/** Undefined where the folder has none. */
	readonly shifts?: LoadedShifts;
	/** Undefined where the folder has none. */
	readonly interview?: InterviewContent;
	/** Undefined where the folder has none. */
	readonly technical?: TechnicalContent;
	/** Undefined where the folder has none. */
	readonly day?: DayContent;
	/** Undefined where the folder has none. */
	readonly kit?: KitContent;
	/** Undefined where the folder has none. */
	readonly help?: HelpContent;
	readonly problems: readonly Problem[];
}

/** Folders beside the banks that hold content of other kinds. */
const otherFolders = ['facts', 'interview', 'calls', 'help'];

/** Reads all of `question-banks`; what is wrong is listed and left out, and the rest still comes. */
export function loadBanks(root: string): LoadedContent {
	const source = new SourceFolder(root);
	const owners = new Map<string, string>();
	const banks = source
		.folders()
		.filter((folder) => !otherFolders.includes(folder))
		.flatMap((folder) => loadBank(source, folder, owners) ?? []);
	const factFiles = loadFacts(source, banks);
	const interview = loadInterview(source);
	const calls = loadCalls(source, banks);
	const shifts = loadShifts(source, calls?.desk);
	const technical = loadTechnical(source, banks);
	const competencies = new Set(interview?.competencies.map(({ id }) => id));
	const help = loadHelp(source);
	const kit = loadKit(source, competencies);
	const day = loadDay(source, {
		competencies,
		areas: new Set(technical?.questions.map((question) => question.area)),
		calls: new Set(calls?.calls.map(({ scenario }) => scenario.id))
	});
	return {
		banks,
		factFiles,
		facts: factTable(factFiles),
		acronyms: loadAcronyms(source),
		calls,
		...(shifts !== undefined && { shifts }),
		...(interview !== undefined && { interview }),
		...(technical !== undefined && { technical }),
		...(day !== undefined && { day }),
		...(kit !== undefined && { kit }),
		...(help !== undefined && { help }),
		problems: source.problems
	};
}
