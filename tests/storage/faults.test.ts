import { expect, test } from 'vitest';
import { faults, injectFaults } from '#tests/quality/chaos/faults.ts';

test('whichever write fails, the work is done whole or not at all, is told, and goes through when tried again', async () => {
	const counts = await injectFaults(false);
	expect(counts.flatMap(({ wrong }) => wrong)).toEqual([]);
	expect(counts.length).toBeGreaterThanOrEqual(13);
	expect(counts.reduce((sum, { injected }) => sum + injected, 0)).toBeGreaterThan(5 * faults.length);
	expect(counts.every(({ injected, refused, done }) => injected > 0 && refused + done === injected)).toBe(true);
}, 120_000);
