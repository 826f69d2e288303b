import type { Span, Token } from '#lib/domain/language/tokens.ts';

/** Acronyms that everybody knows. */
const known = new Set(
	`OK TV PC IT UK US USA EU CV ID PIN USB PDF HR NHS GP DIY FAQ ATM GPS DVD CD AM PM BBC CCTV CEO MD BA MA SMS VIP PS QR
	ASAP UTC EST A B C I P`.split(/\s+/)
);
/** Words of the trade that a listener outside it may not know. */
const terms = new Set(
	`subnet gateway firewall hypervisor ransomware provisioning imaging reimaged reimage kerberos ping pinged traceroute
	bios uefi vlan powershell registry middleware backend frontend kubernetes api webhook regex ldap oauth`.split(/\s+/)
);
/** What follows a term when it is explained: brackets, a dash, or "which is", "that is", "or", "a kind of". */
const explanations = new Set(['(', '–', '—', 'which', 'meaning', 'short']);

/** Acronyms and trade words that are not explained where they first stand. */
export function unexplainedJargon(tokens: readonly Token[]): readonly Span[] {
	const seen = new Set<string>();
	const loud = tokens.filter(({ text }) => /^\p{Lu}{3,}$/u.test(text)).length > tokens.length / 3;
	return tokens.flatMap((token, at) => {
		const acronym = !loud && /^\p{Lu}[\p{Lu}\d]+s?$/u.test(token.text) && !known.has(token.text.replace(/s$/, ''));
		if ((!acronym && !terms.has(token.word)) || seen.has(token.word)) return [];
		seen.add(token.word);
		const next = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
		const inBrackets = tokens[at - 1]?.word === '(';
		const explained = explanations.has(tokens[next]?.word ?? '') || (tokens[next]?.word === 'or' && next === at + 2);
		return inBrackets || explained ? [] : [{ start: token.start, end: token.end }];
	});
}
