import type { FactTable } from '#lib/domain/bank/fact-table.ts';
import type { PortFact } from '#lib/domain/bank/facts.schema.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { statedPorts, type StatedPort } from '#lib/domain/bank/port-numbers.ts';
import { wordsOf } from '#lib/domain/bank/words.ts';
import { error, quoted, warning, type ItemPath, type LintRule, type Remark } from './remark.ts';

interface Answer {
	readonly text: string;
	readonly path: ItemPath;
}

function answersOf(item: Item): { keys: Answer[]; distractors: Answer[] } {
	if (item.kind === 'recall') return { keys: [{ text: item.answer, path: ['answer'] }], distractors: [] };
	if (item.kind !== 'choice') return { keys: [], distractors: [] };
	const options = item.options.map(({ text, key }, index) => ({ text, key, path: ['options', index, 'text'] }));
	return {
		keys: options.filter(({ key }) => key === true),
		distractors: options.filter(({ key }) => key !== true)
	};
}

const exhibitText = ({ exhibit }: Item): string => {
	switch (exhibit?.kind) {
		case undefined:
			return '';
		case 'output':
			return exhibit.text;
		case 'table':
			return [exhibit.header, ...exhibit.rows].map((row) => row.join(' | ')).join('\n');
		case 'svg':
			return exhibit.alt;
	}
};

const belongs = ({ ports, transports }: PortFact, { port, transport }: StatedPort): boolean =>
	ports.includes(port) && (transport === undefined || transports.includes(transport));

const show = ({ port, transport }: StatedPort): string =>
	`${transport === undefined ? '' : `${transport} `}${String(port)}`;
const showRow = ({ name, ports, transports }: PortFact): string =>
	`${name} is ${transports.join('/')} ${ports.join(', ')}`;

const names = (text: string, row: PortFact): boolean => {
	const spoken = wordsOf(text).join(' ');
	return [row.name, ...(row.aliases ?? [])].some((name) => spoken === wordsOf(name).join(' '));
};

function verify(item: Item, rows: readonly PortFact[], facts: FactTable): Remark[] {
	const { keys, distractors } = answersOf(item);
	const ofKeys = keys.flatMap((key) => statedPorts(key.text).map((port) => ({ port, path: key.path })));
	const cited = rows.map(showRow).join('; ');

	if (ofKeys.length > 0) {
		const wrong = ofKeys.filter(({ port }) => !rows.some((row) => belongs(row, port)));
		const meant = rows.filter((row) => ofKeys.some(({ port }) => belongs(row, port)));
		const alsoRight = distractors.filter(({ text }) => {
			const ports = statedPorts(text);
			return ports.length > 0 && ports.every((port) => meant.some((row) => belongs(row, port)));
		});
		return [
			...wrong.map(({ port, path }) =>
				error(`the key says ${show(port)}, but ${cited}`, 'correct the number, or cite the row it comes from', path)
			),
			...alsoRight.map(({ text, path }) =>
				error(`distractor ${quoted(text)} is right too: ${cited}`, 'take a port that none of the cited rows has', path)
			)
		];
	}

	const asked = statedPorts(`${item.stem}\n${exhibitText(item)}`);
	if (!asked.some((port) => rows.some((row) => belongs(row, port)))) {
		return [
			error(
				`the item cites a port, but neither key nor stem states it: ${cited}`,
				'state the number in key, stem or exhibit, or drop the fact',
				['facts']
			)
		];
	}
	// The key names a service whose port the stem states: a distractor that names another owner of it is right too.
	const wanted = asked.filter((port) => rows.some((row) => belongs(row, port)));
	return distractors.flatMap(({ text, path }) =>
		[...facts.values()]
			.filter((row) => names(text, row) && wanted.every((port) => belongs(row, port)))
			.map((row) => error(`distractor ${quoted(text)} is right too: ${showRow(row)}`, 'replace the distractor', path))
	);
}

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
		if (rows.length > 0) return verify(item, rows, facts);
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
