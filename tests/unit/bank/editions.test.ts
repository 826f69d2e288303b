import { expect, test } from 'vitest';
import { objectiveNow } from '#lib/domain/bank/editions.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const bank = {
	replaced: [
		{ edition: 'N10-009', until: '2027-03-01', objectives: { '1.4': '1.5', '2.2': null } },
		{ edition: 'N10-008', until: '2024-06-20', objectives: { '1.1': '1.4', '1.9': '2.2' } }
	]
};

test('progress of an older edition is carried over to the number that its objective has now', () => {
	expect(objectiveNow(bank, '1.4', day('2026-01-01'))).toBe('1.5');
	expect(objectiveNow(bank, '1.1', day('2023-01-01'))).toBe('1.5');
});

test('an objective that kept its number, and answers of the newest edition, stay where they are', () => {
	expect(objectiveNow(bank, '3.1', day('2026-01-01'))).toBe('3.1');
	expect(objectiveNow(bank, '1.4', day('2027-03-01'))).toBe('1.4');
	expect(objectiveNow({}, '1.4', day('2020-01-01'))).toBe('1.4');
});

test('an objective that was dropped leads nowhere', () => {
	expect(objectiveNow(bank, '2.2', day('2026-01-01'))).toBeUndefined();
	expect(objectiveNow(bank, '1.9', day('2023-01-01'))).toBeUndefined();
});
