import type { Criterion, CriterionId, StoryAnalysis } from './analysis.ts';
import type { StarPart } from './parts.ts';

type Facts = Pick<StoryAnalysis, 'parts' | 'quantified' | 'ownActions' | 'blamesOthers' | 'words'> & {
	readonly countsMeasures: boolean;
};

const probes: Readonly<Record<StarPart, string>> = {
	situation: 'Where and when was this, and what was at stake?',
	task: 'What exactly was your responsibility?',
	action: 'What did you do yourself, step by step?',
	result: 'How do you know that it worked?'
};

const share = (criteria: readonly Criterion[], id: CriterionId): number => {
	const found = criteria.find((criterion) => criterion.id === id);
	return found === undefined || found.max === 0 ? 1 : found.points / found.max;
};

/** The follow-up question for the part that earned the smallest share of its points; of equals the weightier part. */
export function probeFor(criteria: readonly Criterion[]): { readonly part: StarPart; readonly question: string } {
	const byWeight = ['action', 'result', 'task', 'situation'] as const;
	const part = byWeight.reduce<StarPart>(
		(weakest, each) => (share(criteria, each) < share(criteria, weakest) ? each : weakest),
		'action'
	);
	return { part, question: probes[part] };
}

const tooLong = 450;

/** The one thing to do next: the first that holds, the gravest first. */
export function nextStep(facts: Facts, criteria: readonly Criterion[]): string {
	const { parts } = facts;
	const rows: readonly (readonly [when: boolean, advice: string])[] = [
		[facts.words === 0, 'Write or say one real event: where you were, and what went wrong.'],
		[
			parts.action.length === 0 && parts.situation.length === 0,
			'Pick one real event and tell it in the past: one day, one person, one problem.'
		],
		[facts.blamesOthers, 'Take out the words of blame: say what happened, and leave the verdict to the listener.'],
		[parts.action.length === 0, 'Add what you did: three short sentences that begin with "I" and a verb.'],
		[!facts.ownActions, 'Say which steps were yours: change one "we" into "I" wherever you did it yourself.'],
		[parts.result.length === 0, 'Add how it ended: one sentence that begins with "In the end".'],
		[parts.situation.length === 0, 'Open with one sentence that says where you were and what was wrong.'],
		[
			facts.countsMeasures && !facts.quantified,
			'Put one number into the result: how many, how long, how much, or before and after.'
		],
		[parts.task.length === 0, 'Say in one sentence what was expected of you: "My job was to …".'],
		[
			share(criteria, 'action') < 0.8,
			'Make your steps concrete: name the tool you used, and say what came first and next.'
		],
		[facts.words > tooLong, 'Cut the answer to about two minutes: shorten whatever stands before your first step.'],
		[share(criteria, 'balance') < 0.7, 'Shift the weight: about half of the words belong to what you did.'],
		[share(criteria, 'result') < 1, 'End with what you learned, or what has been different since.'],
		[share(criteria, 'length') < 0.7, 'Tell a little more about your steps: why you chose each one.'],
		[share(criteria, 'fillers') < 0.7, 'Say it again, and make a short pause wherever a filler word would come.'],
		[share(criteria, 'plain-words') < 1, 'Explain the first term that an outsider would not know.']
	];
	return rows.find(([when]) => when)?.[1] ?? 'Say it aloud once, against the clock, without reading.';
}
