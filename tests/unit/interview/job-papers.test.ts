import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#lib/domain/shared/csv.ts';
import {
	applicationOf,
	applicationsAsCsv,
	applicationsAsMarkdown,
	filledIn,
	offerOf,
	offersAsMarkdown,
	offerSum
} from '#lib/domain/interview/job-papers.ts';

test('no cell of a CSV file is a formula, however it is disguised', () => {
	for (const evil of ['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=cmd']) {
		expect(csvOf(['a'], [[evil]])).toContain(`"'${evil}"`);
	}
	expect(csvOf(['a'], [['a=1', '3-4']])).toBe('"a"\r\n"a=1","3-4"\r\n');
});

test('what was written into a CSV file can be read back', () => {
	const read = (csv: string): string[][] =>
		[...csv.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, line = '']) =>
			[...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
		);
	fc.assert(
		fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
			const back = read(csvOf(['a', 'b'], rows));
			expect(back.slice(1).map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
			);
		})
	);
});

test('applications are exported with their state in words, and Markdown cells stay in their cell', () => {
	const row = applicationOf({ company: '=HYPERLINK("x")', role: 'Help | desk', state: 'interview', notes: 'a\nb' });
	expect(applicationsAsCsv([row])).toContain(`"'=HYPERLINK(""x"")","Help | desk","Interview"`);
	const table = applicationsAsMarkdown([row]).trim().split('\n').slice(2);
	expect(table).toHaveLength(3);
	expect(table[2]?.split(/(?<!\\)\|/)).toHaveLength(9);
});

test('a stored body that is not sound gives empty fields', () => {
	expect(applicationOf({ state: 'dreaming', company: 7 })).toMatchObject({ state: 'saved', company: '' });
	const offer = offerOf({ company: 'Acme', marks: { pay: 9, team: 4 }, said: { pay: 3 } });
	expect(offer).toEqual({ company: 'Acme', said: { pay: '' }, marks: { team: 4 } });
	expect(offerSum(offer)).toEqual({ points: 4, given: 1 });
	expect(offersAsMarkdown([offer], [{ id: 'team', label: 'Team', ask: '?' }])).toContain('| Team | (4 of 5) |');
});

test('a note keeps the name of what was left out', () => {
	expect(filledIn('Dear {name}, about {role}', { name: ' Ms. Alvarez ', role: '' })).toBe(
		'Dear Ms. Alvarez, about {role}'
	);
});
