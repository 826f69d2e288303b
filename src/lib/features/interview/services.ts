import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Preferences } from '#lib/storage/preferences.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';

export interface InterviewServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly clock: Clock;
	readonly rng: Rng;
	readonly preferences: Preferences;
	readonly moment: () => Promise<Moment>;
}
