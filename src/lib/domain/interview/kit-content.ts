import type { CareerRole, Kit } from './kit-content.schema.ts';

/** One compiled file: the job kit with its career map. */
export interface KitContent {
	readonly kit: Kit;
	readonly career: readonly CareerRole[];
}
