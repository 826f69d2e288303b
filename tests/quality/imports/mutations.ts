import type { Rng } from '#lib/domain/shared/rng.ts';

const below = (rng: Rng, end: number): number => Math.floor(rng() * end);
const pick = <T>(rng: Rng, from: readonly T[]): T => from[below(rng, from.length)] as T;

const encoder = new TextEncoder();

/** What the formats give a meaning to, what hostile files hold, and what breaks careless readers. */
const tokens = [
	...[
		'{',
		'}',
		'[',
		']',
		'=',
		'~',
		'#',
		'####',
		':',
		'::',
		'->',
		'%',
		'%100%',
		'%1e999%',
		'\\',
		'\\n',
		'//',
		'$CATEGORY:'
	],
	...[
		'ANSWER: A',
		'ANSWER:',
		'A. ',
		'Z) ',
		'"',
		'""',
		"'",
		',',
		';',
		'\t',
		'\n',
		'\r\n',
		'\n\n',
		'\r',
		'#separator:',
		'#html:true'
	],
	...[
		'#columns:',
		'#tags column:-1',
		'#deck column:99999999',
		'{{c1::',
		'}}',
		'{{c1::a::b}}',
		'&a ',
		'*a',
		'<<: *a',
		'!!js/function ',
		'? ',
		'- ',
		'---\n',
		'...'
	],
	...[
		'__proto__',
		'"__proto__": {"polluted": true},',
		'constructor',
		'prototype',
		'__proto__: {polluted: true}',
		'toString',
		'hasOwnProperty'
	],
	...[
		'<script>globalThis.polluted = true</script>',
		'<img src=x onerror=alert(1)>',
		'<!--',
		'-->',
		'<style>',
		'&#x110000;',
		'&#0;',
		'&lt;'
	],
	...[
		'=cmd|calc!A0',
		'1e308',
		'-1',
		'99999999999999999999',
		'0x',
		'NaN',
		'null',
		'true',
		'{}',
		'[]',
		'""',
		'\u0000',
		'\uFEFF',
		'\u202E',
		'\uD83D',
		'🙂'
	],
	...[
		'PK\u0003\u0004',
		'../../etc/passwd',
		'a'.repeat(300),
		'[html]',
		'[id:x',
		'[tag:',
		'T',
		'FALSE',
		'{#',
		'{>',
		'1..2',
		'1:2'
	]
];

type Mutation = (bytes: Uint8Array, rng: Rng) => Uint8Array;

function spliced(bytes: Uint8Array, from: number, removed: number, added: Uint8Array): Uint8Array {
	const result = new Uint8Array(bytes.length - removed + added.length);
	result.set(bytes.subarray(0, from));
	result.set(added, from);
	result.set(bytes.subarray(from + removed), from + added.length);
	return result;
}

const span = (bytes: Uint8Array, rng: Rng, most: number): { from: number; length: number } => {
	const from = below(rng, bytes.length + 1);
	return { from, length: Math.min(bytes.length - from, below(rng, most + 1)) };
};

const byteLevel: readonly Mutation[] = [
	// A bit turned over.
	(bytes, rng) => {
		const copy = bytes.slice();
		const at = below(rng, copy.length);
		if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << below(rng, 8));
		return copy;
	},
	// A byte of any value, or several.
	(bytes, rng) =>
		spliced(
			bytes,
			below(rng, bytes.length + 1),
			0,
			Uint8Array.from({ length: 1 + below(rng, 8) }, () => below(rng, 256))
		),
	// A part cut out.
	(bytes, rng) => {
		const { from, length } = span(bytes, rng, 64);
		return spliced(bytes, from, length, new Uint8Array());
	},
	// The end cut off.
	(bytes, rng) => bytes.slice(0, below(rng, bytes.length + 1)),
	// A part copied elsewhere, up to eighty times.
	(bytes, rng) => {
		const { from, length } = span(bytes, rng, 80);
		const part = bytes.subarray(from, from + length);
		const times = rng() < 0.9 ? 1 : 1 + below(rng, 80);
		const added = new Uint8Array(part.length * times);
		for (let i = 0; i < times; i++) added.set(part, i * part.length);
		return spliced(bytes, below(rng, bytes.length + 1), 0, added);
	},
	// Four bytes that look like a size.
	(bytes, rng) => {
		const size = new Uint8Array(4);
		new DataView(size.buffer).setUint32(0, pick(rng, [0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, bytes.length]), true);
		const from = below(rng, bytes.length + 1);
		return spliced(bytes, from, Math.min(4, bytes.length - from), size);
	}
];

const structural: readonly Mutation[] = [
	// A token put in, or in the place of something.
	(bytes, rng) => {
		const { from, length } = span(bytes, rng, rng() < 0.5 ? 0 : 12);
		return spliced(bytes, from, length, encoder.encode(pick(rng, tokens)));
	},
	// The same token over and over: deep nesting, endless lists.
	(bytes, rng) => {
		const times = rng() < 0.9 ? 1 + below(rng, 40) : 1 + below(rng, 4000);
		return spliced(bytes, below(rng, bytes.length + 1), 0, encoder.encode(pick(rng, tokens).repeat(times)));
	},
	// A line moved, doubled, taken out, or indented.
	(bytes, rng) => {
		const lines = new TextDecoder('latin1').decode(bytes).split('\n');
		const at = below(rng, lines.length);
		const line = lines[at] ?? '';
		const how = below(rng, 4);
		if (how === 0) lines.splice(at, 1);
		else if (how === 1) lines.splice(below(rng, lines.length), 0, line);
		else if (how === 2) lines.splice(below(rng, lines.length), 0, ...lines.splice(at, 1 + below(rng, 4)));
		else lines[at] = `${' '.repeat(1 + below(rng, 6))}${line}`;
		return Uint8Array.from(lines.join('\n'), (char) => char.charCodeAt(0));
	},
	// A number made another one.
	(bytes, rng) => {
		const text = new TextDecoder('latin1').decode(bytes);
		const numbers = [...text.matchAll(/\d+/g)];
		if (numbers.length === 0) return bytes;
		const { index, 0: number } = pick(rng, numbers);
		const other = pick(rng, ['0', '-1', '1e999', '9007199254740993', '0.1', '1e-9', '"1"', 'null', '']);
		return spliced(bytes, index, number.length, encoder.encode(other));
	}
];

/** A file with one to six things wrong in it, byte by byte or in its structure; now and then with a very long text. */
export function mutated(bytes: Uint8Array, rng: Rng): Uint8Array {
	let result = bytes;
	const count = 1 + below(rng, 6);
	for (let i = 0; i < count; i++) result = pick(rng, rng() < 0.5 ? byteLevel : structural)(result, rng);
	if (rng() < 0.002) {
		const length = 100_000 + below(rng, 900_000);
		result = spliced(
			result,
			below(rng, result.length + 1),
			0,
			encoder.encode(
				pick(rng, tokens)
					.repeat(1 + length / 10)
					.slice(0, length)
			)
		);
	}
	return result;
}

/** One of the files of an archive broken, taken out, doubled or renamed. */
export function mutatedEntries(entries: ReadonlyMap<string, Uint8Array>, rng: Rng): Map<string, Uint8Array> {
	const result = new Map(entries);
	const count = 1 + below(rng, 3);
	for (let i = 0; i < count; i++) {
		const path = pick(rng, [...result.keys(), 'manifest.json']);
		const bytes = result.get(path) ?? new Uint8Array();
		const how = rng();
		if (how < 0.8) result.set(path, mutated(bytes, rng));
		else if (how < 0.9) result.delete(path);
		else result.set(pick(rng, ['../x', 'log/9999.jsonl', 'files/2', 'constructor']), bytes);
	}
	return result;
}
