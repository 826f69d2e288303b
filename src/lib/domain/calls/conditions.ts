// The small language in which a scenario says when something holds: each term is a few plain words, all must hold.

export type Phase = 'open' | 'discover' | 'diagnose' | 'act' | 'close';
export const phases: readonly Phase[] = ['open', 'discover', 'diagnose', 'act', 'close'];

/** What a condition can ask about. */
export interface World {
	readonly heat: number;
	readonly trust: number;
	readonly phase: Phase;
	readonly variant: string;
	readonly genuine: boolean;
	readonly flags: ReadonlySet<string>;
	readonly facts: ReadonlySet<string>;
	/** Ids of moves that were said, a scenario's own among them. */
	readonly said: ReadonlySet<string>;
	/** Ids of actions that were taken. */
	readonly done: ReadonlySet<string>;
}

export type Term =
	| {
			readonly about: 'flag' | 'fact' | 'move' | 'action' | 'variant' | 'phase';
			readonly id: string;
			readonly not: boolean;
	  }
	| { readonly about: 'genuine'; readonly not: boolean }
	| { readonly about: 'heat' | 'trust'; readonly sign: '<' | '>='; readonly level: number; readonly not: boolean };

const words: Readonly<Record<string, 'fact' | 'move' | 'action' | 'variant' | 'phase'>> = {
	knows: 'fact',
	said: 'move',
	did: 'action',
	variant: 'variant',
	phase: 'phase'
};

export const termPattern =
	/^(?:not )?(?:genuine|impostor|(?:knows|said|did|variant) [a-z0-9-]+|phase (?:open|discover|diagnose|act|close)|(?:heat|trust) (?:<|>=) \d{1,3}|[a-z][a-z0-9-]*)$/;

/** A term as data. Throws for text that `termPattern` does not match. */
export function parseTerm(text: string): Term {
	if (!termPattern.test(text)) throw new Error(`no condition: "${text}"`);
	const not = text.startsWith('not ');
	const [head = '', middle, end] = (not ? text.slice(4) : text).split(' ');
	if (head === 'genuine' || head === 'impostor') return { about: 'genuine', not: not !== (head === 'impostor') };
	if ((head === 'heat' || head === 'trust') && middle !== undefined) {
		return { about: head, sign: middle === '<' ? '<' : '>=', level: Number(end), not };
	}
	const about = words[head];
	return about !== undefined && middle !== undefined ? { about, id: middle, not } : { about: 'flag', id: head, not };
}

// Terms are read anew at every step of a call and are few.
const parsed = new Map<string, Term>();

function termOf(text: string): Term {
	const known = parsed.get(text);
	if (known !== undefined) return known;
	const term = parseTerm(text);
	parsed.set(text, term);
	return term;
}

function holdsPlainly(term: Term, world: World): boolean {
	switch (term.about) {
		case 'flag':
			return world.flags.has(term.id);
		case 'fact':
			return world.facts.has(term.id);
		case 'move':
			return world.said.has(term.id);
		case 'action':
			return world.done.has(term.id);
		case 'variant':
			return world.variant === term.id;
		case 'phase':
			return world.phase === term.id;
		case 'genuine':
			return world.genuine;
		case 'heat':
		case 'trust':
			return term.sign === '<' ? world[term.about] < term.level : world[term.about] >= term.level;
	}
}

export const termHolds = (text: string, world: World): boolean => {
	const term = termOf(text);
	return holdsPlainly(term, world) !== term.not;
};

/** Whether all terms hold; no terms always hold. */
export const holds = (terms: readonly string[] | undefined, world: World): boolean =>
	terms === undefined || terms.every((term) => termHolds(term, world));

/** Whether a term is about how the caller feels. */
const isMoodTerm = (term: string): boolean => /^(?:not )?(?:heat|trust) /.test(term);

/** As `holds`, of a caller in the best of moods. */
export const holdsApartFromMood = (terms: readonly string[] | undefined, world: World): boolean =>
	terms === undefined || terms.every((term) => isMoodTerm(term) || termHolds(term, world));

/** How many terms do not hold. */
export const unmet = (terms: readonly string[] | undefined, world: World): number =>
	(terms ?? []).filter((term) => !termHolds(term, world)).length;
