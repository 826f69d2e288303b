import type { StandardMove } from './moves.ts';

/** Change of heat and of trust, in points of 100. */
export interface Feeling {
	readonly heat: number;
	readonly trust: number;
}

const by = (heat: number, trust: number): Feeling => ({ heat, trust });

/** What a move does to a caller of even temper when it is first said. Our own judgement, played and tuned; version with the card. */
export const moveEffects: Readonly<Record<StandardMove, Feeling>> = {
	greet: by(-1, 2),
	'ask-name': by(0, 1),
	empathise: by(-10, 6),
	apologise: by(-6, 3),
	reassure: by(-6, 6),
	thank: by(-3, 2),
	'ask-problem': by(-1, 2),
	'ask-error-text': by(0, 1),
	'ask-onset': by(0, 1),
	'ask-recent-change': by(0, 1),
	'ask-scope': by(0, 1),
	'ask-impact': by(-2, 3),
	'ask-reproduce': by(0, 1),
	'ask-environment': by(0, 1),
	'ask-tried': by(-1, 1),
	paraphrase: by(-4, 5),
	'verify-identity': by(3, 1),
	'ask-permission': by(-1, 4),
	'check-data': by(-1, 3),
	'decline-policy': by(7, 0),
	'warn-security': by(1, 2),
	'check-power-cable': by(1, 0),
	'check-indicator': by(0, 1),
	'check-network': by(0, 1),
	'check-setting': by(0, 1),
	'run-command': by(1, 0),
	'test-alternative': by(0, 1),
	restart: by(2, 0),
	'apply-fix': by(-4, 3),
	'reset-credential': by(-2, 2),
	'remote-in': by(0, 1),
	'explain-plainly': by(-3, 4),
	'offer-workaround': by(-6, 5),
	'set-expectation': by(-4, 4),
	'ask-hold': by(0, 2),
	escalate: by(2, 1),
	'log-ticket': by(-1, 2),
	'confirm-resolved': by(-2, 3),
	'summarise-next': by(-3, 3),
	educate: by(-1, 2),
	'offer-more-help': by(-1, 2),
	close: by(0, 0),
	'blame-caller': by(16, -14),
	dismiss: by(12, -10),
	overpromise: by(-3, -2),
	'ask-password': by(2, -6),
	'break-policy': by(-6, -2),
	argue: by(22, -18),
	'blame-team': by(2, -7)
};

/** Kindness wears off: the share of the effect that the first, second … use has. Later ones annoy. */
const wear = [1, 0.5, 0];
const worn: Feeling = by(3, -2);

/** Moves that wear off when they are said again. */
const kindnesses: ReadonlySet<string> = new Set<StandardMove>([
	'empathise',
	'apologise',
	'reassure',
	'thank',
	'set-expectation',
	'explain-plainly',
	'offer-workaround',
	'paraphrase',
	'overpromise'
]);

/** The effect of a move that was said `before` times. Missteps never wear off; a fourth apology annoys. */
export function effectOf(move: StandardMove, before: number): Feeling {
	const { heat, trust } = moveEffects[move];
	if (heat >= 0 && trust <= 0) return { heat, trust };
	if (!kindnesses.has(move)) return before === 0 ? { heat, trust } : by(Math.max(0, heat), 0);
	const share = wear[before];
	// Adding 0 keeps minus zero out.
	return share === undefined ? worn : by(heat * share + 0, trust * share + 0);
}

/** Moves by which a caller feels heard. */
export const hearing: ReadonlySet<string> = new Set<StandardMove>(['empathise', 'apologise', 'reassure']);

/** How fast heat rises and falls. */
export const tempers = {
	even: { rise: 0.75, fall: 1.15 },
	quick: { rise: 1, fall: 1 },
	fiery: { rise: 1.25, fall: 0.85 }
} as const;

/** What else moves a caller, apart from the moves themselves. */
export const rules = {
	/** Was heard while letting off steam. */
	heard: by(-6, 4),
	/** Could let off steam undisturbed. */
	listened: by(-3, 1),
	/** Was asked something while letting off steam. */
	interrupted: by(6, -3),
	/** Feeling passed over, for each reply in a row. */
	ignored: by(4, -2),
	/** Was asked for what they had said. */
	repeated: by(5, -3),
	/** Each technical word left unexplained, tolerance 0. */
	jargon: by(4, -2),
	/** Each phrase that inflames. */
	inflamed: by(6, -4),
	/** Somebody took over the screen, or did something that interrupts, unasked. */
	unasked: by(7, -6),
	/** Something came to light or got done. */
	progress: by(-2, 2),
	/** Nothing came of a reply. */
	drag: by(2, 0),
	/** Each further minute of silence. */
	silence: by(4, -2),
	/** Put on hold unasked. */
	dropped: by(8, -5),
	/** Each half minute of hold beyond the bearable. */
	waiting: by(3, -1)
} as const;

export type Rule = keyof typeof rules;

export const limits = {
	tense: 35,
	angry: 70,
	/** From here a feeling that is passed over counts. */
	felt: 50,
	manager: 85,
	hangUp: 96,
	/** Replies that a caller who asked for the manager stays on this hot. */
	boils: 2,
	silenceMillis: 90_000,
	holdMillis: 120_000
} as const;
