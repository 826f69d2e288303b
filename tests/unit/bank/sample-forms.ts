import type { ServedKind } from '#lib/domain/bank/content.ts';

// Items that are worked as forms: shells, tables and drawings. A test breaks one thing in one.

export type Terminal = ServedKind<'terminal'>;
export type Table = ServedKind<'table'>;
export type Diagram = ServedKind<'diagram'>;

const frame = {
	version: 1,
	topic: 'Gardens',
	level: 'apply' as const,
	explanation: 'A device keeps what it was told until somebody tells it otherwise.',
	source: 'Handbook of Trees, chapter 3',
	reviewed: true
};

const option = (id: string, text: string, key = false) => ({
	id,
	text,
	...(key && { key: true as const }),
	why: `What ${text} would look like stands in another line of the output.`
});

export const terminal = (changes: Partial<Terminal> = {}): Terminal => ({
	...frame,
	id: 'x-1.1-pbq-lease',
	kind: 'terminal',
	stem: 'Find out why the PC has no network and give it an address again. Then answer the question.',
	ticket: 'Since the switch was moved this morning I get no page at all.',
	shell: 'cmd',
	prompt: 'C:\\Users\\pat>',
	commands: [
		{
			run: 'ipconfig',
			help: 'Shows the addresses of this PC',
			when: ['leased'],
			output: 'Windows IP Configuration\n\n   IPv4 Address. . . . . . . . . . . : 192.168.20.41\n'
		},
		{
			run: 'ipconfig',
			output: 'Windows IP Configuration\n\n   Autoconfiguration IPv4 Address. . : 169.254.10.5\n'
		},
		{
			run: 'ipconfig /all',
			help: 'Shows the addresses and who gave them',
			output:
				'   Description . . . . . . . . . . . : Example Ethernet Connection\n   DHCP Enabled. . . . . . . . . . . : Yes\n'
		},
		{
			run: 'ipconfig /release',
			help: 'Gives the address back',
			sets: ['!leased'],
			output: 'Windows IP Configuration\n'
		},
		{
			run: 'ipconfig /renew',
			help: 'Asks for an address',
			sets: ['leased'],
			output: 'Windows IP Configuration\n\n   IPv4 Address. . . . . . . . . . . : 192.168.20.41\n'
		},
		{
			run: 'ping 192.168.20.1',
			when: ['leased'],
			output: 'Reply from 192.168.20.1: bytes=32 time<1ms TTL=64\n'
		},
		{ run: 'ping *', help: 'Tests whether a host answers', output: 'PING: transmit failed. General failure.\n' }
	],
	goals: [
		{
			id: 'address',
			text: 'The PC has an address from the DHCP server',
			flag: 'leased',
			why: 'Only a new request reaches the server; waiting changes nothing for minutes.'
		}
	],
	questions: [
		{
			id: 'kind',
			stem: 'Which kind of address did the PC have at first?',
			options: [option('apipa', 'Link-local', true), option('static', 'Static'), option('public', 'Public')]
		}
	],
	...changes
});

export const powershell = (): Terminal =>
	terminal({
		shell: 'powershell',
		prompt: 'PS C:\\Windows\\system32>',
		commands: [
			{
				run: 'Get-Service -Name Spooler',
				aliases: ['Get-Service Spooler', 'gsv Spooler'],
				help: 'Shows the state of a service',
				output:
					'Status   Name               DisplayName\n------   ----               -----------\nStopped  Spooler            Print Spooler\n'
			},
			{ run: 'Start-Service -Name Spooler', help: 'Starts a service', sets: ['leased'], output: '' },
			{ run: 'ipconfig /all', output: 'Windows IP Configuration\n' }
		]
	});

export const bash = (): Terminal =>
	terminal({
		shell: 'bash',
		prompt: 'pat@desk07:~$',
		commands: [
			{
				run: 'ip address show',
				aliases: ['ip a', 'ip addr'],
				help: 'Shows the addresses',
				output:
					'2: enp3s0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500\n    inet 192.168.20.41/24 brd 192.168.20.255 scope global enp3s0\n'
			},
			{
				run: 'cat /etc/resolv.conf',
				help: 'Prints a file',
				output: 'nameserver 192.168.20.1\n'
			},
			{ run: 'sudo systemctl restart NetworkManager', help: 'Starts a service anew', sets: ['leased'], output: '' }
		]
	});

export const zsh = (): Terminal =>
	terminal({
		shell: 'zsh',
		prompt: 'pat@studio ~ %',
		commands: [
			{
				run: 'ifconfig en0',
				help: 'Shows one network port',
				output: 'en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500\n\tether 00:53:00:12:34:56\n'
			},
			{ run: 'sudo ipconfig set en0 DHCP', help: 'Asks for an address', sets: ['leased'], output: '' }
		]
	});

export const ios = (): Terminal =>
	terminal({
		shell: 'ios',
		prompt: 'SW1#',
		commands: [
			{
				run: 'show ip interface brief',
				help: 'Lists the interfaces with their addresses',
				output:
					'Interface              IP-Address      OK? Method Status                Protocol\nVlan1                  192.168.20.2    YES manual up                    up\n'
			},
			{
				run: 'show interfaces status',
				aliases: ['show interface status'],
				help: 'Lists the ports',
				output:
					'Port      Name               Status       Vlan       Duplex  Speed Type\nGi0/1                        connected    20         a-full a-1000 10/100/1000BaseTX\n'
			},
			{
				run: 'show interfaces gigabitethernet0/1',
				output: 'GigabitEthernet0/1 is up, line protocol is up (connected)\n'
			},
			{
				run: 'show interfaces gigabitethernet0/12',
				output: 'GigabitEthernet0/12 is down, line protocol is down (err-disabled)\n'
			},
			{ run: 'show inventory', output: 'NAME: "1", DESCR: "WS-C2960X-24TS-L"\n' },
			{ run: 'clear port-security sticky', help: 'Forgets learned addresses', sets: ['leased'], output: '' }
		]
	});

const values = ['Allow', 'Deny'];

/** Rule 1 and the name are right, the port and the action of rule 2 are not. */
export const table = (changes: Partial<Table> = {}): Table => ({
	...frame,
	id: 'x-1.1-pbq-rules',
	kind: 'table',
	stem: 'Put the rules of the firewall right, so that they do what the ticket asks for.',
	ticket: 'The web shop has to be reached from outside with encryption; nothing else has.',
	rowHeading: 'Rule',
	columns: [
		{ id: 'from', label: 'From', fixed: true },
		{ id: 'to', label: 'To', format: 'ipv4' },
		{ id: 'port', label: 'Port' },
		{ id: 'action', label: 'Action', values }
	],
	rows: [
		{
			id: 'r1',
			label: '1',
			cells: {
				from: { start: 'Internet' },
				to: { start: '203.0.113.10' },
				port: {
					start: '80',
					accept: ['443', 'HTTPS'],
					why: 'The shop is reached with encryption, which has a port of its own.'
				},
				action: { start: 'Allow' }
			}
		},
		{
			id: 'r2',
			label: '2',
			cells: {
				from: { start: 'Internet' },
				to: { start: '', accept: ['203.0.113.0'], why: 'The last rule is for everything else in the net of the shop.' },
				port: { start: 'any', values: ['any', '80', '443'] },
				action: { start: 'Allow', accept: ['Deny'], why: 'What is not asked for is not let through.' }
			}
		}
	],
	...changes
});

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240" width="640" height="240"><rect width="640" height="240" fill="#fff"/>' +
	'<path d="M80 120H560" stroke="#1f2a37" stroke-width="4"/></svg>';

export const placing = (changes: Partial<Diagram> = {}): Diagram => ({
	...frame,
	id: 'x-1.1-pbq-devices',
	kind: 'diagram',
	stem: 'Put the devices of a small office in their places.',
	svg,
	width: 640,
	height: 240,
	alt: 'A line from the wall at the left, place 1, by place 2 in the middle to place 3 at the right.',
	slots: [
		{
			id: 's1',
			text: 'At the wall',
			at: { x: 120, y: 120 },
			answer: 'modem',
			why: 'The line of the provider ends here.'
		},
		{ id: 's2', text: 'In the middle', at: { x: 320, y: 120 }, answer: 'router', why: 'It stands between two nets.' },
		{ id: 's3', text: 'At the desks', at: { x: 520, y: 120 }, answer: 'switch', why: 'Many ports are wanted here.' }
	],
	pieces: [
		{ id: 'modem', text: 'Cable modem' },
		{ id: 'router', text: 'Router' },
		{ id: 'switch', text: 'Switch' },
		{ id: 'hub', text: 'Hub' }
	],
	...changes
});

export function picking(choose = 2): Diagram {
	const { pieces, ...item } = placing();
	const slots = item.slots.map(({ answer, ...slot }, place) => ({
		...slot,
		...(place < choose && { key: true as const })
	}));
	return { ...item, id: 'x-1.1-pbq-links', stem: 'Pick the links that have failed.', slots, choose };
}
