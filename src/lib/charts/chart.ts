// A chart as data: words, a row of stops, and how they are drawn. The table twin and what the cursor says are made of the
// same cells, so they cannot differ.

/** `right` and `wrong` only for answers; `lamp` for the one thing that is shown, `soft` for what is beside it. */
type Tone = 'lamp' | 'soft' | 'right' | 'wrong';

/** A place that the cursor can stand on: a row of the table. */
export interface Stop {
	readonly label: string;
	/** A cell for each column after the first. */
	readonly cells: readonly string[];
}

/** A mark of an axis; `at` is 0 to 1 along it. */
export interface AxisMark {
	readonly at: number;
	readonly text: string;
}

interface Words {
	readonly title: string;
	/** One sentence that says what is to be seen. */
	readonly summary: string;
	/** How it is counted, where that is not plain. */
	readonly note?: string;
	/** Heads of the table: that of the labels, then one for each cell. */
	readonly columns: readonly string[];
}

/** What the colours stand for. */
interface Part {
	readonly name: string;
	readonly tone: Tone;
}

interface Plot extends Words {
	/** Marks of the upright axis, and of the level one. */
	readonly heights: readonly AxisMark[];
	readonly marks: readonly AxisMark[];
	/** A level line, 0 to 1 up, with its name. */
	readonly level?: { readonly at: number; readonly name: string };
	readonly parts: readonly Part[];
}

export interface BarsChart extends Plot {
	readonly kind: 'bars';
	/** `heights` of the parts from the bottom up, together 0 to 1; `width` against the others where they differ. */
	readonly stops: readonly (Stop & { readonly heights: readonly number[]; readonly width?: number })[];
}

export interface LinesChart extends Plot {
	readonly kind: 'lines';
	/** `at` 0 to 1 along; `heights` one a part, 0 to 1, null where there is none; `band` about the first. */
	readonly stops: readonly (Stop & {
		readonly at: number;
		readonly heights: readonly (number | null)[];
		readonly band?: readonly [low: number, high: number];
	})[];
	/** Points stand apart where nothing lies between them. */
	readonly joined: boolean;
	/** The stop that the cursor begins at; the last one where it is left out. */
	readonly first?: number;
}

export interface HeatChart extends Words {
	readonly kind: 'heat';
	/** `shade` 0 (nothing) to 4. */
	readonly stops: readonly (Stop & { readonly column: number; readonly row: number; readonly shade: number })[];
	readonly columnCount: number;
	readonly rowMarks: readonly { readonly row: number; readonly text: string }[];
	readonly columnMarks: readonly { readonly column: number; readonly text: string }[];
}

export interface MapChart extends Words {
	readonly kind: 'map';
	readonly rows: readonly { readonly name: string; readonly width: number; readonly count: number }[];
	/** In the order of the rows; `shade` 1 (weak) to 3 (strong), 0 for untouched. */
	readonly stops: readonly (Stop & { readonly short: string; readonly value: string; readonly shade: number })[];
	readonly shades: readonly string[];
}

export interface SpansChart extends Words {
	readonly kind: 'spans';
	/** Marks of the level axis. */
	readonly marks: readonly AxisMark[];
	readonly parts: readonly Part[];
	readonly level?: undefined;
	/** A row each: its name above, its spans along the axis (0 to 1), each of one of the parts, and where its limit lies. */
	readonly stops: readonly (Stop & {
		readonly name: string;
		readonly spans: readonly { readonly from: number; readonly to: number; readonly part: number }[];
		readonly limit: number | null;
	})[];
}

/** A chart that has too little to show, and what it waits for. */
interface EmptyChart {
	readonly kind: 'empty';
	readonly title: string;
	readonly needs: string;
}

export type DrawnChart = BarsChart | LinesChart | HeatChart | MapChart | SpansChart;
export type Chart = DrawnChart | EmptyChart;

/** What a stop says: "Nov 24: right 35, wrong 5". */
export const stopWords = ({ columns }: Words, { label, cells }: Stop): string =>
	`${label}: ${cells.map((cell, i) => `${lowered(columns[i + 1] ?? '')} ${cell}`).join(', ')}`;

const lowered = (head: string): string =>
	/^[A-Z][a-z]/.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;

/** The stop that the cursor begins at: the newest. */
export const firstStop = (chart: DrawnChart): number =>
	(chart.kind === 'lines' ? chart.first : undefined) ??
	(chart.kind === 'map' || chart.kind === 'spans' ? 0 : chart.stops.length - 1);
