import { join } from 'node:path';

/** One build, placed as a host would have it. */
export interface Site {
	/** Where the app lives: empty at the root of its host. */
	readonly base: '' | '/firstline';
	/** What the host serves as its root. */
	readonly root: string;
}

const folder = join(import.meta.dirname, '../../node_modules/.cache/deploy');

// The root last: its build is the one that stays in build/.
export const sites: readonly Site[] = [
	{ base: '/firstline', root: join(folder, 'under-a-folder') },
	{ base: '', root: join(folder, 'at-the-root') }
];
