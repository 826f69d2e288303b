import { basename, dirname, join } from 'node:path';
import {
	bankSchema,
	itemSchema,
	noteSchema,
	objectiveFileSchema,
	type Bank,
	type Item,
	type Note
} from '#lib/domain/bank/item.schema.ts';
import type { SourceFolder } from './source-folder.ts';
import type { YamlFile } from './yaml-file.ts';

export interface LoadedItem {
	readonly bank: string;
	readonly objective: string;
	readonly item: Item;
	readonly file: YamlFile;
	/** Its place in the file. */
	readonly index: number;
}

export interface LoadedBank {
	readonly bank: Bank;
	readonly file: YamlFile;
	readonly items: readonly LoadedItem[];
	readonly notes: readonly LoadedNote[];
}

interface LoadedNote {
	readonly note: Note;
	readonly file: YamlFile;
}

/** @param owners item id -> file, over all banks */
export function loadBank(source: SourceFolder, folder: string, owners: Map<string, string>): LoadedBank | undefined {
	if (!source.has(folder, 'bank.yaml')) {
		const missing = { name: `question-banks/${folder}/bank.yaml`, lineOf: () => 1 };
		source.report(folder, missing, [], 'the file is missing', 'write it (see question-banks/README.md)');
		return undefined;
	}
	const file = source.read(folder, folder, 'bank.yaml');
	const bank = source.parse(bankSchema, file, folder);
	if (bank === undefined) return undefined;
	if (bank.id !== folder) {
		source.report(folder, file, ['id'], `the id is ${bank.id}`, `make it the folder's name, ${folder}`);
	}

	const objectives = new Set<string>();
	for (const [d, domain] of bank.domains.entries()) {
		for (const [o, { number }] of domain.objectives.entries()) {
			const path = ['domains', d, 'objectives', o, 'number'];
			if (objectives.has(number)) source.report(folder, file, path, `${number} is there twice`, 'keep one');
			if (!number.startsWith(`${domain.number}.`)) {
				source.report(
					folder,
					file,
					path,
					`${number} stands in domain ${domain.number}`,
					'move it or correct the number'
				);
			}
			objectives.add(number);
		}
	}

	for (const [e, { objectives: renumbered }] of (bank.replaced ?? []).entries()) {
		// Only the newest edition speaks of today's numbers; an older one speaks of the numbers of the next.
		const known = e === 0 ? objectives : new Set(Object.keys(bank.replaced?.[e - 1]?.objectives ?? {}));
		for (const [old, now] of Object.entries(renumbered)) {
			if (now !== null && !known.has(now)) {
				const path = ['replaced', e, 'objectives', old];
				source.report(folder, file, path, `${old} became ${now}, which is no objective`, 'correct the number, or null');
			}
		}
	}

	const fileOf = new Map<string, string>();
	// PBQs and generated items are long, so they may stand in files of their own, below `pbq` and `generated`.
	const files = [
		...source.yamlFiles(folder).filter((name) => name !== 'bank.yaml'),
		...['pbq', 'generated'].flatMap((below) => source.yamlFiles(join(folder, below)).map((name) => join(below, name)))
	];
	const items = files.flatMap((name) => {
		const content = source.read(folder, folder, name);
		source.parse(objectiveFileSchema, content, folder);
		const { objective, items } = soundParts(content.data);
		if (objective === undefined) return [];
		checkObjective(source, bank, content, objective, { name, objectives, fileOf });
		return items.map(([index, item]) => {
			checkId(source, bank, content, objective, index, item, owners);
			return { bank: bank.id, objective, item, file: content, index };
		});
	});
	const notes = loadNotes(source, folder, objectives);
	return { bank, file, items: items.filter(({ objective }) => objectives.has(objective)), notes };
}

/** The notes of a bank's objectives, one file each. */
function loadNotes(source: SourceFolder, folder: string, objectives: ReadonlySet<string>): LoadedNote[] {
	return source.yamlFiles(join(folder, 'notes')).flatMap((name) => {
		const file = source.read(folder, folder, 'notes', name);
		const note = source.parse(noteSchema, file, folder);
		if (note === undefined) return [];
		if (!objectives.has(note.objective) || name !== `${note.objective}.yaml`) {
			source.report(
				folder,
				file,
				['objective'],
				`the note is of ${note.objective}`,
				'name the file after its objective'
			);
			return [];
		}
		return [{ note, file }];
	});
}

/** What is usable of a file, also when something in it is wrong: sound items with their places. */
function soundParts(data: unknown): { objective: string | undefined; items: (readonly [number, Item])[] } {
	const { objective, items } = (data ?? {}) as { objective?: unknown; items?: unknown };
	return {
		objective: typeof objective === 'string' ? objective : undefined,
		items: (Array.isArray(items) ? items : []).flatMap((raw, index) => {
			const item = itemSchema.safeParse(raw);
			return item.success ? [[index, item.data] as const] : [];
		})
	};
}

interface Siblings {
	readonly name: string;
	readonly objectives: ReadonlySet<string>;
	readonly fileOf: Map<string, string>;
}

function checkObjective(
	source: SourceFolder,
	bank: Bank,
	file: YamlFile,
	objective: string,
	{ name, objectives, fileOf }: Siblings
) {
	const path = ['objective'];
	if (!objectives.has(objective)) {
		source.report(bank.id, file, path, `bank.yaml has no objective ${objective}`, 'correct the number');
	}
	if (!basename(name).startsWith(`${objective}-`)) {
		source.report(bank.id, file, path, `the file is named ${name}`, `begin its name with ${objective}-`);
	}
	const place = join(dirname(name), objective);
	const twin = fileOf.get(place);
	if (twin !== undefined) {
		source.report(bank.id, file, path, `${twin} has this objective too`, 'keep one file an objective');
	}
	fileOf.set(place, file.name);
}

function checkId(
	source: SourceFolder,
	bank: Bank,
	file: YamlFile,
	objective: string,
	index: number,
	{ id }: Item,
	owners: Map<string, string>
) {
	const path = ['items', index, 'id'];
	const start = `${bank.itemPrefix}-${objective}-`;
	if (!id.startsWith(start)) {
		source.report(bank.id, file, path, 'the id does not tell bank and objective', `begin it with ${start}`, id);
	}
	const owner = owners.get(id);
	if (owner !== undefined) source.report(bank.id, file, path, `the id is used in ${owner}`, 'give it its own', id);
	owners.set(id, file.name);
}
