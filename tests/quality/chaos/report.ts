import type { FaultCount } from './faults.ts';
import type { KillCount } from './kills.ts';
import type { FullCount, TabsCount } from './tabs.ts';
import type { UpgradeCount } from './upgrades.ts';

/** Everything that a run of chaos has counted. */
export interface ChaosCounts {
	readonly kills: ReadonlyMap<string, KillCount>;
	readonly faults: readonly FaultCount[];
	readonly upgrades: readonly UpgradeCount[];
	readonly tabs: TabsCount;
	readonly full: FullCount;
	readonly minutes: number;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** What should not be, in words; empty where nothing was lost or torn. */
export function troubles({ kills, faults, upgrades, tabs, full }: ChaosCounts): string[] {
	const found: string[] = [];
	for (const [scene, { lost, wiped, doubled, torn }] of kills) {
		if (lost + wiped + doubled + torn > 0) {
			found.push(
				`${scene}: ${String(lost)} lost, ${String(wiped)} wiped by the browser, ${String(doubled)} doubled, ${String(torn)} torn`
			);
		}
	}
	for (const { wrong } of faults) found.push(...wrong);
	for (const { from, wrong } of upgrades) found.push(...wrong.map((what) => `from version ${String(from)}: ${what}`));
	if (tabs.lost + tabs.doubled + tabs.differences > 0) {
		found.push(
			`tabs: ${String(tabs.lost)} lost, ${String(tabs.doubled)} doubled, ${String(tabs.differences)} differences`
		);
	}
	if (full.failure !== 'full' || full.whole !== full.kept || full.differences > 0 || full.after === 0) {
		found.push(`full device: ${JSON.stringify(full)}`);
	}
	return found;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The counts as a page to read. */
export function chaosReport(counts: ChaosCounts): string {
	const { kills, faults, upgrades, tabs, full, minutes } = counts;
	const all = [...kills.values()];
	const found = troubles(counts);
	return `# Chaos

Written by \`npm run chaos\` (${String(Math.round(minutes))} minutes). Killed by SIGKILL in the middle of a scene, at a random moment;
then all that was acknowledged is looked for, and every projection is compared with what the log gives.

${found.length === 0 ? 'Nothing was lost, doubled or torn.' : found.map((each) => `- ${each}`).join('\n')}

## Kills

${table(
	['scene', 'kills', 'acknowledged', 'lost', 'wiped', 'doubled', 'torn'],
	[
		...[...kills].map(([scene, each]) => [
			scene,
			each.kills,
			each.acknowledged,
			each.lost,
			each.wiped,
			each.doubled,
			each.torn
		]),
		[
			'all',
			sum(all.map((each) => each.kills)),
			sum(all.map((each) => each.acknowledged)),
			sum(all.map(({ lost }) => lost)),
			sum(all.map(({ wiped }) => wiped)),
			sum(all.map(({ doubled }) => doubled)),
			sum(all.map(({ torn }) => torn))
		]
	]
)}

The scenes run the app's own storage in a page without screens; \`tests/e2e/kill.spec.ts\` kills the whole app in the middle
of answers, and \`tests/e2e/torn-log.spec.ts\` after a kill that tore the browser's own log, which took whole databases with
it until \`src/lib/storage/torn-log.ts\`. \`upgrade\` takes a database of version 1 to ${String(upgrades.length)}, in turn. Clocks jump days forward and back in every scene.

## Faults at every write

QuotaExceededError, AbortError, UnknownError, a closed connection, and a transaction given up after the write went through.
Each left the old state or the new one, was told where the old one stayed, and the same work went through when tried again.

${table(
	['work', 'writes', 'faults', 'refused, nothing changed', 'tried again by itself', 'wrong'],
	[
		...faults.map(({ work, writes, injected, refused, done, wrong }) => [
			work,
			writes,
			injected,
			refused,
			done,
			wrong.length
		]),
		[
			'all',
			sum(faults.map(({ writes }) => writes)),
			sum(faults.map(({ injected }) => injected)),
			sum(faults.map(({ refused }) => refused)),
			sum(faults.map(({ done }) => done)),
			sum(faults.map(({ wrong }) => wrong.length))
		]
	]
)}

## Tabs, upgrades, a full device

- ${String(tabs.tabs)} tabs of one profile wrote at once, each under a clock of its own: ${String(tabs.acknowledged)} events acknowledged in ${tabs.seconds.toFixed(0)} s, ${String(tabs.lost)} lost, ${String(tabs.doubled)} doubled, ${String(tabs.differences)} differences.
- Databases of version ${upgrades.map(({ from }) => from).join(', ')} were upgraded with an old tab open, once one that gives way and once one that hangs: nothing lost, the new tab said what it waited for, the old one wrote no more (${String(sum(upgrades.map(({ wrong }) => wrong.length)))} wrong).
- Recording until the device was full: ${String(full.kept)} recordings kept, told as \`${full.failure}\`, ${String(full.whole)} read back whole; with room again, ${String(full.after)} events more were acknowledged, ${String(full.differences)} differences.
`;
}
