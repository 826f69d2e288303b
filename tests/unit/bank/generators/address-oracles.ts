import { BlockList, isIPv6 } from 'node:net';
import type { GeneratedItem } from './real-items.ts';
import type { ChoiceOracle, FillOracle, GroupOracle } from './oracle.ts';

// Addresses are worked out as strings of bits, or asked of Node's own block list: nothing here shares code with the generators.

const quad = String.raw`\d+\.\d+\.\d+\.\d+`;
const found = (pattern: RegExp, text: string): string => {
	const match = pattern.exec(text)?.[1];
	if (match === undefined) throw new Error(`${String(pattern)} is not in "${text}"`);
	return match;
};

const bits = (address: string): string =>
	address
		.split('.')
		.map((octet) => Number(octet).toString(2).padStart(8, '0'))
		.join('');
const dotted = (text: string): string => (text.match(/.{8}/g) ?? []).map((octet) => Number(`0b${octet}`)).join('.');
const number = (address: string): bigint => BigInt(`0b${bits(address)}`);

interface Subnet {
	readonly network: string;
	readonly broadcast: string;
	readonly prefix: number;
	readonly holds: (address: string) => boolean;
}

function subnetOf(cidr: string): Subnet {
	const [address = '', length = ''] = cidr.split('/');
	const prefix = Number(length);
	const head = bits(address).slice(0, prefix);
	const list = new BlockList();
	list.addSubnet(address, prefix);
	return {
		network: dotted(head.padEnd(32, '0')),
		broadcast: dotted(head.padEnd(32, '1')),
		prefix,
		holds: (other) => list.check(other)
	};
}

const next = (address: string, by: bigint): string => dotted((number(address) + by).toString(2).padStart(32, '0'));
const stated = (stem: string): Subnet => subnetOf(found(new RegExp(`(${quad}/\\d+)`), stem));
const plain = (text: string): number => Number(text.replaceAll(',', ''));

const hostsOf = ({ network, broadcast }: Subnet): bigint => number(broadcast) - number(network) - 1n;

/** The longest prefix whose addresses, two of them reserved, are enough; tried one by one. */
function lengthFor(hosts: number): number {
	let prefix = 30;
	while (2 ** (32 - prefix) - 2 < hosts) prefix--;
	return prefix;
}

const masked = (stem: string): string => found(new RegExp(`(255\\.\\d+\\.\\d+\\.\\d+)`), stem);
const onesOf = (mask: string): number => bits(mask).replaceAll('0', '').length;

export const addressChoices: Readonly<Record<string, ChoiceOracle>> = {
	'ipv4-network': ({ stem }) => {
		const { holds, network } = stated(stem);
		return (text) => holds(text) && !holds(next(text, -1n)) && text === network;
	},
	'ipv4-broadcast': ({ stem }) => {
		const { holds, broadcast } = stated(stem);
		return (text) => holds(text) && !holds(next(text, 1n)) && text === broadcast;
	},
	'ipv4-range': ({ stem }) => {
		const { holds } = stated(stem);
		return (text) => {
			const [first = '', last = ''] = text.split(' to ');
			const edges = [next(first, -1n), next(last, 1n)] as const;
			return edges.every(holds) && !holds(next(edges[0], -1n)) && !holds(next(edges[1], 1n));
		};
	},
	'ipv4-hosts':
		({ stem }) =>
		(text) =>
			BigInt(plain(text)) === hostsOf(stated(stem)),
	'ipv4-fit':
		({ stem }) =>
		(text) =>
			text === `/${String(lengthFor(plain(found(/([\d,]+) hosts/, stem))))}`,
	'ipv4-subnets': ({ stem }) => {
		const parent = stated(stem);
		const longer = Number(found(/ \/(\d+)/, stem.replaceAll(new RegExp(`${quad}/\\d+`, 'g'), '')));
		let count = 0;
		// One subnet after the other, until the parent ends.
		for (let at = parent.network; parent.holds(at); at = next(subnetOf(`${at}/${String(longer)}`).broadcast, 1n)) {
			count++;
		}
		return (text) => plain(text) === count;
	},
	'ipv4-prefix-to-mask': ({ stem }) => {
		const ones = Number(found(/\/(\d+)/, stem));
		return (text) => bits(text) === '1'.repeat(ones).padEnd(32, '0');
	},
	'ipv4-mask-to-prefix':
		({ stem }) =>
		(text) =>
			'1'.repeat(Number(text.slice(1))).padEnd(32, '0') === bits(masked(stem)),
	'ipv4-mask-typo': () => (text) => !/^1+0*$/.test(bits(text)),
	'ipv4-same-subnet': ({ stem }) => {
		const { holds, network, broadcast } = stated(stem);
		return (text) => holds(text) && text !== network && text !== broadcast;
	},
	'gateway-misfit': ({ stem, exhibit }) => {
		const gateway = found(new RegExp(`gateway (?:is )?(${quad})`), stem);
		const { holds } = subnetOf(`${gateway}/${String(onesOf(masked(stem)))}`);
		const rows = exhibit?.kind === 'table' ? exhibit.rows : [];
		return (text) => !holds(rows.find(([name]) => name === text)?.[1] ?? gateway);
	},
	'route-choice': ({ stem, exhibit }) => {
		const destination = found(new RegExp(`(${quad})`), stem);
		const rows = exhibit?.kind === 'table' ? exhibit.rows : [];
		const holding = rows
			.map(([route = '', hop]) => ({ ...subnetOf(route), hop }))
			.filter(({ prefix, holds }) => prefix === 0 || holds(destination));
		const longest = Math.max(...holding.map(({ prefix }) => prefix));
		return (text) => holding.some(({ prefix, hop }) => prefix === longest && hop === text);
	},
	'address-pick': ({ stem }, { wording }) => {
		const asked = Object.entries(wording.labels ?? {}).filter(([, label]) => stem.includes(label));
		return (text) => asked.length === 1 && asked[0]?.[0] === kindOf(text);
	},
	'ipv6-shorten': ({ stem }) => {
		const long = found(/((?:[\da-f]{4}:){7}[\da-f]{4})/, stem);
		return (text) => `[${text}]` === new URL(`http://[${long}]`).hostname;
	},
	'ipv6-expand': ({ stem }) => {
		const short = found(/(2001:db8[\da-f:]*)/, stem);
		return (text) =>
			isIPv6(text) &&
			/^(?:[\da-f]{4}:){7}[\da-f]{4}$/.test(text) &&
			new URL(`http://[${text}]`).hostname === `[${short}]`;
	}
};

/** As the RFCs name the blocks, told by the octets. */
function kindOf(address: string): string {
	const [a = 0, b = 0] = address.split('.').map(Number);
	if (a === 127) return 'loopback';
	if (a === 169 && b === 254) return 'apipa';
	if (a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)) return 'private';
	return a >= 224 && a <= 239 ? 'multicast' : 'public';
}

export const addressGroups: Readonly<Record<string, GroupOracle>> = {
	'ipv4-reach': ({ stem }) => {
		const { holds } = stated(stem);
		return (text) => (holds(text) ? 'direct' : 'routed');
	},
	'address-kinds': () => kindOf
};

export const addressFills: Readonly<Record<string, FillOracle>> = {
	'ipv4-worksheet': ({ stem }) => {
		const subnet = stated(stem);
		const { network, broadcast, prefix } = subnet;
		return {
			mask: dotted('1'.repeat(prefix).padEnd(32, '0')),
			network,
			broadcast,
			first: next(network, 1n),
			last: next(broadcast, -1n),
			hosts: String(hostsOf(subnet))
		};
	},
	'ipv4-vlsm': (item, source) => {
		const parent = stated(item.stem);
		const needs = namesOf(source)
			.map((name) => ({ name, at: new RegExp(`\\b${name} ([\\d,]+)`).exec(item.stem)?.[1] }))
			.flatMap(({ name, at }) => (at === undefined ? [] : [{ name, hosts: plain(at) }]))
			.sort((a, b) => b.hosts - a.hosts);
		let at = parent.network;
		const subnets = needs.map(({ name, hosts }) => {
			const cidr = `${at}/${String(lengthFor(hosts))}`;
			const { network, broadcast } = subnetOf(cidr);
			if (network !== at || !parent.holds(broadcast)) throw new Error(`${cidr} does not fit`);
			at = next(broadcast, 1n);
			return [name, cidr] as const;
		});
		return Object.fromEntries(
			item.blanks.map(({ id, label }) => [id, subnets.find(([name]) => label.startsWith(`${name},`))?.[1] ?? ''])
		);
	}
};

const namesOf = ({ rows }: GeneratedItem): string[] => (rows ?? []).map(({ name }) => String(name));
