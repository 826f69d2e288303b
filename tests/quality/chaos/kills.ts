import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { startKillable, type KillableBrowser } from '#tests/support/killable-browser.ts';
import type { Acknowledged } from './busy-learner.ts';
import type { Scene } from './page.ts';

/** What came of the kills of one scene. */
export interface KillCount {
	kills: number;
	/** Events and documents that were acknowledged before a kill. */
	acknowledged: number;
	lost: number;
	doubled: number;
	/** Kills after which the browser came back with nothing of what was there: it gave up the whole database. Not in `lost`. */
	wiped: number;
	/** Kills after which a projection or a row was not as the log gives it. */
	torn: number;
}

const trialsPerProfile = 20;

class Profile {
	readonly folder = mkdtempSync(join(tmpdir(), 'killed-profile-'));
	readonly #mark = join(this.folder, 'made-by-chaos');
	readonly acknowledged = { events: new Set<string>(), documents: new Set<string>() };
	#browser: KillableBrowser | undefined;

	constructor() {
		writeFileSync(this.#mark, '');
	}

	async page(url: string): Promise<Page> {
		// Whoever clears the folder of temporary files takes all with it, and it would look like a loss.
		if (!existsSync(this.#mark)) throw new Error(`The profile ${this.folder} was removed from outside.`);
		this.#browser = await startKillable(this.folder);
		const { context } = this.#browser;
		const page = context.pages()[0] ?? (await context.newPage());
		await page.exposeFunction('acknowledge', ({ events, documents }: Acknowledged) => {
			for (const id of events) this.acknowledged.events.add(id);
			for (const [id, revision] of documents) this.acknowledged.documents.add(`${id} ${String(revision)}`);
		});
		await page.goto(url);
		return page;
	}

	async kill(): Promise<void> {
		await this.#browser?.kill();
		this.#browser = undefined;
	}

	get count(): number {
		return this.acknowledged.events.size + this.acknowledged.documents.size;
	}

	/** What is lost is counted once: from here on, what is there is what was acknowledged. */
	forget({ events, documents }: Held): void {
		this.acknowledged.events = new Set(events);
		this.acknowledged.documents = new Set(documents);
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** What a database holds, as `look` in the page tells it. */
export interface Held {
	readonly events: readonly string[];
	readonly documents: readonly string[];
	/** Places where a projection is not as the log gives it. */
	readonly differences: number;
	readonly damage: readonly string[];
}

/** What is lost, doubled or torn of what was acknowledged. */
export function compare(
	held: Held,
	acknowledged: { readonly events: ReadonlySet<string>; readonly documents: ReadonlySet<string> }
): Omit<KillCount, 'kills' | 'acknowledged'> {
	const [events, documents] = [new Set(held.events), new Set(held.documents)];
	const missing = [
		...[...acknowledged.events].filter((id) => !events.has(id)),
		...[...acknowledged.documents].filter((id) => !documents.has(id))
	];
	const all = acknowledged.events.size + acknowledged.documents.size;
	const isWiped = all > 0 && missing.length === all;
	return {
		lost: isWiped ? 0 : missing.length,
		wiped: isWiped ? 1 : 0,
		doubled: held.events.length - events.size,
		torn: held.differences > 0 || held.damage.length > 0 ? 1 : 0
	};
}

async function judge(page: Page, profile: Profile, scene: Scene, seed: string, count: KillCount): Promise<void> {
	const held = await page.evaluate(([each, name]) => window.chaos.look(each as Scene, name as string), [scene, seed]);
	const { lost, wiped, doubled, torn } = compare(held, profile.acknowledged);
	count.lost += lost;
	count.wiped += wiped;
	count.doubled += doubled;
	count.torn += torn;
	if (lost + wiped > 0) {
		console.error(
			`After "${scene}" (${seed}) ${String(lost)} lost${wiped > 0 ? ', the whole database gone' : ''}: ${String(profile.count)} were acknowledged, ${String(held.events.length)} events are there`
		);
		profile.forget(held);
	}
	if (torn > 0) {
		console.error(
			`Torn after "${scene}" (${seed}): ${String(held.differences)} differences, ${held.damage.join(', ')}`
		);
	}
}

/** Kills the browser so many times in each scene at random moments, and looks at what is left. `tell` hears each scene's count. */
export async function killInScenes(
	url: string,
	scenes: readonly Scene[],
	killsEach: number,
	firstSeed: number,
	tell: (scene: Scene, count: KillCount) => void
): Promise<Map<Scene, KillCount>> {
	const counts = new Map<Scene, KillCount>();
	let number = firstSeed;
	let profile: Profile | undefined;
	let onProfile = 0;
	// What a kill has left is looked at by the browser that is started for the next one: a start costs more than all else.
	let judgement: ((page: Page) => Promise<void>) | undefined;
	const leaveProfile = async (): Promise<void> => {
		if (profile !== undefined && judgement !== undefined) {
			await judgement(await profile.page(url));
			await profile.kill();
		}
		judgement = undefined;
		profile?.remove();
		profile = undefined;
	};
	for (const scene of scenes) {
		const count: KillCount = { kills: 0, acknowledged: 0, lost: 0, wiped: 0, doubled: 0, torn: 0 };
		const rng = seededRng(`chaos ${scene} ${String(firstSeed)}`);
		while (count.kills < killsEach) {
			if (onProfile >= trialsPerProfile) await leaveProfile();
			const isFresh = profile === undefined;
			const here = profile ?? new Profile();
			profile = here;
			onProfile = isFresh ? 1 : onProfile + 1;
			const seed = `k${String(number++)}`;
			const page = await here.page(url);
			await judgement?.(page);
			if (isFresh) await page.evaluate((name) => window.chaos.fill(name, 120), `fill-${seed}`);
			await page.evaluate(([each, name]) => window.chaos.prepare(each as Scene, name as string), [scene, seed]);
			const before = here.count;
			const playing = page
				.evaluate(([each, name]) => window.chaos.play(each as Scene, name as string), [scene, seed])
				.catch(() => undefined);
			await pause(20 + rng() * 1500);
			await here.kill();
			await playing;
			count.kills++;
			count.acknowledged += here.count - before;
			judgement = (survivor) => judge(survivor, here, scene, seed, count);
		}
		counts.set(scene, count);
		tell(scene, count);
	}
	await leaveProfile();
	return counts;
}
