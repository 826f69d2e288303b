import Dexie from 'dexie';

/**
 * Why the database did not do what was asked:
 * `full` no room on the device · `closed` the connection is gone (a retry reopens it) · `aborted` the browser gave the
 * transaction up · `superseded` a newer version of the app owns the database: this tab must be reloaded and writes nothing ·
 * `conflict` another tab was first · `unavailable` the browser gives no database at all · `unknown` the rest.
 */
export type FailureKind = 'full' | 'closed' | 'aborted' | 'superseded' | 'conflict' | 'unavailable' | 'unknown';

export class StorageFailure extends Error {
	override readonly name = 'StorageFailure';
	readonly kind: FailureKind;

	constructor(kind: FailureKind, message: string, cause?: unknown) {
		super(message, { cause });
		this.kind = kind;
	}
}

const kinds: Readonly<Record<string, FailureKind>> = {
	[Dexie.errnames.QuotaExceeded]: 'full',
	[Dexie.errnames.DatabaseClosed]: 'closed',
	[Dexie.errnames.InvalidState]: 'closed',
	[Dexie.errnames.Abort]: 'aborted',
	[Dexie.errnames.Timeout]: 'aborted',
	[Dexie.errnames.TransactionInactive]: 'aborted',
	[Dexie.errnames.PrematureCommit]: 'aborted',
	[Dexie.errnames.Version]: 'superseded',
	[Dexie.errnames.MissingAPI]: 'unavailable',
	[Dexie.errnames.OpenFailed]: 'unavailable'
};

/** Any error from the database as one of our kinds; the browser's own error stays its cause. */
export function asFailure(error: unknown): StorageFailure {
	if (error instanceof StorageFailure) {
		return error;
	}
	const names = namesOf(error);
	const name = names.find((each) => kinds[each] !== undefined);
	return new StorageFailure(
		name === undefined ? 'unknown' : (kinds[name] ?? 'unknown'),
		error instanceof Error ? error.message : String(error),
		error
	);
}

/** An abort tells little by its own name; what led to it stands in `inner`. */
function namesOf(error: unknown): string[] {
	const names: string[] = [];
	let each = error as { name?: string; inner?: unknown } | null | undefined;
	for (let depth = 0; each !== null && each !== undefined && depth < 4; depth++) {
		if (each.name !== undefined) {
			names.unshift(each.name);
		}
		each = each.inner as typeof each;
	}
	return names;
}
