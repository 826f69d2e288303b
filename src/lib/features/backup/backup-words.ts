/** The name under which a backup made at this moment (milliseconds since 1970) is downloaded. */
export const backupName = (madeAt: number): string =>
	`firstline-${new Date(madeAt).toISOString().slice(0, 10)}.firstline`;

/** A size for people: whole kB, or MB with one digit. */
export const sizeWords = (bytes: number): string =>
	bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
