/** A port as a text states it; without a transport where it names none. */
export interface StatedPort {
	readonly port: number;
	readonly transport?: 'TCP' | 'UDP';
}

const number = String.raw`\d{1,5}(?![\d.]*\.\d|\d)`;
const list = String.raw`${number}(?:\s*(?:,|/|-|–|and|or|to|through)\s*(?:and\s+|or\s+)?${number})*`;
const transport = String.raw`(?:TCP|UDP)`;

// "TCP port 53", "ports 67 and 68", "UDP 161/162" | "53/TCP" | "10.0.0.5:443", "*:3389"
const stated = new RegExp(
	String.raw`\b(?:(${transport})(?:/(?:TCP|UDP))?\s+(?:ports?\s+)?|ports?\s+(${transport})?\s*)(${list})|\b(${number})/(tcp|udp)\b|(?<=[\d\]*]):(\d{1,5})\b`,
	'gi'
);
const bare = new RegExp(String.raw`^${list}$`);

const asTransport = (text: string | undefined): StatedPort['transport'] => {
	const upper = text?.toUpperCase();
	return upper === 'TCP' || upper === 'UDP' ? upper : undefined;
};

/**
 * The ports that a text states. A text of nothing but numbers states them as ports;
 * in a sentence only those count that "port", a transport or an address with ":" introduces.
 */
export function statedPorts(text: string): StatedPort[] {
	const prose = text.replaceAll('`', '').trim();
	if (bare.test(prose)) return (prose.match(/\d+/g) ?? []).map((port) => ({ port: Number(port) }));
	return [...prose.matchAll(stated)].flatMap(([whole, before, between, numbers, one, after, socket]) => {
		const both = /TCP\/UDP|UDP\/TCP/i.test(whole);
		const named = both ? undefined : asTransport(before ?? between ?? after);
		const ports = (numbers ?? one ?? socket ?? '').match(/\d+/g) ?? [];
		return ports.map((port) => ({ port: Number(port), ...(named && { transport: named }) }));
	});
}
