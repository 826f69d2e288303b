import type { FactTable, PortFact } from '#lib/domain/bank/fact-table.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { statedPorts, type StatedPort } from '#lib/domain/bank/port-numbers.ts';
import { wordsOf } from '#lib/domain/bank/words.ts';
import { answersOf, askedOf } from './answers.ts';
import { error, quoted, type Remark } from './remark.ts';

const belongs = ({ cells }: PortFact, { port, transport }: StatedPort): boolean =>
	cells.ports.includes(port) && (transport === undefined || cells.transports.includes(transport));

const show = ({ port, transport }: StatedPort): string =>
	`${transport === undefined ? '' : `${transport} `}${String(port)}`;
const showRow = ({ name, cells }: PortFact): string =>
	`${name} is ${cells.transports.join('/')} ${cells.ports.join(', ')}`;

const names = (text: string, row: PortFact): boolean => {
	const spoken = wordsOf(text).join(' ');
	return [row.name, ...(row.aliases ?? [])].some((name) => spoken === wordsOf(name).join(' '));
};

/** What is wrong with an item that cites these ports. */
export function verifyPorts(item: Item, rows: readonly PortFact[], facts: FactTable): Remark[] {
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

	const asked = statedPorts(askedOf(item));
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
	const services = [...facts.values()].filter((row) => row.kind === 'port');
	return distractors.flatMap(({ text, path }) =>
		services
			.filter((row) => names(text, row) && wanted.every((port) => belongs(row, port)))
			.map((row) => error(`distractor ${quoted(text)} is right too: ${showRow(row)}`, 'replace the distractor', path))
	);
}
