import type { FillItem } from './item.schema.ts';
import { parseIpv4 } from './network/ipv4.ts';
import { parseIpv6 } from './network/ipv6.ts';
import { unitOf } from './quantity.ts';

// What is typed is compared by what it means: two spellings of one value are the same answer.

export type TypedFormat = FillItem['blanks'][number]['format'];

/** One form for all spellings of a value; undefined where the text is none of its format. */
type Reader = (text: string, unit: string | undefined) => string | undefined;

/** Phones put in curly apostrophes of their own accord. */
const fold = (text: string): string =>
	text.normalize('NFKC').replaceAll('’', "'").trim().replaceAll(/\s+/g, ' ').toLowerCase();

const ipv6 = (text: string): string | undefined => parseIpv6(text)?.toString(16);

const prefix = (text: string, bits: number): string | undefined => {
	const digits = /^\/?\s*(\d{1,3})$/.exec(text.trim())?.[1];
	return digits === undefined || Number(digits) > bits ? undefined : String(Number(digits));
};

function cidr(text: string): string | undefined {
	const [address = '', bits = '', ...rest] = text.split('/');
	const four = parseIpv4(address);
	const value = four ?? ipv6(address);
	const length = prefix(bits, four === undefined ? 128 : 32);
	return rest.length > 0 || value === undefined || length === undefined ? undefined : `${String(value)}/${length}`;
}

function mac(text: string): string | undefined {
	const typed = text.trim().toLowerCase();
	const spelled =
		/^(?:[\da-f]{12}|[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}(?:\.[\da-f]{4}){2})$/;
	return spelled.test(typed) ? typed.replaceAll(/[:.-]/g, '') : undefined;
}

const number: Reader = (text, unit) => {
	const typed = fold(text).replaceAll(/[−–]/g, '-');
	const match = /^([-+]?)\s?(\d{1,3}(?:[, ]\d{3})+|\d+|(?=\.))(\.\d+)?\s?(\D*)$/.exec(typed);
	if (match === null) return undefined;
	const [, sign = '', whole = '', fraction = '', written = ''] = match;
	const factor = written === '' ? 1 : factorOf(written, unit);
	const value = Number(whole.replaceAll(/[, ]/g, '') + fraction) * (sign === '-' ? -1 : 1);
	// Twelve digits: what binary fractions add to a conversion is no part of the answer.
	return factor === undefined ? undefined : String(Number((value * factor).toPrecision(12)));
};

/** How many `unit` one `written` is ("km" in "m" is 1000); undefined where it is another thing. */
function factorOf(written: string, unit: string | undefined): number | undefined {
	if (unit === undefined) return undefined;
	const [own, given] = [unitOf(unit), unitOf(written)];
	if (own !== undefined && own.dimension === given?.dimension) return given.factor / own.factor;
	const [one, other] = [unit, written].map((name) => fold(name).replace(/s$/, ''));
	return one === other ? 1 : undefined;
}

const readers: { readonly [Format in TypedFormat]: Reader } = {
	text: (text) => fold(text) || undefined,
	ipv4: (text) => parseIpv4(text)?.toString(),
	ipv6,
	cidr,
	prefix: (text) => prefix(text, 128),
	mac,
	number
};

/** The value of a typed text in one canonical form; undefined where it can not be read in its format. */
export const readTyped = (text: string, format: TypedFormat = 'text', unit?: string): string | undefined =>
	readers[format](text, unit);

/** Whether a typed text has the value of one of those accepted. */
export function isAccepted(
	typed: string,
	accept: readonly string[],
	format: TypedFormat = 'text',
	unit?: string
): boolean {
	const value = readTyped(typed, format, unit);
	return value !== undefined && accept.some((each) => readTyped(each, format, unit) === value);
}
