import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import type { Call } from './call-state.ts';
import type { LineTopic, Mood } from './criteria.ts';
import type { Says, Variant } from './scenario.schema.ts';

/** Pool of lines -> how many were drawn from it. */
export type Drawn = Readonly<Record<string, number>>;

const nearest: Readonly<Record<Mood, readonly Mood[]>> = {
	calm: ['calm', 'tense', 'angry'],
	tense: ['tense', 'calm', 'angry'],
	angry: ['angry', 'tense', 'calm']
};

const listOf = (lines: string | readonly string[]): readonly string[] => (typeof lines === 'string' ? [lines] : lines);

/** What may be said in a mood; a mood without lines of its own borrows the nearest one's. */
function saysIn(says: Says, mood: Mood): readonly string[] {
	if (typeof says === 'string' || Array.isArray(says)) return listOf(says);
	for (const each of nearest[mood]) {
		const lines = says[each];
		if (lines !== undefined) return listOf(lines);
	}
	return [];
}

/** A variant's lines on a topic in one mood: its own, else the scenario's. */
export const ownLines = ({ scenario, variant }: Pick<Call, 'scenario' | 'variant'>, topic: LineTopic, mood: Mood) =>
	variant.lines?.[mood]?.[topic] ?? scenario.lines[mood][topic];

function topicPool(call: Call, topic: LineTopic, mood: Mood): { key: string; lines: readonly string[] } {
	for (const each of nearest[mood]) {
		const lines = ownLines(call, topic, each);
		if (lines !== undefined) return { key: `${topic}/${each}`, lines };
	}
	return { key: topic, lines: [] };
}

/** The nth line of a pool: each comes once, in an order of the seed, before one comes again, and none twice running. */
export function nthLine(lines: readonly string[], n: number, seed: string): string | undefined {
	const round = Math.floor(n / lines.length);
	const order = shuffled(lines, seededRng(`${seed}/${String(round)}`));
	if (round > 0 && order.length > 1) {
		const last = shuffled(lines, seededRng(`${seed}/${String(round - 1)}`)).at(-1);
		if (order[0] === last) order.push(...order.splice(0, 1));
	}
	return order[n % lines.length];
}

/** Puts the variant's name and place into a caller's words. */
const filled = (line: string, { name, role, department, contact, asset }: Variant): string => {
	const values: Readonly<Record<string, string>> = {
		name,
		first: name.split(' ')[0] ?? name,
		role,
		department,
		contact,
		asset: asset ?? 'my computer'
	};
	return line.replaceAll(/\{([a-z]+)\}/g, (whole, key: string) => values[key] ?? whole);
};

/** Draws lines for one call and counts them; `drawn` is what the next state keeps. */
export class LineDrawer {
	drawn: Drawn;
	readonly #call: Call;
	readonly #seed: string;

	constructor(call: Call, seed: string, drawn: Drawn) {
		this.#call = call;
		this.#seed = seed;
		this.drawn = drawn;
	}

	/** A line on a topic; nothing where the scenario has none. */
	topic(topic: LineTopic, mood: Mood): string[] {
		const { key, lines } = topicPool(this.#call, topic, mood);
		return this.#draw(key, lines);
	}

	/** What a fact, an answer or an action says; `key` names it. */
	says(key: string, says: Says | undefined, mood: Mood): string[] {
		return says === undefined ? [] : this.#draw(`${key}/${mood}`, saysIn(says, mood));
	}

	#draw(key: string, lines: readonly string[]): string[] {
		if (lines.length === 0) return [];
		const count = this.drawn[key] ?? 0;
		this.drawn = { ...this.drawn, [key]: count + 1 };
		const line = nthLine(lines, count, `${this.#seed}/${key}`);
		return line === undefined ? [] : [filled(line, this.#call.variant)];
	}
}
