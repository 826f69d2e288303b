// The vocabulary of question-banks/calls/moves.yaml, for code that treats single moves apart; a test keeps the two the same.

export const movesByKind = {
	rapport: ['greet', 'ask-name', 'empathise', 'apologise', 'reassure', 'thank'],
	discovery: [
		'ask-problem',
		'ask-error-text',
		'ask-onset',
		'ask-recent-change',
		'ask-scope',
		'ask-impact',
		'ask-reproduce',
		'ask-environment',
		'ask-tried',
		'paraphrase'
	],
	policy: ['verify-identity', 'ask-permission', 'check-data', 'decline-policy', 'warn-security'],
	diagnosis: [
		'check-power-cable',
		'check-indicator',
		'check-network',
		'check-setting',
		'run-command',
		'test-alternative',
		'restart'
	],
	action: ['apply-fix', 'reset-credential', 'remote-in', 'explain-plainly', 'offer-workaround'],
	process: [
		'set-expectation',
		'ask-hold',
		'escalate',
		'log-ticket',
		'confirm-resolved',
		'summarise-next',
		'educate',
		'offer-more-help',
		'close'
	],
	missteps: ['blame-caller', 'dismiss', 'overpromise', 'ask-password', 'break-policy', 'argue', 'blame-team']
} as const;

export type MoveKind = keyof typeof movesByKind;
export type StandardMove = (typeof movesByKind)[MoveKind][number];

export const moveKinds = Object.keys(movesByKind) as MoveKind[];

const kindOf = new Map<string, MoveKind>(moveKinds.flatMap((kind) => movesByKind[kind].map((id) => [id, kind])));

/** The kind of a standard move; undefined for a scenario's own. */
export const kindOfMove = (id: string): MoveKind | undefined => kindOf.get(id);

export const isStandardMove = (id: string): id is StandardMove => kindOf.has(id);
