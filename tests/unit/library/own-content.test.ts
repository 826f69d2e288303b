import { expect, test } from 'vitest';
import { newPlaces } from '#lib/domain/learning/queue.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import { ownBank } from '#lib/platform/content.ts';
import { banks, content, servedChoice, servedRecall } from './sample-banks.ts';

test('own cards are a bank that the queue can draw from, beside the exams', async () => {
	const all = content();
	all.takeOwn([servedRecall('own-1')]);
	expect(all.banks.map(({ id }) => id)).toEqual(['core', 'net', ownBank]);
	expect(all.exams).toBe(banks);
	expect(all.has(itemUnit('own-1'))).toBe(true);
	expect(await all.placed(itemUnit('own-1'))).toMatchObject({ item: { id: 'own-1' }, bank: { id: ownBank } });
	const places = newPlaces(all.banks, () => undefined);
	expect(places.find(({ bank }) => bank === ownBank)?.items).toEqual([{ id: 'own-1', version: 1, kind: 'recall' }]);
});

test('a deleted card is gone at once, a changed one shows its new text, and without cards there is no such bank', async () => {
	const all = content();
	all.takeOwn([servedRecall('own-1'), servedChoice('own-2')]);
	all.takeOwn([{ ...servedChoice('own-2'), stem: 'New words?' }]);
	expect(all.has(itemUnit('own-1'))).toBe(false);
	expect((await all.placed(itemUnit('own-2')))?.item.stem).toBe('New words?');
	all.takeOwn([]);
	expect(all.banks).toBe(banks);
	expect(all.has(itemUnit('own-2'))).toBe(false);
	expect(all.has(itemUnit('c-a'))).toBe(true);
});
