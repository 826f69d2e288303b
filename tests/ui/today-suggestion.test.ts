import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BankEntry, ContentManifest } from '#lib/domain/bank/content.ts';
import type { LinkIndex } from '#lib/domain/interview/objective-links.ts';
import { momentOf } from '#lib/domain/learning/local-day.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import type { InterviewServices } from '#lib/features/interview/services.ts';
import TodaySuggestion from '#lib/features/interview/TodaySuggestion.svelte';
import { todaySuggestion } from '#lib/features/interview/today-suggestion.ts';
import { Content } from '#lib/platform/content.ts';
import { keepApplication } from '#lib/storage/job-kit.ts';
import { Preferences } from '#lib/storage/preferences.svelte.ts';
import { createStorage } from '#lib/storage/storage.ts';

const at = millis(Date.UTC(2026, 4, 20, 12));
const today = localDay(Math.floor(at / 86_400_000));
const links: LinkIndex = {
	calls: [{ id: 'dns', title: 'No names', minutes: 6, objectives: ['np/3.4'] }],
	questions: []
};
const bank: BankEntry = {
	id: 'np',
	exam: 'N10-009',
	name: 'Network+',
	edition: '',
	launched: '',
	estimatedRetirement: '',
	maxQuestions: 90,
	minutes: 90,
	scaledPass: 720,
	itemPrefix: 'np',
	domains: [
		{
			number: '3',
			name: 'Operations',
			weight: 100,
			objectives: [{ number: '3.4', title: 'DNS and DHCP', level: 'explain', file: 'np-3.4.json', open: 0, items: [] }]
		}
	]
};
const manifest: ContentManifest = { format: 1, banks: [bank], facts: [], links: 'links.json' };
let services: InterviewServices;

beforeEach(() => {
	const rng = seededRng('today');
	const storage = createStorage(rng, 'today-suggestion-test');
	services = {
		storage,
		content: new Content(manifest),
		clock: () => ({ at, offset: offsetMinutes(0) }),
		rng,
		preferences: new Preferences(storage),
		moment: () => Promise.resolve(momentOf(at, offsetMinutes(0), 4))
	};
	vi.spyOn(globalThis, 'fetch').mockImplementation((address: RequestInfo | URL) =>
		Promise.resolve(
			Response.json(
				(address instanceof Request ? address.url : address.toString()).endsWith('links.json') ? links : manifest
			)
		)
	);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await services.storage.db.delete();
});

const miss = (daysAgo: number): Promise<unknown> =>
	services.storage.db.days.put({
		day: localDay(today - daysAgo),
		bank: 'np',
		objective: '3.4',
		answers: 3,
		correct: 1,
		introduced: 0,
		durationMillis: 0,
		facets: {}
	});

test('answers of the week add up to a reason for a call, and older ones do not count', async () => {
	await miss(9);
	await miss(1);
	expect(await todaySuggestion(services)).toBeUndefined();
	await miss(6);
	expect(await todaySuggestion(services)).toMatchObject({
		kind: 'call',
		scenario: 'dns',
		why: 'You missed 4 of 6 on “DNS and DHCP” this week, and this call needs it.'
	});
});

test('an interview in the job kit asks for a short day; one that is over, or an application without one, does not', async () => {
	const { documents } = services.storage;
	await keepApplication(documents, 'a', at, { state: 'interview', nextOn: '2026-05-19' });
	await keepApplication(documents, 'b', at, { state: 'applied', nextOn: '2026-05-22' });
	await keepApplication(documents, 'c', at, { state: 'interview', nextOn: '' });
	expect(await todaySuggestion(services)).toBeUndefined();
	await keepApplication(documents, 'd', at, { state: 'phone-screen', nextOn: '2026-05-23' });
	expect(await todaySuggestion(services)).toMatchObject({ kind: 'day', why: 'An interview of yours is in 3 days.' });
});

test('what is put away stays away for the day and comes back on the next', async () => {
	await miss(1);
	await miss(2);
	const screen = await render(TodaySuggestion, { services });
	await expect.element(screen.getByRole('link', { name: 'Take the call “No names”' })).toBeVisible();
	await screen.getByRole('button', { name: /^Not today/ }).click();
	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
	expect(await todaySuggestion(services)).toBeUndefined();
	const tomorrow = momentOf(millis(at + 86_400_000), offsetMinutes(0), 4);
	expect(await todaySuggestion({ ...services, moment: () => Promise.resolve(tomorrow) })).toMatchObject({
		scenario: 'dns'
	});
});
