import { facts, type GeneratedItem } from './real-items.ts';
import type { ChoiceOracle, FillOracle, MatchOracle } from './oracle.ts';

const found = (pattern: RegExp, text: string): string[] => {
	const match = pattern.exec(text);
	if (match === null) throw new Error(`${String(pattern)} is not in "${text}"`);
	return match.slice(1);
};

const services = [...facts.values()].filter((fact) => fact.kind === 'port');

const ports = (service: string): readonly number[] =>
	services.filter(({ name }) => name === service).flatMap(({ cells }) => cells.ports);

/** The service that a stem names; of LDAP and LDAPS the one that stands there as a word. */
const namedIn = (stem: string): string =>
	services
		.map(({ name }) => name)
		.filter((name) => new RegExp(`(?<![\\w])${name.replace('+', '\\+')}(?![\\w])`).test(stem))
		.sort((a, b) => b.length - a.length)[0] ?? '';

/** Lays a row of blocks over the disks as the level does: D data, C a copy of another disk's, P parity. */
function layout(level: string, disks: number): string {
	switch (level) {
		case '0':
			return 'D'.repeat(disks);
		case '1':
			return 'D'.padEnd(disks, 'C');
		case '5':
			return `${'D'.repeat(disks - 1)}P`;
		case '6':
			return `${'D'.repeat(disks - 2)}PP`;
		default:
			return 'DC'.repeat(disks / 2);
	}
}

const capacity = (level: string, disks: number, size: number): number =>
	Array.from(layout(level, disks)).filter((role) => role === 'D').length * size;

function readable(level: string, disks: number, dead: number): boolean {
	const lost = [...Array(disks).keys()].filter((disk) => (dead >> disk) % 2 === 1);
	if (level === '10') return !lost.some((disk) => disk % 2 === 0 && lost.includes(disk + 1));
	return (
		lost.length <= (level === '1' ? disks - 1 : Array.from(layout(level, disks)).filter((role) => role === 'P').length)
	);
}

const known = new Map<string, number>();

/** The most failures of which every choice of disks can be read: all sets of dead disks are tried. */
function survives(level: string, disks: number): number {
	const key = `${level} ${String(disks)}`;
	let worst = known.get(key);
	if (worst === undefined) {
		const fatal = Array.from({ length: 2 ** disks }, (_, dead) => dead)
			.filter((dead) => !readable(level, disks, dead))
			.map((dead) => dead.toString(2).replaceAll('0', '').length);
		worst = Math.min(...fatal) - 1;
		known.set(key, worst);
	}
	return worst;
}

function arrayIn(stem: string): { level: string; disks: number; size: number } {
	const [level = ''] = found(/RAID (\d+)/, stem);
	return { level, ...disksIn(stem) };
}

function disksIn(stem: string): { disks: number; size: number } {
	const [disks] = found(/(\d+) (?:equal )?(?:disks|drives|bays)/, stem);
	const [size] = found(/(\d+) TB/, stem);
	return { disks: Number(disks), size: Number(size) };
}

const limits = ({ rows = [] }: GeneratedItem) =>
	rows.map(({ cable, speed, meters }) => ({ cable: String(cable), speed: Number(speed), meters: Number(meters) }));

const literal: Readonly<Record<string, (text: string) => number>> = {
	binary: (text) => Number(`0b${text}`),
	decimal: Number,
	hexadecimal: Number
};

/** Center in MHz; a signal is 22 MHz wide (IEEE 802.11, DSSS). */
const center = (channel: number): number => 2407 + 5 * channel;

const quoted = (stem: string, { steps = [] }: GeneratedItem): number =>
	steps.findIndex(({ text }) => stem.includes(`"${text}"`) || stem.includes(`"${text}:`));

export const tableChoices: Readonly<Record<string, ChoiceOracle>> = {
	'port-service': ({ stem }) => {
		const [port] = found(/port (\d+)/, stem);
		return (text) => ports(text).includes(Number(port));
	},
	'service-port': ({ stem }) => {
		const service = namedIn(stem);
		return (text) => ports(service).includes(Number(text));
	},
	'cable-reach': ({ stem }, source) => {
		const [amount, unit] = found(/(\d+) (Gbps|Mbps)/, stem);
		const speed = Number(amount) / (unit === 'Mbps' ? 1000 : 1);
		const meters = Number(found(/([\d,]+) m\b/, stem)[0]?.replaceAll(',', ''));
		const fitting = limits(source).filter((limit) => limit.speed >= speed && limit.meters >= meters);
		const order = limits(source).map(({ cable }) => cable);
		const cheapest = fitting.map(({ cable }) => cable).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
		return (text) => text === cheapest;
	},
	'wifi-channel': ({ stem }) => {
		const [list = ''] = found(/channels: ([\d, ]+)/, stem);
		const taken = list.split(',').map(Number);
		return (text) => taken.every((channel) => Math.abs(center(channel) - center(Number(text))) >= 22);
	},
	'radix-conversion': ({ stem }) => {
		const names = [...stem.matchAll(/\b(?:binary|decimal|hexadecimal)\b/g)].map(([name]) => name);
		const [numeral = ''] = found(/((?:0x)?[\dA-F]+)(?= \(| into)/, stem);
		const [from = '', to = ''] = names;
		return (text) => literal[from]?.(numeral) === literal[to]?.(text);
	},
	'raid-capacity': ({ stem }) => {
		const { level, disks, size } = arrayIn(stem);
		return (text) => text === `${String(capacity(level, disks, size))} TB`;
	},
	'raid-failures': ({ stem }) => {
		const { level, disks } = arrayIn(stem);
		return (text) => Number(text) === survives(level, disks);
	},
	'raid-level': ({ stem }) => {
		const { disks, size } = disksIn(stem);
		const need = Number(found(/(?:at least|hold) (\d+) TB/, stem)[0]);
		const failures = Number(found(/(?:hit|case): (\d+)\./, stem)[0]);
		return (text) => {
			const level = text.replace('RAID ', '');
			return capacity(level, disks, size) >= need && survives(level, disks) >= failures;
		};
	},
	'steps-next': ({ stem }, source) => {
		const next = source.steps?.[quoted(stem, source) + 1]?.text;
		return (text) => text === next;
	},
	'steps-misplaced': ({ exhibit }, { steps = [] }) => {
		const rows = exhibit?.kind === 'table' ? exhibit.rows.map(([, text = '']) => text.toLowerCase()) : [];
		const right = steps.map(({ text }) => text.toLowerCase());
		// Without the one that is out of place, the others ascend.
		return (text) => {
			const places = rows.filter((row) => row !== text.toLowerCase()).map((row) => right.indexOf(row));
			return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
		};
	}
};

export const tableFills: Readonly<Record<string, FillOracle>> = {
	'raid-worksheet': ({ stem }) => {
		const { level, disks, size } = arrayIn(stem);
		return { capacity: String(capacity(level, disks, size)), survives: String(survives(level, disks)) };
	}
};

export const tableMatches: Readonly<Record<string, MatchOracle>> = {
	'port-match': () => (prompt, choice) => ports(prompt).includes(Number(choice))
};
