import type { Item } from '#lib/domain/bank/item.schema.ts';
import { parseIpv4, parsePrefix } from '#lib/domain/bank/network/ipv4.ts';
import { parseIpv6 } from '#lib/domain/bank/network/ipv6.ts';
import { evaluateProof } from '#lib/domain/bank/proof.ts';
import { error, quoted, warning, type LintRule, type Remark } from './remark.ts';

type Blank = Extract<Item, { kind: 'fill' }>['blanks'][number];

/** One text for all spellings of an answer, by the format in which it is typed. */
function canonical(text: string, format: Blank['format']): string {
	const bare = text.trim().toLowerCase();
	switch (format) {
		case 'ipv4':
			return String(parseIpv4(bare) ?? bare);
		case 'ipv6':
			return String(parseIpv6(bare) ?? bare);
		case 'cidr': {
			const [address = '', prefix = ''] = bare.split('/');
			return `${String(parseIpv4(address) ?? parseIpv6(address) ?? address)}/${prefix}`;
		}
		case 'prefix':
			return String(parsePrefix(bare) ?? bare);
		case 'number':
			// "1,022" and "12 TB" are the numbers 1022 and 12: the unit is the blank's own.
			return bare.replaceAll(',', '').replace(/^(\d+(?:\.\d+)?)\s*[a-z/%]*$/, '$1');
		case 'mac':
		case 'text':
			return bare.replace(/^0[xb](?=[\da-f]+$)/, '').replaceAll(' ', '');
	}
}

function judge({ accept, format, proof }: Blank, path: readonly (string | number)[], cited: boolean): Remark[] {
	if (proof === undefined) {
		return format === 'number' && !cited
			? [warning('a number with neither proof nor facts', 'add proof: such as hosts(/26), or cite the fact', path)]
			: [];
	}
	const place = [...path, 'proof'];
	const proved = evaluateProof(proof);
	if ('error' in proved) return [error(`${quoted(proof)}: ${proved.error}`, 'correct the proof', place)];
	const right = new Set(proved.values.map((value) => canonical(value, format)));
	const wrong = accept.filter((text) => !right.has(canonical(text, format)));
	if (wrong.length === 0) return [];
	const message = `${proof} gives ${proved.values[0] ?? ''}, and accepted is ${wrong.map(quoted).join(', ')}`;
	// The first is the one that is shown as the answer.
	return wrong.includes(accept[0] ?? '')
		? [error(message, 'correct the answer or the proof', place)]
		: [warning(message, 'accept only spellings of what the proof gives', place)];
}

/** Rule 22 for typed answers: what can be worked out is worked out again, and never trusted. */
export const provedBlanks: LintRule = {
	id: '22-proof',
	check: (item) =>
		item.kind === 'fill'
			? item.blanks.flatMap((blank, index) => judge(blank, ['blanks', index], (item.facts ?? []).length > 0))
			: []
};
