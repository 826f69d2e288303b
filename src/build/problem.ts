import type { Severity } from '#lib/domain/bank/lints/remark.ts';

/** Something wrong with an authored file: where it stands, what it is, what to do. */
export interface Problem {
	readonly rule: string;
	readonly severity: Severity;
	/** Bank id, or the folder where there is no bank. */
	readonly bank: string;
	readonly item?: string;
	/** Relative to the folder that holds `question-banks`. */
	readonly file: string;
	readonly line: number;
	readonly message: string;
	readonly fix: string;
}

/** One line an editor or terminal can jump to. */
export const describeProblem = ({ file, line, item, rule, message, fix }: Problem): string =>
	`${file}:${String(line)}  ${item === undefined ? '' : `${item}  `}[${rule}] ${message} -> ${fix}`;

export const isError = ({ severity }: Problem): boolean => severity === 'error';
