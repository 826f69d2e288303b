/** The parts of an answer, in the order in which they are best told. */
export const starParts = ['situation', 'task', 'action', 'result'] as const;
export type StarPart = (typeof starParts)[number];

/** The labels of a clause; `none` is a greeting, talk about the answer, a generality or a hypothetical. */
export const labels = [...starParts, 'none'] as const;
export type Label = (typeof labels)[number];
