import type { Rng } from '#lib/domain/shared/rng.ts';
import type { ServedKind } from './content.ts';
import { arrangeDiagram, markDiagram, startDiagram, touchedDiagram } from './work-diagram.ts';
import { arrangeFill, markFill, startFill, touchedFill } from './work-fill.ts';
import { arrangeGroup, markGroup, startGroup, touchedGroup } from './work-group.ts';
import { arrangeMatch, markMatch, startMatch, touchedMatch } from './work-match.ts';
import { arrangeOrder, markOrder, startOrder, touchedOrder } from './work-order.ts';
import { arrangeTable, markTable, startTable, touchedTable } from './work-table.ts';
import { arrangeTerminal, markTerminal, startTerminal, touchedTerminal } from './work-terminal.ts';
import type { Work, WorkItem, WorkKind, WorkMark } from './work.ts';

/** Methods, not functions: the table below is looked up by the item's own kind, which the checker can not follow. */
interface KindOfWork<Item> {
	arrange(item: Item, rng: Rng): string[];
	start(item: Item, shown: readonly string[]): Work;
	mark(item: Item, work: Work): WorkMark;
	touched(item: Item, work: Work, shown: readonly string[]): boolean;
}

const kinds: { readonly [Kind in WorkKind]: KindOfWork<ServedKind<Kind>> } = {
	match: { arrange: arrangeMatch, start: startMatch, mark: markMatch, touched: touchedMatch },
	order: { arrange: arrangeOrder, start: startOrder, mark: markOrder, touched: touchedOrder },
	group: { arrange: arrangeGroup, start: startGroup, mark: markGroup, touched: touchedGroup },
	fill: { arrange: arrangeFill, start: startFill, mark: markFill, touched: touchedFill },
	table: { arrange: arrangeTable, start: startTable, mark: markTable, touched: touchedTable },
	terminal: { arrange: arrangeTerminal, start: startTerminal, mark: markTerminal, touched: touchedTerminal },
	diagram: { arrange: arrangeDiagram, start: startDiagram, mark: markDiagram, touched: touchedDiagram }
};

const kindOf = ({ kind }: WorkItem): KindOfWork<WorkItem> => kinds[kind];

/** Ids in the order to show them; to be kept with the sight, so that a reload shows the same. */
export const arrangeWork = (item: WorkItem, rng: Rng): string[] => kindOf(item).arrange(item, rng);

/** The work of an item that nobody has touched. */
export const startWork = (item: WorkItem, shown: readonly string[]): Work => kindOf(item).start(item, shown);

/** Marks every sub-answer, with partial credit. */
export const markWork = (item: WorkItem, work: Work): WorkMark => kindOf(item).mark(item, work);

/** Whether anything differs from the start. */
export const isTouched = (item: WorkItem, work: Work, shown: readonly string[]): boolean =>
	kindOf(item).touched(item, work, shown);
