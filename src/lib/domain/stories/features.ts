import { lemmaOf } from '#lib/domain/language/verbs.ts';
import { measuresIn } from './measures.ts';
import { cues } from './cues.ts';
import type { Unit } from './units.ts';

const others = new Set(['he', 'she', 'they', 'who', 'everyone', 'everybody', 'someone', 'nobody']);

function subjectClass(subject: string): string {
	if (subject === 'i' || subject === 'we' || subject === 'noun' || subject === 'none' || subject === 'you') {
		return subject;
	}
	return others.has(subject) ? 'other' : 'it';
}

const told = new Set(['past', 'progressive', 'pluperfect', 'copula', 'passive', 'obligation']);

/** Verbs of being, knowing and feeling: no deeds. */
export const states: ReadonlySet<string> = new Set(
	`be have know feel think want need like love hate hope wish believe understand mean seem worry wonder guess
	suppose remember forget own belong happen`.split(/\s+/)
);
const unreal = new Set(['would', 'will', 'modal']);

/** What a clause shows by itself, as names of features. */
function ownFeatures(unit: Unit): string[] {
	const { reading } = unit;
	const subject = subjectClass(unit.subject);
	const found = cues.filter(([, pattern]) => pattern.test(unit.words)).map(([name]) => `cue:${name}`);
	const features = [
		...found,
		`subject:${subject}`,
		`form:${reading.form}`,
		`${subject}+${reading.form}`,
		`verb:${reading.verb}`,
		`${subject === 'i' || subject === 'we' ? 'us' : 'them'}+verb:${reading.verb}`
	];
	if (reading.negated) features.push('negated', `${subject}+negated`);
	if (measuresIn(unit.tokens).length > 0) {
		features.push(
			'measure',
			`${subject}+measure`,
			`${reading.form}+measure`,
			...found.map((name) => `measure+${name}`)
		);
	}
	if (unit.tokens.length < 4) features.push('short');
	if (unit.words.includes(' my ') && !/ my (?:\S+ )?(?:job|task|role|goal)/.test(unit.words)) features.push('my');
	return features;
}

/** Words that stand in a clause, for the model to weigh one by one. */
function wordFeatures(unit: Unit): string[] {
	return [...new Set(unit.tokens.flatMap(({ word, kind }) => (kind === 'word' ? [`word:${lemmaOf(word)}`] : [])))];
}

/** Where in the answer a clause stands, in fifths, and at either end. */
function placeFeatures(units: readonly Unit[], at: number): string[] {
	const length = units.at(-1)?.end ?? 1;
	const middle = ((units[at]?.start ?? 0) + (units[at]?.end ?? 0)) / 2;
	const fifth = Math.min(4, Math.floor((5 * middle) / Math.max(1, length)));
	const features = [`place:${fifth}`];
	if (at === 0) features.push('first');
	if (at === units.length - 1) features.push('last');
	return features;
}

/**
 * The features of each clause of an answer: its own, those of its neighbours under other names, its place, and
 * whether the answer tells of the past at all (a hypothetical answer does not).
 */
export function featuresOf(units: readonly Unit[]): readonly (readonly string[])[] {
	const own = units.map(ownFeatures);
	// Of its neighbours a clause sees less: neither their verbs nor their words.
	const seen = own.map((names) => names.filter((name) => !name.includes('verb:')));
	const toldOf = units.filter(({ reading }) => told.has(reading.form)).length;
	const supposed = units.filter(({ reading, words }) => unreal.has(reading.form) || words.startsWith(' if ')).length;
	const ownPast = units.some(
		({ reading, subject }) => reading.form === 'past' && (subject === 'i' || subject === 'we')
	);
	const supposing = `supposing:${units.length === 0 ? 0 : Math.round((4 * supposed) / units.length)}`;
	const telling = `telling:${units.length === 0 ? 0 : Math.round((3 * toldOf) / units.length)}`;
	const isDeed = units.map(
		({ subject, reading }) =>
			(subject === 'i' || subject === 'we') && reading.form === 'past' && !states.has(reading.verb) && !reading.negated
	);
	const deeds = isDeed.filter(Boolean).length;
	let done = 0;
	return units.map((unit, at) => {
		const before = done;
		if (isDeed[at] === true) done += 1;
		const subject = subjectClass(unit.subject);
		return [
			'bias',
			...(own[at] ?? []),
			...wordFeatures(unit),
			...placeFeatures(units, at),
			`deeds before:${Math.min(3, before)}`,
			`deeds after:${Math.min(3, deeds - done)}`,
			`deeds ${before > 0 ? 'before' : ''}${deeds > done ? 'after' : ''}+${subject}+${unit.reading.form}`,
			telling,
			supposing,
			ownPast ? 'own past' : 'no own past',
			`${telling}+${unit.reading.form}`,
			`${supposing}+${unit.reading.form}`,
			`${ownPast ? 'own past' : 'no own past'}+${unit.reading.form}`,
			`place+${subject}+${unit.reading.form}:${placeFeatures(units, at)[0] ?? ''}`,
			...(seen[at - 1] ?? ['start']).map((name) => `before:${name}`),
			...(seen[at + 1] ?? ['end']).map((name) => `after:${name}`)
		];
	});
}
