import { expect, test } from 'vitest';
import { factTable } from '#lib/domain/bank/fact-table.ts';
import { statedPorts } from '#lib/domain/bank/port-numbers.ts';
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
