import { expect, test } from 'vitest';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { evaluateProof } from '#lib/domain/bank/proof.ts';
import { choice, verdict } from './sample-items.ts';

test.each([
	['network(192.168.10.77/26)', '192.168.10.64'],
	['broadcast(192.168.10.77/26)', '192.168.10.127'],
	['first(192.168.10.77/26)', '192.168.10.65'],
	['last(192.168.10.77/26)', '192.168.10.126'],
	['first(10.0.0.6/31)', '10.0.0.6'],
	['hosts(/26)', '62'],
	['mask(/20)', '255.255.240.0'],
	['prefix(255.255.255.192)', '/26'],
	['subnets(/28 in /24)', '16'],
	['shorten(2001:0db8:0000:0000:0001:0000:0000:0001)', '2001:db8::1:0:0:1'],
	['expand(fe80::1)', 'fe80:0000:0000:0000:0000:0000:0000:0001'],
	['binary(200)', '11001000'],
	['hex(200)', 'C8'],
	['decimal(0x1F)', '31'],
	['decimal(0b1010)', '10'],
	['raid(5, 4, 2)', '6'],
	['raid(10, 6, 4 TB)', '12'],
	['raid(5, 4, 1.2 TB)', '3.6'],
	['raidfails(6, 5)', '2']
])('%s gives %s', (proof, value) => {
	expect(evaluateProof(proof)).toHaveProperty('values.0', value);
});

test.each([
	'network(192.168.10.77)',
	'network(192.168.10.300/26)',
	'hosts(26)',
	'prefix(255.0.255.0)',
	'subnets(/24 in /28)',
	'raid(5, 2, 4)',
	'raid(5, 4, four)',
	'decimal(0b12)',
	'expand(fe80:::1)',
	'next(10.0.0.0/8)',
	'62'
])('%s is refused with a reason', (proof) => {
	expect(evaluateProof(proof)).toHaveProperty('error');
});

type Blank = Extract<Item, { kind: 'fill' }>['blanks'][number];

const filled = (blank: Partial<Blank>, facts?: string[]): Item => {
	const { options, choose, ...frame } = choice();
	return {
		...frame,
		...(facts && { facts }),
		kind: 'fill',
		blanks: [
			{ id: 'x', label: 'Answer', format: 'number', accept: ['62'], why: 'Two addresses are no hosts.', ...blank }
		]
	};
};

test.each<[string, Partial<Blank>, string]>([
	['that it gives', { proof: 'hosts(/26)' }, 'silent'],
	['it does not give', { proof: 'hosts(/27)' }, 'error'],
	['of another spelling', { proof: 'hosts(/22)', accept: ['1022', '1,022', '1,022 hosts'] }, 'silent'],
	['with a wrong one beside it', { proof: 'hosts(/26)', accept: ['62', '64'] }, 'warning'],
	['with a wrong one before it', { proof: 'hosts(/26)', accept: ['64', '62'] }, 'error'],
	['and can not be read', { proof: 'hosts(26)' }, 'error'],
	['of a subnet with its prefix', { format: 'cidr', proof: 'network(10.9.8.7/12)', accept: ['10.0.0.0/12'] }, 'silent'],
	[
		'of a subnet with another prefix',
		{ format: 'cidr', proof: 'network(10.9.8.7/12)', accept: ['10.0.0.0/13'] },
		'error'
	],
	[
		'of an IPv6 address by value',
		{ format: 'ipv6', proof: 'expand(fe80::1)', accept: ['fe80:0:0:0:0:0:0:1'] },
		'silent'
	],
	[
		'of binary digits in groups',
		{ format: 'text', proof: 'binary(200)', accept: ['1100 1000', '0b11001000'] },
		'silent'
	],
	[
		'that is a prefix without its stroke',
		{ format: 'prefix', proof: 'prefix(255.255.255.0)', accept: ['24'] },
		'silent'
	]
])('rule 22: a proof beside an answer %s', (_case, blank, expected) => {
	expect(verdict('22-proof', filled(blank))).toBe(expected);
});

test('rule 22: a typed number wants a proof or a fact', () => {
	expect(verdict('22-proof', filled({}))).toBe('warning');
	expect(verdict('22-proof', filled({}, ['port/dns']))).toBe('silent');
	expect(verdict('22-proof', filled({ format: 'text' }))).toBe('silent');
});
