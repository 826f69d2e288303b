import type { Findings } from '#lib/domain/log/damage.ts';
import { deviceName } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { foldVersion } from './in-force.ts';
import { eachPage } from './pages.ts';
import { unsoundPreferences } from './preference-values.ts';
import type { DocumentRow, QuarantineRow, ValueRow } from './tables.ts';

/** What would make documents and single values sound. */
export interface DocumentsMend {
	readonly quarantine: Omit<QuarantineRow, 'at'>[];
	readonly deleteDocuments: unknown[];
	readonly putDocuments: DocumentRow[];
	readonly deleteValues: string[];
	readonly putValues: ValueRow[];
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 1000;
const isMoment = (value: unknown): boolean => Number.isFinite(value) && Math.abs(Number(value)) <= 8.64e15;

function unreadable({ id, revision, body }: Partial<Record<keyof DocumentRow, unknown>>): string | undefined {
	if (!isName(id)) return 'it has no name';
	if (!Number.isSafeInteger(revision) || Number(revision) < 1) return 'its revision is no number from 1 on';
	// A null body is a document that was deleted.
	return typeof body === 'object' ? undefined : 'its text is missing or damaged';
}

/** Looks at all that a learner wrote; resolves to how many revisions can be read. Changes nothing but `mend`. */
export async function inspectDocuments(
	db: FirstlineDatabase,
	findings: Findings,
	mend: DocumentsMend,
	now: Millis
): Promise<number> {
	const newest = new Map<string, DocumentRow>();
	let sound = 0;
	await eachPage(db.documents, (rows, keys) => {
		rows.forEach((row, i) => {
			const why = unreadable(row);
			if (why !== undefined) {
				findings.add('document-unreadable', String(keys[i]));
				mend.quarantine.push({ table: 'documents', why, row });
				mend.deleteDocuments.push(keys[i]);
				return;
			}
			sound++;
			// Revisions come oldest first: the kind of the one before is this one's, and else its name begins with it.
			const kind = isName(row.kind) ? row.kind : (newest.get(row.id)?.kind ?? row.id.replace(/:.*/s, ''));
			const at = isMoment(row.at) ? row.at : (newest.get(row.id)?.at ?? now);
			const mended = { ...row, kind, at };
			newest.set(row.id, mended);
			if (kind !== row.kind || at !== row.at) {
				findings.add('document-fields', String(keys[i]));
				mend.quarantine.push({ table: 'documents', why: 'Mended, was as here', row });
				mend.putDocuments.push(mended);
			}
		});
	});
	const preferences = newest.get('preferences');
	const unsound = unsoundPreferences(preferences?.body);
	if (preferences !== undefined && unsound.length > 0) {
		findings.add('preferences-damaged', unsound.join(', '));
		const body = Object.fromEntries(
			Object.entries(preferences.body as object).filter(([name]) => !unsound.includes(name))
		) as unknown;
		// A revision more: what was there stays.
		mend.putDocuments.push({ ...preferences, revision: preferences.revision + 1, at: now, body });
	}
	return sound;
}

/** Looks at the single values that no event holds. `hasLog`: whether there are events, which some device wrote. */
export async function inspectValues(
	db: FirstlineDatabase,
	findings: Findings,
	mend: DocumentsMend,
	hasLog: boolean,
	rng: Rng
): Promise<void> {
	const [device, fit, fold] = await Promise.all(['device', 'fit', 'foldVersion'].map((key) => db.values.get(key)));
	if (!isName(device?.value) && (hasLog || device !== undefined)) {
		findings.add('device-damaged', 'device');
		if (device !== undefined) mend.quarantine.push({ table: 'values', why: 'the device has no name', row: device });
		mend.putValues.push({ key: 'device', value: deviceName(rng) });
	}
	const note = fit?.value as { automatic?: unknown } | null | undefined;
	if (fit !== undefined && typeof note?.automatic !== 'boolean') {
		findings.add('note-damaged', 'fit');
		mend.quarantine.push({ table: 'values', why: 'the note on the newest fit is damaged', row: fit });
		mend.deleteValues.push('fit');
	}
	if (hasLog && fold?.value !== foldVersion) findings.add('fold-version', String(fold?.value));
}

/** Nothing to mend yet. */
export const noMend = (): DocumentsMend => ({
	quarantine: [],
	deleteDocuments: [],
	putDocuments: [],
	deleteValues: [],
	putValues: []
});
