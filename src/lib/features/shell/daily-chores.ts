import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { refitWhenDue } from './refit.ts';
import { replanWhenDue } from './replan.ts';

export { refit } from './refit.ts';
export { keepRollingCopies } from './rolling-copies.ts';

/** What is done once a day behind the learner's back: the plans made anew, the memory model fitted. Throws what went wrong. */
export async function dailyChores(storage: Storage, content: Content, when: Moment): Promise<void> {
	await replanWhenDue(storage, content, when);
	await refitWhenDue(storage, when);
}
