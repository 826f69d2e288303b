import type { KeyCommand } from '#lib/keys/key-map.ts';

/** What each command does, in words that follow its key. */
export const wordsOfKeys: Readonly<Record<KeyCommand, string>> = {
	help: 'show these keys',
	undo: 'undo the last answer',
	flag: 'flag the question',
	'read-aloud': 'read the question aloud',
	next: 'next question',
	previous: 'previous question',
	time: 'say how much time is left',
	questions: 'show all questions',
	search: 'search the questions'
};

/** One line of the map of keys. */
export interface KeyRow {
	/** As printed on the keys; a command's own key takes their place. */
	readonly keys: readonly string[];
	readonly does: string;
	readonly command?: KeyCommand;
}

interface KeySection {
	readonly title: string;
	readonly rows: readonly KeyRow[];
}

const movable = (command: KeyCommand): KeyRow => ({ keys: [], does: wordsOfKeys[command], command });

const study: KeySection = {
	title: 'While you study',
	rows: [
		{ keys: ['A', '…', 'F'], does: 'answer, and you are sure (1 to 6 do the same)' },
		{ keys: ['Shift', 'A'], does: 'answer, and you are not sure' },
		{ keys: ['Alt', 'A'], does: 'answer, and you are guessing' },
		{ keys: ['Enter'], does: 'submit where you choose two; go on after the answer' },
		{ keys: ['Space'], does: 'turn a card over' },
		{ keys: ['1', '…', '4'], does: 'grade a card: Again, Hard, Good, Easy' },
		movable('undo'),
		movable('flag'),
		movable('read-aloud')
	]
};

const exam: KeySection = {
	title: 'In a mock exam',
	rows: [
		{ keys: ['A', '…', 'F'], does: 'pick an option (1 to 6 do the same)' },
		{ keys: ['Shift', 'A'], does: 'strike an option out' },
		movable('next'),
		movable('previous'),
		{ keys: ['Page Up', 'Page Down'], does: 'previous and next question, also without single keys' },
		movable('flag'),
		movable('time'),
		movable('questions')
	]
};

const elsewhere: readonly KeySection[] = [
	{
		title: 'In a call',
		rows: [
			{ keys: ['1', '…', '9'], does: 'say that reply' },
			{ keys: ['Enter'], does: 'say what you typed' },
			{ keys: ['Shift', 'Enter'], does: 'begin a new line' }
		]
	},
	{
		title: 'In the Library',
		rows: [movable('search'), { keys: ['↑', '↓'], does: 'go through the list' }]
	}
];

const everywhere: KeySection = {
	title: 'Everywhere',
	rows: [movable('help'), { keys: ['Ctrl', 'K'], does: 'jump to a screen, question, call or story (not in an exam)' }]
};

/** The map of keys, the part for `place` alone where there is one. */
export function keySections(place: 'study' | 'exam' | undefined): readonly KeySection[] {
	if (place === undefined) return [everywhere, study, exam, ...elsewhere];
	return [place === 'study' ? study : exam, everywhere];
}
