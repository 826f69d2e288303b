import type { Token } from '#lib/domain/language/tokens.ts';

/** Corrects slips of the fingers towards the words of a vocabulary. */
export type Correct = (token: Token) => Token;

const shortest = 4;

/** A word and what is left of it without one of its letters. */
function* shortened(word: string): Generator<string> {
	yield word;
	for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Whether two words differ by one letter more, one letter else, or two neighbors swapped. */
function near(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let from = 0;
	while (from < a.length && a[from] === b[from]) from += 1;
	const rest = (skipA: number, skipB: number): boolean => a.slice(from + skipA) === b.slice(from + skipB);
	if (a.length > b.length) return rest(1, 0);
	if (a.length < b.length) return rest(0, 1);
	const swapped = a[from] === b[from + 1] && a[from + 1] === b[from];
	// One letter else in a short word is most often another word.
	return (swapped && rest(2, 2)) || (a.length > shortest && rest(1, 1));
}

/** The words of a vocabulary by how often they stand in the examples: those of `words[0]` are known, but no slip is corrected to them. */
export function correctorOf(words: readonly (readonly string[])[]): Correct {
	const ranks = new Map<string, number>(words.flatMap((group, rank) => group.map((word) => [word, rank])));
	const index = new Map<string, string[]>();
	for (const [word, rank] of ranks) {
		if (rank === 0 || word.length < shortest - 1) continue;
		for (const key of new Set(shortened(word))) {
			const held = index.get(key);
			if (held === undefined) index.set(key, [word]);
			else held.push(word);
		}
	}
	const meant = (slip: string): string => {
		let [best, most] = [slip, 0];
		for (const key of shortened(slip)) {
			for (const word of index.get(key) ?? []) {
				if (!near(slip, word)) continue;
				const likely = 2 ** (ranks.get(word) ?? 0) * (word[0] === slip[0] ? 3 : 1);
				const worth = sorted(word) === sorted(slip) ? 3 * likely : likely;
				if (worth > most) [best, most] = [word, worth];
			}
		}
		return best;
	};
	return (token) => {
		const { word, kind } = token;
		if (kind !== 'word' || word.length < shortest || ranks.has(word) || !/^[a-z]+$/.test(word)) return token;
		return { ...token, word: meant(word) };
	};
}
