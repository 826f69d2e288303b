import { expect, test } from 'vitest';
import { cellText, factTable } from '#lib/domain/bank/fact-table.ts';
import { statedPorts } from '#lib/domain/bank/port-numbers.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { choice, options, recall, remarksOf, verdict } from './sample-items.ts';

const source = 'a registry';
const facts = factTable([
	{
		kind: 'port',
		title: 'Ports',
		exams: {},
		rowHeading: 'Service',
		columns: [
			{ id: 'ports', label: 'Port' },
			{ id: 'transports', label: 'Transport' }
		],
		rows: [
			{ id: 'ssh', name: 'SSH', aliases: ['Secure Shell'], cells: { ports: [22], transports: ['TCP'] }, source },
			{ id: 'tftp', name: 'TFTP', cells: { ports: [69], transports: ['UDP'] }, source },
			{ id: 'dns', name: 'DNS', cells: { ports: [53], transports: ['TCP', 'UDP'] }, source },
			{ id: 'radius', name: 'RADIUS', cells: { ports: [1812, 1813], transports: ['UDP'] }, source }
		]
	}
]);

const judged = (stem: string, texts: string[], cited: string[]) =>
	verdict('22-facts', choice({ stem, options: options(texts), ...(cited.length > 0 && { facts: cited }) }), { facts });

test.each([
	['the port of the row', ['22', '23', '25', '80'], ['port/ssh'], 'silent'],
	['another port', ['23', '22', '25', '80'], ['port/ssh'], 'error'],
	['the right port with the wrong transport', ['UDP 22', 'TCP 23', 'TCP 25', 'TCP 80'], ['port/ssh'], 'error'],
	[
		'the right port in a sentence',
		['Allow TCP 22 inbound', 'Allow TCP 23', 'Deny it', 'Log it'],
		['port/ssh'],
		'silent'
	],
	['both ports of a row', ['1812 and 1813', '20 and 21', '67 and 68', '161 and 162'], ['port/radius'], 'silent'],
	['an unknown fact', ['22', '23', '25', '80'], ['port/nothing'], 'error'],
	['no number at all', ['Oak', 'Ash', 'Fir', 'Elm'], ['port/ssh'], 'error']
])('rule 22: a key with %s', (_case, texts, cited, expected) => {
	expect(judged('Which of the following TCP ports does the service use?', texts, cited)).toBe(expected);
});

test('rule 22: a distractor must not be right too', () => {
	expect(judged('Which port?', ['1812', '1813', '25', '80'], ['port/radius'])).toBe('error');
	expect(judged('Which port?', ['TCP 22', 'UDP 22', 'TCP 25', 'TCP 80'], ['port/ssh'])).toBe('silent');
	expect(judged('Which port?', ['22', '22 and 23', '25', '80'], ['port/ssh'])).toBe('silent');
});

test('rule 22: where the key is a name, the stem states its port', () => {
	const names = ['SSH', 'TFTP', 'HTTP', 'SMTP'];
	expect(judged('Which of the following uses TCP port 22?', names, ['port/ssh'])).toBe('silent');
	expect(judged('Which of the following uses TCP port 23?', names, ['port/ssh'])).toBe('error');
	expect(
		judged('Which of the following uses TCP port 22?', ['SSH', 'Secure Shell', 'HTTP', 'SMTP'], ['port/ssh'])
	).toBe('error');
});

test('rule 22: the port may stand in the exhibit', () => {
	const item = choice({
		exhibit: { kind: 'output', label: 'Output of netstat', text: 'TCP  0.0.0.0:22  0.0.0.0:0  LISTENING' },
		options: options(['SSH', 'TFTP', 'HTTP', 'SMTP']),
		facts: ['port/ssh']
	});
	expect(verdict('22-facts', item, { facts })).toBe('silent');
});

test('rule 22: a card states the port in its answer', () => {
	const card = (answer: string) => recall({ stem: 'Which UDP port does TFTP use?', answer, facts: ['port/tftp'] });
	expect(verdict('22-facts', card('69'), { facts })).toBe('silent');
	expect(verdict('22-facts', card('UDP 69'), { facts })).toBe('silent');
	expect(verdict('22-facts', card('TCP 69'), { facts })).toBe('error');
	expect(remarksOf('22-facts', card('68'), { facts })[0]?.message).toContain('TFTP is UDP 69');
});

test('rule 22: a port as key without a fact asks for one', () => {
	expect(judged('Which TCP port does the service use?', ['22', '23', '25', '80'], [])).toBe('warning');
	expect(judged('How many trees are there?', ['22', '23', '25', '80'], [])).toBe('silent');
	expect(judged('Which switch port is down?', ['22', '23', '25', '80'], [])).toBe('silent');
});

test.each([
	['22', ['22']],
	['67 and 68', ['67', '68']],
	['137-139', ['137', '139']],
	['TCP 22', ['TCP 22']],
	['TCP/UDP 53', ['53']],
	['TCP port 53 and UDP port 69', ['TCP 53', 'UDP 69']],
	['UDP 161/162', ['UDP 161', 'UDP 162']],
	['53/tcp', ['TCP 53']],
	['Allow port 443 from 10.0.0.0/24', ['443']],
	['10.0.0.5:8443', ['8443']],
	['802.11ac on 2 radios', []],
	['Windows 11', []],
	['RFC 4253', []],
	['192.168.1.1', []]
])('"%s" states the ports %j', (text, expected) => {
	const shown = statedPorts(text).map(
		({ port, transport }) => (transport === undefined ? '' : `${transport} `) + String(port)
	);
	expect(shown).toEqual(expected);
});

const tables = factTable([
	{
		kind: 'raid',
		title: 'RAID levels',
		exams: {},
		rowHeading: 'Level',
		columns: [
			{ id: 'disks', label: 'Least disks' },
			{ id: 'layout', label: 'How it works' }
		],
		rows: [
			{ id: '1', name: 'RAID 1', cells: { disks: 2, layout: 'mirror' }, source },
			{ id: '5', name: 'RAID 5', cells: { disks: 3, layout: 'parity' }, source }
		]
	},
	{
		kind: 'poe',
		title: 'PoE',
		exams: {},
		rowHeading: 'Type',
		columns: [
			{ id: 'standard', label: 'Standard' },
			{ id: 'source', label: 'At the switch', unit: 'W' },
			{ id: 'reach', label: 'Reach', unit: 'm' }
		],
		rows: [
			{
				id: 'type-2',
				name: 'Type 2',
				aliases: ['PoE+'],
				cells: { standard: '802.3at', source: 30, reach: 100 },
				source
			},
			{ id: 'type-3', name: 'Type 3', cells: { standard: '802.3bt', source: 60, reach: 100 }, source },
			{ id: 'type-4', name: 'Type 4', cells: { standard: '802.3bt', source: 90, reach: 100 }, source }
		]
	},
	{
		kind: 'wifi',
		title: 'Wi-Fi',
		exams: {},
		rowHeading: 'Standard',
		columns: [
			{ id: 'bands', label: 'Bands' },
			{ id: 'rate', label: 'Rate' }
		],
		rows: [{ id: 'n', name: '802.11n', cells: { bands: ['2.4 GHz', '5 GHz'], rate: '600 Mbps' }, source }]
	}
]);

const ofCard = (stem: string, answer: string, ...cited: string[]) =>
	verdict('22-facts', recall({ stem, answer, facts: cited }), { facts: tables });

test.each([
	['a bare count', 'How many disks does RAID 5 need?', '3', 'raid/5', 'silent'],
	['a wrong count', 'How many disks does RAID 5 need?', '4', 'raid/5', 'error'],
	['the number of the name', 'How many disks does RAID 5 need?', '5', 'raid/5', 'error'],
	['the row of another level', 'How many disks does RAID 1 need?', '3', 'raid/5', 'error'],
	['a value with its unit', 'How much can a PoE+ port supply?', '30 W', 'poe/type-2', 'silent'],
	['the unit written out', 'How much can a PoE+ port supply?', '30 watts', 'poe/type-2', 'silent'],
	['the value in another unit', 'How much can a PoE+ port supply?', '0.03 kW', 'poe/type-2', 'silent'],
	['the unit in the question', 'How many watts can a PoE+ port supply?', '30', 'poe/type-2', 'silent'],
	['no unit at all', 'How much can a PoE+ port supply?', '30', 'poe/type-2', 'error'],
	['a unit of something else', 'How much can a PoE+ port supply?', '30 m', 'poe/type-2', 'error'],
	['a number with a unit of its own', 'Over how many feet does PoE+ reach?', '328', 'poe/type-2', 'error'],
	['a text value', 'Which standard is PoE+?', '802.3at', 'poe/type-2', 'silent'],
	['another standard', 'Which standard is PoE+?', '802.3af', 'poe/type-2', 'error'],
	['a name whose value the question states', 'Which standard offers 600 Mbps?', '802.11n', 'wifi/n', 'silent'],
	['a name without anything of its row', 'Which standard is fine?', '802.11n', 'wifi/n', 'error'],
	['a list of values', 'In which bands does 802.11n work?', '2.4 GHz and 5 GHz', 'wifi/n', 'silent'],
	['words instead of numbers', 'How does RAID 1 work?', 'Mirror', 'raid/1', 'silent'],
	['nothing of the row', 'How does RAID 1 work?', 'By magic', 'raid/1', 'error']
])('rule 22: a card with %s', (_case, stem, answer, cited, expected) => {
	expect(ofCard(stem, answer, cited)).toBe(expected);
});

test('rule 22: every row that is cited must be met', () => {
	const stem = 'Which standard supplies 60 W and 90 W?';
	expect(ofCard(stem, '802.3bt', 'poe/type-3', 'poe/type-4')).toBe('silent');
	expect(ofCard(stem, '802.3bt', 'poe/type-3', 'poe/type-2')).toBe('error');
});

test('rule 22: no distractor may say the same of a row as the key', () => {
	const ofItem = (...texts: string[]) =>
		verdict('22-facts', choice({ stem: 'Which can PoE+ supply?', options: options(texts), facts: ['poe/type-2'] }), {
			facts: tables
		});
	expect(ofItem('30 W', '15 W', '60 W', '90 W')).toBe('silent');
	expect(ofItem('30 W', '30,000 mW', '60 W', '90 W')).toBe('error');
	expect(ofItem('30 W', '100 m', '60 W', '90 W')).toBe('silent');
	expect(ofItem('802.3at', '802.3af', '802.3az', '802.3ac')).toBe('silent');
});

test('rule 22: a PBQ meets a cited row in any of its parts', () => {
	const blank = {
		id: 'a',
		label: 'Disks of RAID 5',
		format: 'number' as const,
		accept: ['3'],
		why: 'One holds parity.'
	};
	const work = (id: string): Item => ({
		...recall({ stem: 'Fill it in.', facts: [`raid/${id}`] }),
		kind: 'fill',
		blanks: [blank]
	});
	expect(verdict('22-facts', work('5'), { facts: tables })).toBe('silent');
	expect(verdict('22-facts', work('1'), { facts: tables })).toBe('error');
});

test.each([
	['15.4 W', undefined, '15.4 W'],
	[15.4, 'W', '15.4 W'],
	[36_000, 'km', '36,000 km'],
	[1812, undefined, '1812'],
	[['2.4 GHz', '5 GHz'], undefined, '2.4 GHz, 5 GHz'],
	[[36, 40], undefined, '36, 40'],
	[true, undefined, 'Yes'],
	[false, undefined, 'No']
])('a value is read as it is written: %j in %s', (cell, unit, expected) => {
	expect(cellText(cell, unit === undefined ? {} : { unit })).toBe(expected);
});
