import type { BankEntry } from '#lib/domain/bank/content.ts';
import { shortage, type FormRequest } from './form.ts';

/** An exam that can be chosen, or the reason why it cannot. */
export interface Offer extends FormRequest {
	readonly minutes: number;
	/** Why the bank cannot fill it; undefined where it can. */
	readonly refused: string | undefined;
}

const shortLengths = [45, 20];
const domainLength = 20;

/** The exams a bank offers: a full form, two short ones, one of each domain; each at the real exam's pace. */
export function offersOf(bank: BankEntry): Offer[] {
	const offer = (request: FormRequest): Offer => ({
		...request,
		minutes: Math.round((request.length * bank.minutes) / bank.maxQuestions),
		refused: shortage(bank, request)
	});
	return [
		offer({ shape: 'full', length: bank.maxQuestions }),
		...shortLengths.map((length) => offer({ shape: 'short', length })),
		...bank.domains.map(({ number }) => offer({ shape: 'domain', length: domainLength, domain: number }))
	];
}
