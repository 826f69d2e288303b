import type { Clock } from '#lib/platform/clock.ts';
import { askPersistence, isPersisted } from '#lib/platform/persistence.ts';
import { playTone } from '#lib/platform/sound.ts';
import type { Preferences } from '#lib/storage/preferences.svelte.ts';

let asked = false;

/** A tone when the answer is given, for who wants one; once it is acknowledged, the plea to keep the data for good. */
export async function afterAnswer(
	correct: boolean,
	saved: boolean,
	preferences: Preferences,
	clock: Clock
): Promise<void> {
	try {
		if (!saved) {
			if ((await preferences.read()).sounds) {
				playTone(correct);
			}
		} else if (!asked) {
			asked = true;
			await keepForGood(preferences, clock);
		}
	} catch {
		// An extra that failed; the next visit asks again.
	}
}

/** Asks the browser, once on this device, to keep the data for good: now there is something to lose. */
async function keepForGood(preferences: Preferences, clock: Clock): Promise<void> {
	if ((await preferences.read()).persistence !== null) {
		return;
	}
	const granted = (await isPersisted()) === true || (await askPersistence());
	if (granted !== undefined) {
		await preferences.change({ persistence: granted ? 'granted' : 'refused' }, clock().at);
	}
}
