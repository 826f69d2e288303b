import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayOrder } from '#lib/domain/bank/option-order.ts';
import { comparableValues, isNumeric, quantityOf } from '#lib/domain/bank/quantity.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { options } from './sample-items.ts';

const shown = (texts: string[], seed = 'any'): (string | undefined)[] => {
	const item = { options: options(texts) };
	return displayOrder(item, seededRng(seed)).map((id) => item.options.find((option) => option.id === id)?.text);
};

test.each([
	[['443', '80', '8080', '22']],
	[['1,000', '250', '12,500', '999']],
	[['5 GHz', '900 MHz', '2.4 GHz', '6 GHz']],
	[['10 Gbps', '1 Gbps', '100 Mbps', '2.5 Gbps']],
	[['2 TB', '512 GB', '1 TB', '960GB']],
	[['RAID 10', 'RAID 0', 'RAID 5', 'RAID 1']],
	[['/30', '/24', '/8', '/16']],
	[['-40 dBm', '-90 dBm', '-67 dBm', '-70 dBm']],
	[['24 hours', '30 minutes', '2 days', '1 week']],
	[['1 m', '30 cm', '100 meters', '2 km']]
])('numbers are shown ascending: %j', (texts) => {
	const inOrder = shown(texts);
	const values = comparableValues(inOrder.map((text) => text ?? '')) ?? [];
	expect(values).toHaveLength(texts.length);
	expect(values).toEqual([...values].sort((a, b) => a - b));
	expect([...inOrder].sort()).toEqual([...texts].sort());
});

test('numbers of one kind keep their order whatever the seed', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(65_535), { minLength: 4, maxLength: 4 }), fc.string(), (numbers, seed) => {
			expect(shown(numbers.map(String), seed).map(Number)).toEqual([...numbers].sort((a, b) => a - b));
		})
	);
});

test('other options are a permutation that follows from the seed', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			const once = shown(['Oak', 'Ash', 'Moss', 'Fern'], seed);
			expect(shown(['Oak', 'Ash', 'Moss', 'Fern'], seed)).toEqual(once);
			expect([...once].sort()).toEqual(['Ash', 'Fern', 'Moss', 'Oak']);
		})
	);
});

test('the key comes to every place equally often', () => {
	const places = [0, 0, 0, 0];
	for (let run = 0; run < 4000; run++) {
		const place = shown(['Oak', 'Ash', 'Moss', 'Fern'], `run ${String(run)}`).indexOf('Oak');
		places[place] = (places[place] ?? 0) + 1;
	}
	// Four standard deviations of a binomial with n = 4000, p = 1/4.
	expect(Math.max(...places.map((count) => Math.abs(count - 1000)))).toBeLessThan(4 * Math.sqrt(4000 * 0.25 * 0.75));
});

test.each([['10GBASE-SR'], ['802.11ac'], ['192.168.1.1'], ['49152-65535'], ['Cat 5e'], ['WPA3 and WPA2'], ['']])(
	'"%s" is no quantity',
	(text) => {
		expect(quantityOf(text)).toBeUndefined();
	}
);

test.each([
	['1,500 MB', { frame: '', dimension: 'byte', value: 1.5e9 }],
	['RAID-5', { frame: 'raid', dimension: '', value: 5 }],
	['−67 dBm', { frame: '', dimension: 'dbm', value: -67 }],
	['`64`-bit', { frame: '', dimension: '-bit', value: 64 }]
])('"%s" is read as %j', (text, expected) => {
	expect(quantityOf(text)).toEqual(expected);
});

test('only a text that begins with its number is numeric', () => {
	expect(isNumeric('22')).toBe(true);
	expect(isNumeric('2.4 GHz')).toBe(true);
	expect(isNumeric('RAID 5')).toBe(false);
});

test('different frames or dimensions have no order', () => {
	expect(comparableValues(['RAID 5', 'Wi-Fi 6'])).toBeUndefined();
	expect(comparableValues(['5 GHz', '5 m'])).toBeUndefined();
	expect(comparableValues([])).toBeUndefined();
});
