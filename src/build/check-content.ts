import type { BankRemark } from '#lib/domain/bank/checks/bank-input.ts';
import { checkBank, type BankFigures } from '#lib/domain/bank/checks/check-bank.ts';
import { duplicateRemarks } from '#lib/domain/bank/checks/duplicates.ts';
import { copiedRun, sharedRunRemarks } from '#lib/domain/bank/checks/shared-runs.ts';
import { error } from '#lib/domain/bank/lints/remark.ts';
import { lintItem } from '#lib/domain/bank/lints/registry.ts';
import { noteTexts } from '#lib/domain/bank/note-text.ts';
import { isReviewed } from '#lib/domain/bank/lints/review.ts';
import type { LoadedBank, LoadedItem } from './load-bank.ts';
import type { LoadedContent } from './load-banks.ts';
import { lintCalls } from './load-calls.ts';
import { lintGenerated } from './lint-generated.ts';
import type { Problem } from './problem.ts';
import { reviewHash } from './review-hash.ts';

interface ItemSummary {
	readonly id: string;
	readonly objective: string;
	readonly kind: string;
	readonly level: string;
	readonly file: string;
	readonly line: number;
	readonly reviewHash: string;
	readonly reviewed: boolean;
}

export interface BankReport {
	readonly id: string;
	readonly name: string;
	readonly items: readonly ItemSummary[];
	readonly figures: BankFigures;
	/** Items that cite facts, and how many of them hold. */
	readonly facts: { readonly citing: number; readonly verified: number };
	/** Objectives, and how many of them have a note. */
	readonly notes: { readonly objectives: number; readonly written: number };
}

export interface ContentReport {
	readonly banks: readonly BankReport[];
	/** Whether a text that must not be copied was at hand to compare with. */
	readonly comparedWithBlueprints: boolean;
	readonly problems: readonly Problem[];
}

const living = ({ items }: LoadedBank): LoadedItem[] => items.filter(({ item }) => item.retired !== true);

const placeOf = ({ file, index }: LoadedItem, path: readonly (string | number)[] = []) => ({
	file: file.name,
	line: file.lineOf(['items', index, ...path])
});

/** What the rules for single items say about a bank. */
export function lintBank(bank: LoadedBank, { facts, acronyms }: Pick<LoadedContent, 'facts' | 'acronyms'>): Problem[] {
	const topics = new Map(
		bank.bank.domains.flatMap(({ objectives }) => objectives.map(({ number, topics }) => [number, topics]))
	);
	return living(bank).flatMap((loaded) => {
		const own = topics.get(loaded.objective);
		const context = { facts, acronyms, reviewHash: reviewHash(loaded.item), ...(own && { topics: own }) };
		const remarks = [
			...lintItem(loaded.item, context),
			...(loaded.item.kind === 'generated' ? lintGenerated(loaded.item, context) : [])
		];
		return remarks.map(({ path, ...remark }) => ({
			...remark,
			bank: bank.bank.id,
			item: loaded.item.id,
			...placeOf(loaded, path)
		}));
	});
}

/**
 * All checks over all banks.
 * @param blueprints the texts of the exam blueprints, where they are at hand
 */
export function checkContent(content: LoadedContent, blueprints: readonly string[] | undefined): ContentReport {
	const problems = [...content.problems];
	const banks = content.banks.map((loaded): BankReport => {
		const items = living(loaded);
		const lints = lintBank(loaded, content);
		const { figures, remarks } = checkBank({ bank: loaded.bank, items });
		problems.push(...lints, ...remarks.map((remark) => placed(remark, loaded)));
		const citing = items.filter(({ item }) => (item.facts ?? []).length > 0);
		const broken = new Set(lints.filter(({ rule }) => rule === '22-facts').map(({ item }) => item));
		return {
			id: loaded.bank.id,
			name: loaded.bank.name,
			items: items.map(summary),
			figures,
			notes: {
				objectives: loaded.bank.domains.reduce((sum, { objectives }) => sum + objectives.length, 0),
				written: loaded.notes.length
			},
			facts: { citing: citing.length, verified: citing.filter(({ item }) => !broken.has(item.id)).length }
		};
	});

	for (const { bank, notes } of content.banks) {
		for (const { note, file } of notes) {
			const run = copiedRun(noteTexts(note), blueprints ?? []);
			if (run !== undefined) {
				problems.push({
					...error(`the note shares 8 words with the exam blueprints: "${run}"`, 'say it in other words'),
					rule: 'bank/shared-run',
					bank: bank.id,
					file: file.name,
					line: 1
				});
			}
		}
	}

	const all = content.banks.flatMap(living);
	const byId = new Map(all.map((loaded) => [loaded.item.id, loaded]));
	for (const { item, path, ...remark } of [...duplicateRemarks(all), ...sharedRunRemarks(all, blueprints ?? [])]) {
		const loaded = byId.get(item ?? '');
		if (loaded !== undefined) {
			problems.push({ ...remark, bank: loaded.bank, item: loaded.item.id, ...placeOf(loaded, path) });
		}
	}
	if (content.calls !== undefined) problems.push(...lintCalls(content.calls));
	return { banks, comparedWithBlueprints: blueprints !== undefined, problems };
}

const placed = ({ path, ...remark }: BankRemark, { bank, file }: LoadedBank): Problem => ({
	...remark,
	bank: bank.id,
	file: file.name,
	line: file.lineOf(path ?? ['domains'])
});

function summary(loaded: LoadedItem): ItemSummary {
	const { item, objective } = loaded;
	const hash = reviewHash(item);
	const { id, kind, level } = item;
	return { id, objective, kind, level, ...placeOf(loaded), reviewHash: hash, reviewed: isReviewed(item, hash) };
}
