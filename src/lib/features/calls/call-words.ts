import type { Mood } from '#lib/domain/calls/criteria.ts';
import type { CardSection } from '#lib/domain/calls/card-table.ts';
import type { GateKind } from '#lib/domain/calls/criteria.ts';
import type { GoingOn } from '#lib/domain/calls/events.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';
import type { Band } from '#lib/domain/calls/scorecard.ts';

export const channelWords: Readonly<Record<Scenario['channel'], string>> = {
	phone: 'Phone',
	chat: 'Chat',
	'walk-up': 'At the desk',
	email: 'E-mail',
	remote: 'Remote session'
};

export const levelWords: Readonly<Record<Scenario['level'], string>> = {
	starter: 'good to begin with',
	steady: 'needs a steady hand',
	hard: 'hard'
};

export const moodWords: Readonly<Record<Mood, string>> = { calm: 'calm', tense: 'tense', angry: 'angry' };

export const bandWords: Readonly<Record<Band, string>> = {
	ready: 'job-ready',
	nearly: 'nearly there',
	practise: 'worth another try',
	failed: 'stopped by a rule'
};

export const sectionWords: Readonly<Record<CardSection, string>> = {
	opening: 'Opening',
	empathy: 'Empathy',
	diagnosis: 'Diagnosis',
	resolution: 'Resolution',
	clarity: 'Clarity',
	closing: 'Closing',
	ticket: 'Ticket'
};

/** Why a gate overrides every point. */
export const gateWords: Readonly<Record<GateKind, string>> = {
	identity: 'An account was touched before the caller had proven who they are.',
	password: 'A password, PIN or code was asked for or spoken.',
	exception: 'An exception was made that the policy forbids, whoever asks.',
	consent: 'Something was changed or could be lost without asking and without a look at the backup.',
	conduct: 'The caller was insulted or blamed.',
	incident: 'A security incident was not reported, or its evidence was destroyed.'
};

/** Whether the learner could go on from their own ticket. */
export const goingOnWords: Readonly<Record<GoingOn, string>> = {
	yes: 'Yes, it was all there',
	partly: 'Partly, I had to guess',
	no: 'No, I would have to ask everything again'
};
