import type {
	BankEntry,
	ContentIndex,
	ContentManifest,
	FactSheet,
	ItemEntry,
	ObjectiveContent,
	ServedItem
} from '#lib/domain/bank/content.ts';
import type { FactTable } from '#lib/domain/bank/fact-table.ts';
import { withFactRows } from '#lib/domain/bank/generators/fact-rows.ts';
import { familiesOf } from '#lib/domain/bank/families.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { isReviewed } from '#lib/domain/bank/lints/review.ts';
import { compileCalls } from './compile-calls.ts';
import { compileLinks } from './compile-links.ts';
import { lintBank } from './check-content.ts';
import type { LoadedBank } from './load-bank.ts';
import { loadBanks, type LoadedContent } from './load-banks.ts';
import { compileShifts } from './load-shifts.ts';
import type { Problem } from './problem.ts';
import { reviewHash, sha256 } from './review-hash.ts';

export interface CompiledContent {
	readonly manifest: ContentManifest;
	/** Path below the content folder -> JSON text; the manifest is `manifest.json`. */
	readonly files: ReadonlyMap<string, string>;
	/** What the loader and the rules for single items found; files hold only what is sound by its schema. */
	readonly problems: readonly Problem[];
}

/** Compiles `question-banks` to what is served. The same sources give the same bytes and so the same names. */
export function compileContent(root: string, release = ''): CompiledContent {
	const content = loadBanks(root);
	const files = new Map<string, string>();
	const manifest: ContentManifest = {
		format: 1,
		...(release !== '' && { release }),
		banks: content.banks.map((bank) => compileBank(bank, content.facts, files)),
		facts: compileFacts(content, files),
		...(content.calls !== undefined && {
			calls: addFile(
				files,
				'calls',
				compileCalls(content.calls, (name, file) => addFile(files, name, file))
			)
		}),
		...(content.shifts !== undefined && {
			shifts: addFile(
				files,
				'shifts',
				compileShifts(content.shifts, (name, file) => addFile(files, name, file))
			)
		}),
		...(content.interview !== undefined && { interview: addFile(files, 'interview', content.interview) }),
		...(content.technical !== undefined && { technical: addFile(files, 'technical', content.technical) }),
		...(content.calls !== undefined &&
			content.technical !== undefined && {
				links: addFile(files, 'links', compileLinks(content.calls.calls, content.technical.questions))
			}),
		...(content.day !== undefined && { day: addFile(files, 'interview-day', content.day) }),
		...(content.kit !== undefined && { kit: addFile(files, 'job-kit', content.kit) }),
		...(content.help !== undefined && { help: addFile(files, 'help', content.help) })
	};
	const index: ContentIndex = {
		...manifest,
		banks: manifest.banks.map((bank) => addFile(files, `bank-${bank.id}`, bank))
	};
	files.set('manifest.json', JSON.stringify(index));
	return {
		manifest,
		files,
		problems: [...content.problems, ...content.banks.flatMap((bank) => lintBank(bank, content))]
	};
}

function compileBank({ bank, items, notes }: LoadedBank, facts: FactTable, files: Map<string, string>): BankEntry {
	const living = items.map(({ item }) => item).filter(({ retired }) => retired !== true);
	const families = familiesOf(living);
	return {
		...bank,
		domains: bank.domains.map(({ number, name, weight, objectives }) => ({
			number,
			name,
			weight,
			objectives: objectives.map(({ number, title, level }) => {
				const own = items.filter(({ objective }) => objective === number).map(({ item }) => item);
				const content: ObjectiveContent = {
					bank: bank.id,
					objective: number,
					items: own.map((item) => served(item, facts))
				};
				const note = notes.find((each) => each.note.objective === number)?.note;
				const living = own.filter(({ retired }) => retired !== true);
				return {
					number,
					title,
					level,
					file: addParts(files, addFile(files, `${bank.id}-${number}`, content), content),
					...(note !== undefined && { note: addFile(files, `note-${bank.id}-${number}`, note) }),
					open: living.filter(({ reserve }) => reserve !== true).length,
					items: living.map((item) => entry(item, families.get(item.id)))
				};
			})
		}))
	};
}

/**
 * Keeps each item of an objective's file by itself too, and the list of them under the file's name: who has a former one
 * fetches what is new in it and no more. Gives the file's name back.
 */
function addParts(files: Map<string, string>, file: string, { items }: ObjectiveContent): string {
	const hashes = items.map((item) => {
		const json = JSON.stringify(item);
		const hash = sha256(json).slice(0, 12);
		files.set(`parts/${hash}.json`, json);
		return hash;
	});
	files.set(`parts/${file}`, JSON.stringify(hashes));
	return file;
}

/** Keeps a file under a name that changes with its content. */
function addFile(files: Map<string, string>, name: string, content: unknown): string {
	const json = JSON.stringify(content);
	const file = `${name}.${sha256(json).slice(0, 8)}.json`;
	files.set(file, json);
	return file;
}

function compileFacts({ banks, factFiles }: LoadedContent, files: Map<string, string>): string[] {
	const citing = new Map<string, string[]>();
	for (const { item } of banks.flatMap(({ items }) => items)) {
		if (item.retired === true || item.reserve === true) continue;
		for (const fact of item.facts ?? []) citing.set(fact, [...(citing.get(fact) ?? []), item.id]);
	}
	return factFiles.map(({ rows, ...table }) => {
		const sheet: FactSheet = {
			...table,
			rows: rows.map((row) => ({ ...row, items: citing.get(`${table.kind}/${row.id}`) ?? [] }))
		};
		return addFile(files, `facts-${table.kind}`, sheet);
	});
}

function served(item: Item, facts: FactTable): ServedItem {
	const { blind, ...kept } = withFactRows(item, facts);
	return { ...kept, reviewed: isReviewed(item, reviewHash(item)) };
}

const entry = ({ id, version, kind, reserve }: Item, family: string | undefined): ItemEntry => ({
	id,
	version,
	kind,
	...(reserve && { reserve }),
	...(family !== undefined && { family })
});
