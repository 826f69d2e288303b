import type { CheckReport, Damage, Finding } from '#lib/domain/log/damage.ts';

/** What was found, for one and for many, and what became of it. */
type Words = readonly [one: string, many: string, mended: string];

const words: Readonly<Record<Damage, Words>> = {
	'row-unreadable': [
		'entry of the log could not be read',
		'entries of the log could not be read',
		'set aside as found'
	],
	'row-unfit': ['entry made no sense where it stands', 'entries made no sense where they stand', 'set aside as found'],
	'day-impossible': [
		'entry was on an impossible day',
		'entries were on impossible days',
		'the day follows from the time'
	],
	'moment-impossible': [
		'entry had an impossible time',
		'entries had impossible times',
		'taken from the entry’s number'
	],
	'device-unknown': [
		'entry did not name its device',
		'entries did not name their device',
		'kept as of an unknown device'
	],
	'id-ahead': [
		'entry is ahead of this device’s clock',
		'entries are ahead of this device’s clock',
		'no harm: later ones go on from there'
	],
	'duplicate-same': ['entry was there twice', 'entries were there twice', 'each counts once'],
	'duplicate-differs': [
		'entry was there in two forms',
		'entries were there in two forms',
		'the older form holds, the other is set aside'
	],
	'chunk-unreadable': [
		'packed part of the log was damaged',
		'packed parts of the log were damaged',
		'what could be read stays; the damaged part is set aside'
	],
	'chunk-order': ['packed part was out of order', 'packed parts were out of order', 'put in order'],
	'chunk-edges': ['packed part was mislabeled', 'packed parts were mislabeled', 'labeled by what is in it'],
	'unit-orphan': ['question had a memory without an answer', 'questions had a memory without an answer', 'taken out'],
	'unit-missing': ['answered question had no memory', 'answered questions had no memory', 'made anew from the answers'],
	'unit-memory': ['memory strength was wrong', 'memory strengths were wrong', 'made anew from the answers'],
	'unit-due': ['due day was wrong', 'due days were wrong', 'set back to the day you were shown'],
	'unit-wrong': ['question had wrong figures', 'questions had wrong figures', 'made anew from the answers'],
	'mark-wrong': ['flag or suspension was wrong', 'flags or suspensions were wrong', 'made anew from the log'],
	'day-tally-wrong': ['day was counted wrong', 'days were counted wrong', 'counted anew'],
	'objective-tally-wrong': ['objective was counted wrong', 'objectives were counted wrong', 'counted anew'],
	'sight-wrong': ['first answer was kept wrong', 'first answers were kept wrong', 'made anew from the answers'],
	'run-orphan': ['run had no events', 'runs had no events', 'taken out'],
	'run-missing': [
		'run, exam, call or interview was not listed',
		'runs, exams, calls or interviews were not listed',
		'listed again'
	],
	'run-wrong': [
		'run, exam, call or interview was listed wrong',
		'runs, exams, calls or interviews were listed wrong',
		'listed anew'
	],
	'settings-wrong': [
		'setting of the schedule was not the one you chose',
		'settings of the schedule were not those you chose',
		'set back'
	],
	'fold-version': ['set of figures was of another version', 'sets of figures were of another version', 'made anew'],
	'document-unreadable': [
		'text could not be read',
		'texts could not be read',
		'set aside; the version before it holds'
	],
	'document-fields': ['text had lost its date or kind', 'texts had lost their date or kind', 'found again'],
	'preferences-damaged': ['preference made no sense', 'preferences made no sense', 'back to the standard'],
	'device-damaged': ['name of this device was lost', 'names of this device were lost', 'it has a new one'],
	'note-damaged': [
		'note on the memory model was damaged',
		'notes on the memory model were damaged',
		'made again at the next fit'
	]
};

/** A finding as a sentence: how many of what, and what became of it. */
export function findingWords({ damage, count }: Finding): string {
	const [one, many, mended] = words[damage];
	return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}: ${mended}.`;
}

const counted = (count: number, one: string): string =>
	`${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

/** A report in one sentence. */
export function reportWords({ at, events, documents, findings, mended }: CheckReport): string {
	const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(at);
	const looked = `Checked on ${date}: ${counted(events, 'event')} and ${counted(documents, 'text')}.`;
	if (findings.length === 0) return `${looked} All of it is sound.`;
	return mended ? `${looked} This was found and mended:` : `${looked} All of it works; one thing to know:`;
}
