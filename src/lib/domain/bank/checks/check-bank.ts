import type { BankInput, BankRemark } from './bank-input.ts';
import { coverageRemarks, domainFigures, type DomainFigures } from './coverage.ts';
import { keyLengthFigures, keyLengthRemarks, type KeyLengthFigures } from './key-length.ts';
import { mixFigures, mixRemarks, type MixFigures } from './mix.ts';
import { solverFigures, solverRemarks, type SolverFigures } from './solvers.ts';

export interface BankFigures {
	readonly domains: readonly DomainFigures[];
	readonly keyLength: KeyLengthFigures;
	readonly mix: MixFigures;
	readonly solvers: SolverFigures;
}

/** Everything that is measured on one bank as a whole, and what is wrong with it. */
export function checkBank(input: BankInput): { figures: BankFigures; remarks: BankRemark[] } {
	const figures = {
		domains: domainFigures(input),
		keyLength: keyLengthFigures(input),
		mix: mixFigures(input),
		solvers: solverFigures(input)
	};
	return {
		figures,
		remarks: [
			...solverRemarks(figures.solvers),
			...keyLengthRemarks(figures.keyLength),
			...coverageRemarks(input),
			...mixRemarks(figures.mix)
		]
	};
}
