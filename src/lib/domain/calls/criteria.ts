/** The gates that override every score. */
export const gateKinds = ['identity', 'password', 'exception', 'consent', 'conduct', 'incident'] as const;
export type GateKind = (typeof gateKinds)[number];

/** The marks of the card, in the order they are shown. */
export const criterionIds = [
	'greeting',
	'listening',
	'capture',
	'acknowledging',
	'ownership',
	'wording',
	'cooling',
	'open-question',
	'scope',
	'change',
	'exact-message',
	'paraphrase',
	'tests',
	'cause',
	'fix',
	'economy',
	'confirm',
	'jargon',
	'expectation',
	'consent',
	'recap',
	'more-help',
	'follow-up',
	'category',
	'priority',
	'steps',
	'hand-off'
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const moods = ['calm', 'tense', 'angry'] as const;
export type Mood = (typeof moods)[number];

/** What a caller says that is no answer to a question of the scenario. */
export const lineTopics = [
	'vent',
	'ignored',
	'hurt',
	'jargon',
	'repeat',
	'hold',
	'deflect',
	'unknown',
	'chat',
	'thanks',
	'manager',
	'hang-up',
	'bye'
] as const;
export type LineTopic = (typeof lineTopics)[number];
