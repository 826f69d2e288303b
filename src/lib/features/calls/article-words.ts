import type { ArticleCheck, Checked } from '#lib/domain/calls/article-checklist.ts';

/** What each check of an article asks for. */
export const checkWords: Readonly<Record<ArticleCheck, string>> = {
	title: 'The title names the symptom in the caller’s words: two of them at least, and no technical word',
	symptom: 'The symptom says what the reader sees',
	cause: 'The cause is given',
	steps: 'The fix is in numbered steps, two at least',
	worked: 'It says how to know that it worked',
	escalate: 'It says when to escalate, and to whom',
	private: 'It names nobody: no name, number, address or device of the caller',
	jargon: 'No technical word stands unexplained'
};

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ');

/** What the article holds that met a check or stands in its way; empty where there is nothing to show. */
export function shownBy({ check, met, words }: Checked): string {
	if (words.length === 0) {
		return !met && (check === 'private' || check === 'jargon') ? 'Too little is written to tell.' : '';
	}
	if (met) return `Shown by ${quoted(words)}.`;
	switch (check) {
		case 'private':
			return `Take out ${quoted(words)}.`;
		case 'jargon':
			return `Explain or replace ${quoted(words)}.`;
		case 'title':
		case 'symptom':
		case 'cause':
		case 'steps':
		case 'worked':
		case 'escalate':
			return `So far: ${quoted(words)}.`;
	}
}
