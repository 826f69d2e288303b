import type { Item } from '#lib/domain/bank/item.schema.ts';
import { importedId, ImportProblem, mostCards, type DeckItem, type ImportedDeck, type SkippedPart } from './deck.ts';
import { distinctCards, type PlacedCard } from './distinct-cards.ts';
import { fixFor, readLinedYaml, type LinedYaml, type Path } from './lined-yaml.ts';
import { itemSchema, ownBankSchema } from './own-bank.schema.ts';

// Banks in the form of `question-banks/`: `items:` in YAML or JSON, each by the one schema of an item.

const keptKinds = ['choice', 'recall', 'match', 'order'];
const repeated = (ids: readonly { readonly id: string }[]): string | undefined =>
	ids.find(({ id }, i) => ids.findIndex((other) => other.id === id) < i)?.id;

/** What the schema cannot say: ids that repeat or name nothing, and keys that are not as many as asked for. */
function contradiction(item: Item): { path: Path; what: string; fix: string } | undefined {
	const parts = item.kind === 'choice' ? item.options : item.kind === 'order' ? item.steps : [];
	const twice = repeated(item.kind === 'match' ? [...item.prompts, ...item.choices] : parts);
	if (twice !== undefined) return { path: [], what: `uses the id ${twice} twice`, fix: 'give each part its own' };
	if (item.kind === 'choice') {
		const keys = item.options.filter(({ key }) => key === true).length;
		return keys === item.choose
			? undefined
			: {
					path: ['choose'],
					what: `asks for ${String(item.choose)} and has ${String(keys)} right`,
					fix: 'set choose, or key: true'
				};
	}
	if (item.kind !== 'match') return undefined;
	const wrong = item.prompts.findIndex(({ answer }) => !item.choices.some(({ id }) => id === answer));
	const lost = item.prompts[wrong]?.answer;
	return lost === undefined
		? undefined
		: { path: ['prompts', wrong, 'answer'], what: `names ${lost}, which is no choice`, fix: 'take the id of a choice' };
}

/** The item as it is studied: without the review record, and with an id that no other file has by chance. */
function studied(item: Item): DeckItem | undefined {
	if (item.kind !== 'choice' && item.kind !== 'recall' && item.kind !== 'match' && item.kind !== 'order') {
		return undefined;
	}
	const { blind, reserve: _reserve, retired: _retired, ...rest } = item;
	return { ...rest, id: importedId(item.id), reviewed: blind !== undefined };
}

interface Read {
	readonly card?: PlacedCard;
	readonly skipped: readonly SkippedPart[];
}

function readItem(raw: unknown, index: number, lineOf: LinedYaml['lineOf'], objective: string | undefined): Read {
	const at = (path: Path): string => `Line ${String(lineOf(['items', index, ...path]))}`;
	const id = (raw as { id?: unknown } | null | undefined)?.id;
	const name = typeof id === 'string' ? id.slice(0, 60) : `item ${String(index + 1)}`;
	const result = itemSchema.safeParse(raw, { reportInput: true });
	if (!result.success) {
		const skipped = result.error.issues.slice(0, 20).map((issue) => {
			const path = issue.path.filter((key) => typeof key !== 'symbol');
			const field = path.length === 0 ? 'the item' : path.join('.');
			return { place: at(path), what: `${name}: ${field}: ${issue.message}`, fix: fixFor(issue) };
		});
		return { skipped };
	}
	const wrong = contradiction(result.data);
	if (wrong !== undefined) {
		return { skipped: [{ place: at(wrong.path), what: `${name} ${wrong.what}`, fix: wrong.fix }] };
	}
	if (result.data.retired === true) {
		return { skipped: [{ place: at([]), what: `${name} is retired`, fix: 'Nothing; retired items are not asked' }] };
	}
	const item = studied(result.data);
	if (item === undefined) {
		const what = `${name} is of the kind ${result.data.kind}, which only the built-in banks can have`;
		return { skipped: [{ place: at(['kind']), what, fix: `make it one of ${keptKinds.join(', ')}` }] };
	}
	const tags = [objective, item.topic].filter((tag) => tag !== undefined);
	return { card: { place: at([]), item, tags }, skipped: [] };
}

/**
 * Reads a bank in YAML or JSON. An item that is wrong costs itself and is told of with its line.
 * @param name of the deck where the file does not give one
 * @throws ImportProblem where nothing in it can be read
 */
export function readOwnBank(text: string, name: string): ImportedDeck {
	const { data, faults, lineOf } = readLinedYaml(text);
	const [fault] = faults;
	if (fault !== undefined) throw new ImportProblem(`Line ${String(fault.line)}`, fault.message, fault.fix);
	const frame = ownBankSchema.safeParse(data, { reportInput: true });
	if (!frame.success) {
		const [issue] = frame.error.issues;
		const path = (issue?.path ?? []).filter((key) => typeof key !== 'symbol');
		const field = path.length === 0 ? 'the bank' : path.join('.');
		throw new ImportProblem(
			`Line ${String(lineOf(path))}`,
			`${field}: ${issue?.message ?? 'is none'}`,
			issue === undefined ? 'write items:' : path.length === 0 ? 'write "items:" and the items below it' : fixFor(issue)
		);
	}
	const { items, objective } = frame.data;
	if (items.length > mostCards) {
		throw new ImportProblem('items', `are more than ${String(mostCards)}`, 'Split the file');
	}
	const read = items.map((raw, index) => readItem(raw, index, lineOf, objective));
	const { cards, skipped } = distinctCards(read.flatMap(({ card }) => card ?? []));
	const wrong = read.flatMap((each) => each.skipped);
	const [first] = wrong;
	if (cards.length === 0 && first !== undefined) throw new ImportProblem(first.place, first.what, first.fix);
	return { name: frame.data.name ?? name, cards, skipped: [...wrong, ...skipped] };
}
