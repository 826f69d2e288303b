import type { PartMark, WorkMark } from './work.ts';

/** The mark of parts that earn a point each. */
export function markParts(parts: readonly PartMark[]): WorkMark {
	const points = parts.filter(({ right }) => right).length;
	return { parts, points, of: parts.length, correct: points === parts.length };
}

/** The words of a labelled part; empty where nothing has this id. */
export const textOf = (
	parts: readonly { readonly id: string; readonly text: string }[],
	id: string | undefined
): string => parts.find((part) => part.id === id)?.text ?? '';

/** Whether something was given for any of these parts. */
export const anyGiven = (parts: readonly { readonly id: string }[], work: Readonly<Record<string, string>>): boolean =>
	parts.some(({ id }) => (work[id] ?? '').trim() !== '');
