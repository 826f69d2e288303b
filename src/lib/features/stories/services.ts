import type { Moment } from '#lib/domain/learning/local-day.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Storage } from '#lib/storage/storage.ts';

export interface StoryServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly clock: Clock;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

export const now = ({ clock }: Pick<StoryServices, 'clock'>): Millis => clock().at;

/** A new own id for a story, an entry or a take. */
export const newId = ({ clock, rng }: Pick<StoryServices, 'clock' | 'rng'>): string => uuidv7(clock().at, rng);
