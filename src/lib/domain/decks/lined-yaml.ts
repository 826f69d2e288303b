import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export type Path = readonly (string | number)[];

/** Something wrong in a text: where it stands, what it is, what to do. */
interface Fault {
	/** From 1. */
	readonly line: number;
	readonly message: string;
	readonly fix: string;
}

/** A YAML or JSON text whose values know their lines. */
export interface LinedYaml {
	/** Plain data; undefined when the text is not YAML. */
	readonly data: unknown;
	readonly faults: readonly Fault[];
	/** The line (from 1) of the value at a path, or of the nearest parent that is there. */
	readonly lineOf: (path: Path) => number;
}

const fewer = 'write it with fewer levels and without names for repeated parts';
const unreadable = (message: string, fix = fewer): LinedYaml => ({
	data: undefined,
	faults: [{ line: 1, message, fix }],
	lineOf: () => 1
});

/** The parser makes an error of 20 µs of each bracket that is out of place: 150,000 of them took three seconds. */
const mostBrackets = 30_000;
function bracketsOf(text: string): number {
	let count = 0;
	for (const char of text) {
		if (char === '[' || char === ']' || char === '{' || char === '}') {
			count += 1;
		}
	}
	return count;
}

/** Reads YAML, of which JSON is a part; syntax errors, doubled keys and parts that grow without end become faults. */
export function readLinedYaml(text: string): LinedYaml {
	if (bracketsOf(text) > mostBrackets) {
		return unreadable(
			`has more than ${String(mostBrackets)} brackets`,
			'split the file, or write its lists with - on lines of their own'
		);
	}
	const lineCounter = new LineCounter();
	let document: ReturnType<typeof parseDocument>;
	let data: unknown;
	try {
		document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
		data =
			document.errors.length + document.warnings.length === 0
				? (document.toJS({ maxAliasCount: 100 }) as unknown)
				: undefined;
	} catch (error) {
		// A stack that ran out, or names for parts that repeat each other.
		return unreadable(error instanceof RangeError ? 'is nested too deeply' : 'repeats its own parts too often');
	}
	const wrong = [...document.errors, ...document.warnings];
	if (wrong.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return unreadable('is nested too deeply');
	// The first few say it; what follows a slip is mostly its echo.
	const faults = wrong.slice(0, 50).map(({ code, message, pos }) => ({
		line: lineCounter.linePos(pos[0]).line,
		message,
		fix: code === 'DUPLICATE_KEY' ? 'keep one of the two keys' : 'correct the YAML; quote text that holds ": " or " #"'
	}));
	const lineOf = (at: Path): number => {
		for (let length = at.length; length > 0; length--) {
			const node: unknown = document.getIn(at.slice(0, length), true);
			if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
		}
		return 1;
	};
	return { data, faults, lineOf };
}

type Issue = z.core.$ZodIssue;

/** What an author does about a value that does not fit its schema. */
export function fixFor(issue: Issue): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return 'correct the spelling or remove the key';
		case 'invalid_type':
			return issue.input === undefined
				? 'add it'
				: `write a ${issue.expected}${issue.expected === 'string' ? ' (in quotes)' : ''}`;
		case 'too_big':
			return 'shorten it';
		case 'too_small':
			return 'fill it in';
		case 'invalid_value':
			return 'take one of the allowed values';
		default:
			return 'see question-banks/README.md';
	}
}
