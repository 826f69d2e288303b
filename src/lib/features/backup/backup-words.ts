/** The name under which a backup made at this moment (milliseconds since 1970) is downloaded. */
export const backupName = (madeAt: number): string =>
	`firstline-${new Date(madeAt).toISOString().slice(0, 10)}.firstline`;
