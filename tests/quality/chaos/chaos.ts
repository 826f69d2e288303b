import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { injectFaults } from './faults.ts';
import { killInScenes } from './kills.ts';
import type { Scene } from './page.ts';
import { chaosReport, troubles } from './report.ts';
import { serveChaosPage } from './serve-page.ts';
import { recordUntilFull, writeInTabs } from './tabs.ts';
import { upgradeEach } from './upgrades.ts';

// npm run chaos: the long form, about half an hour. Writes chaos.md beside this file; exit code 1 where anything was lost.

const scenes: readonly Scene[] = [
	...(['study', 'exam', 'call', 'note', 'import'] as const),
	...(['backup', 'repair', 'rebuild', 'pack', 'upgrade'] as const)
];
const killsEach = Number(process.env['FIRSTLINE_KILLS_EACH'] ?? 22);
const eventsEach = Number(process.env['FIRSTLINE_TAB_EVENTS'] ?? 5000);

const started = performance.now();
const tell = (what: string, count: object): void => {
	console.log(`${((performance.now() - started) / 60_000).toFixed(1)} min  ${what}  ${JSON.stringify(count)}`);
};
const site = await serveChaosPage();
try {
	const [kills, tabs, full, [upgrades, faults]] = await Promise.all([
		killInScenes(site.url, scenes, killsEach, 1, tell),
		writeInTabs(site.url, 4, eventsEach),
		recordUntilFull(site.url),
		// One after the other: faults strike whatever writes in this process.
		upgradeEach().then(
			async (counts) =>
				[
					counts,
					await injectFaults(true, (count) => {
						tell(count.work, count);
					})
				] as const
		)
	]);
	const counts = { kills, tabs, full, upgrades, faults, minutes: (performance.now() - started) / 60_000 };
	await writeFile(join(import.meta.dirname, 'chaos.md'), chaosReport(counts));
	const found = troubles(counts);
	for (const trouble of found) console.error(trouble);
	process.exitCode = found.length === 0 ? 0 : 1;
} finally {
	await site.close();
}
