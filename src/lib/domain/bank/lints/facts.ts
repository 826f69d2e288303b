import { statedPorts } from '#lib/domain/bank/port-numbers.ts';
import { answersOf } from './answers.ts';
import { verifyPorts } from './facts-port.ts';
import { verifyMentions, verifyRows } from './facts-row.ts';
import { error, quoted, warning, type LintRule } from './remark.ts';

/** Ports that are no numbers of a protocol. */
const sockets = /\b(?:switch|patch panel|USB)\b/i;

export const factSafety: LintRule = {
	id: '22-facts',
	check: (item, { facts }) => {
		if (facts === undefined) return [];
		const cited = item.facts ?? [];
		const unknown = cited.flatMap((id, index) =>
			facts.has(id)
				? []
				: [error(`unknown fact ${quoted(id)}`, 'take an id from question-banks/facts/', ['facts', index])]
		);
		if (unknown.length > 0) return unknown;
		// A generated item cites what it draws from; each case cites the row that it drew.
		if (item.kind === 'generated') return [];
		const rows = cited.flatMap((id) => facts.get(id) ?? []);
		const ports = rows.filter((row) => row.kind === 'port');
		const others = rows.filter((row) => row.kind !== 'port');
		if (item.kind !== 'choice' && item.kind !== 'recall') return verifyMentions(item, rows);
		if (rows.length > 0) {
			return [
				...(ports.length > 0 ? verifyPorts(item, ports, facts) : []),
				...(others.length > 0 ? verifyRows(item, others) : [])
			];
		}
		const loose = answersOf(item).keys.find(({ text }) => {
			const context = `${item.stem} ${text}`;
			return statedPorts(text).length > 0 && /\b(?:ports?|TCP|UDP)\b/i.test(context) && !sockets.test(context);
		});
		return loose === undefined
			? []
			: [
					warning(`the key ${quoted(loose.text)} states a port and cites no fact`, 'add facts: [port/<id>]', loose.path)
				];
	}
};
