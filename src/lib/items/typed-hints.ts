import type { TypedFormat } from '#lib/domain/bank/typed-answer.ts';

/** What to type, and what is said of a text that can not be read so. The examples are addresses that no item asks for. */
interface Hints {
	readonly hint: string;
	readonly unread: string;
}

const byFormat: { readonly [Format in Exclude<TypedFormat, 'number'>]: Hints } = {
	text: { hint: '', unread: '' },
	ipv4: {
		hint: 'An IPv4 address',
		unread: 'Not an IPv4 address: it has four numbers from 0 to 255, without leading zeros.'
	},
	ipv6: {
		hint: 'An IPv6 address, shortened or not',
		unread: 'Not an IPv6 address: it has eight groups of hex digits, or one :: for groups of zeros.'
	},
	cidr: { hint: 'An address with its prefix', unread: 'Not an address with its prefix: write it as 10.9.8.7/9.' },
	prefix: { hint: 'A prefix length', unread: 'Not a prefix length: write it as /9.' },
	mac: { hint: 'A MAC address, with any separators', unread: 'Not a MAC address: it has twelve hex digits.' }
};

/** The hints of a blank; of a number with its unit. */
export function hints(format: TypedFormat, unit: string | undefined): Hints {
	if (format !== 'number') return byFormat[format];
	return {
		hint: 'A number',
		unread: unit === undefined ? 'Not a number: write digits only.' : `Not a number in ${unit}.`
	};
}
