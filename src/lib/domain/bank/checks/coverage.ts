import { error, warning } from '#lib/domain/bank/lints/remark.ts';
import { apportion } from '#lib/domain/shared/apportion.ts';
import { choicesOf, type BankInput, type BankRemark } from './bank-input.ts';

export interface DomainFigures {
	readonly number: string;
	readonly name: string;
	/** Percent of the exam. */
	readonly weight: number;
	/** Percent of the bank's choice items. */
	readonly share: number;
	readonly choices: number;
}

export function domainFigures({ bank, items }: BankInput): DomainFigures[] {
	const choices = choicesOf(items);
	return bank.domains.map(({ number, name, weight, objectives }) => {
		const own = choices.filter(({ objective }) => objectives.some((one) => one.number === objective)).length;
		return { number, name, weight, share: choices.length === 0 ? 0 : (100 * own) / choices.length, choices: own };
	});
}

export function coverageRemarks(input: BankInput): BankRemark[] {
	const choices = choicesOf(input.items);
	const remarks: BankRemark[] = [];
	for (const { number, title } of input.bank.domains.flatMap(({ objectives }) => objectives)) {
		if (!choices.some(({ objective }) => objective === number)) {
			remarks.push({
				rule: 'bank/objective-without-choice',
				...error(`objective ${number} (${title}) has no choice item`, 'write one')
			});
		}
	}
	const weights = input.bank.domains.reduce((sum, { weight }) => sum + weight, 0);
	if (weights !== 100) {
		remarks.push({
			rule: 'bank/weights',
			...error(`the domain weights add up to ${String(weights)}`, 'make them 100')
		});
	}
	const off = domainFigures(input).filter(({ weight, share }) => Math.abs(share - weight) > 2);
	if (choices.length > 0 && off.length > 0) {
		const shares = off.map(
			({ number, weight, share }) => `${number} has ${share.toFixed(1)} % (weight ${String(weight)} %)`
		);
		const message = `domains more than 2 points off their weight: ${shares.join(', ')}`;
		remarks.push({
			rule: 'bank/domain-share',
			...(choices.length >= 90
				? error(message, 'write or retire items until each is within 2 points')
				: warning(
						message,
						`out of reach with ${String(choices.length)} items, at least one an objective; an error from 90 on`
					))
		});
	}
	return [...remarks, ...reserveRemarks(input)];
}

/** The mock reserve is one full form: as many choice items as a form has questions, by the blueprint. A bank may be without one. */
function reserveRemarks({ bank, items }: BankInput): BankRemark[] {
	const reserve = choicesOf(items).filter(({ item }) => item.reserve === true);
	if (reserve.length === 0) return [];
	const wanted = apportion(
		bank.domains.map(({ weight }) => weight),
		bank.maxQuestions
	);
	return bank.domains.flatMap(({ number, objectives }, index) => {
		const held = reserve.filter(({ objective }) => objectives.some((one) => one.number === objective)).length;
		const places = wanted[index] ?? 0;
		return held === places
			? []
			: [
					{
						rule: 'bank/reserve',
						...error(
							`the mock reserve has ${String(held)} items of domain ${number}, a form has ${String(places)}`,
							'set or clear `reserve: true`'
						)
					}
				];
	});
}
