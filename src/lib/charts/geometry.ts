import type { BarsChart, DrawnChart, HeatChart, LinesChart, MapChart, SpansChart } from './chart.ts';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where a chart's stops lie in a drawing of a width, in pixels. */
export interface Layout {
	readonly height: number;
	/** The field between the axes. */
	readonly field: Box;
	/** A box for each stop: it is the cursor's, and what a finger there means. */
	readonly boxes: readonly Box[];
}

const plotHeight = 200;
const edge = { left: 44, right: 12, top: 14, bottom: 24 };
/** Below this a year is drawn in two halves, one below the other. */
const narrow = 520;
const rowHeight = 44;
const rowName = 22;

/** Lays a chart out for a width. */
export function layoutOf(chart: DrawnChart, width: number): Layout {
	switch (chart.kind) {
		case 'bars':
			return plotLayout(width, (field) => columnsOf(chart, field));
		case 'lines':
			return plotLayout(width, (field) => stripsOf(chart, field));
		case 'heat':
			return heatLayout(chart, width);
		case 'map':
			return mapLayout(chart, width);
		case 'spans':
			return spansLayout(chart, width);
	}
}

function plotLayout(width: number, boxesIn: (field: Box) => Box[]): Layout {
	const field = {
		x: edge.left,
		y: edge.top,
		width: Math.max(1, width - edge.left - edge.right),
		height: plotHeight - edge.top - edge.bottom
	};
	return { height: plotHeight, field, boxes: boxesIn(field) };
}

function columnsOf({ stops }: BarsChart, field: Box): Box[] {
	const all = stops.reduce((sum, { width = 1 }) => sum + width, 0);
	let x = field.x;
	return stops.map(({ width = 1 }) => {
		const box = { ...field, x, width: (field.width * width) / all };
		x += box.width;
		return box;
	});
}

/** Each stop's strip reaches half way to its neighbours. */
function stripsOf({ stops }: LinesChart, field: Box): Box[] {
	const places = stops.map(({ at }) => field.x + at * field.width);
	return places.map((place, i) => {
		const before = places[i - 1];
		const after = places[i + 1];
		const from = before === undefined ? field.x : (before + place) / 2;
		const to = after === undefined ? field.x + field.width : (after + place) / 2;
		return { ...field, x: from, width: to - from };
	});
}

/** How a year is folded into bands. */
export function bandsOf({ columnCount }: Pick<HeatChart, 'columnCount'>, width: number) {
	const count = width < narrow ? 2 : 1;
	const columns = Math.ceil(columnCount / count);
	const size = (width - edge.left) / columns;
	const head = 18;
	return { columns, size, head, height: head + 7 * size + 6, count };
}

function heatLayout(chart: HeatChart, width: number): Layout {
	const { columns, size, head, height, count } = bandsOf(chart, width);
	const boxes = chart.stops.map(({ column, row }) => ({
		x: edge.left + (column % columns) * size,
		y: Math.floor(column / columns) * height + head + row * size,
		width: size,
		height: size
	}));
	return {
		height: count * height,
		field: { x: edge.left, y: 0, width: width - edge.left, height: count * height },
		boxes
	};
}

function mapLayout({ rows }: MapChart, width: number): Layout {
	const most = Math.max(...rows.map((row) => row.width));
	const boxes = rows.flatMap((row, i) => {
		const tile = (width * row.width) / most / row.count;
		const y = i * (rowName + rowHeight) + rowName;
		return Array.from({ length: row.count }, (_, k) => ({ x: k * tile, y, width: tile, height: rowHeight - 6 }));
	});
	const height = rows.length * (rowName + rowHeight);
	return { height, field: { x: 0, y: 0, width, height }, boxes };
}

/** A span's row: its name, its bar, and air; the axis stands below all rows. */
export const spanRow = { name: 18, bar: 14, air: 8, axis: 22, edge: 8 };

function spansLayout({ stops }: SpansChart, width: number): Layout {
	const { name, bar, air, axis, edge: side } = spanRow;
	const height = name + bar + air;
	const field = { x: side, y: 0, width: Math.max(1, width - 2 * side), height: stops.length * height };
	const boxes = stops.map((_, i) => ({ x: 0, y: i * height, width, height }));
	return { height: field.height + axis, field, boxes };
}

/** Upper edge of each row's name in a map. */
export const rowTop = (row: number): number => row * (rowName + rowHeight);

/** The stop at a point, or the nearest one. */
export function stopAt({ boxes }: Layout, x: number, y: number): number {
	let best = 0;
	let least = Infinity;
	boxes.forEach((box, i) => {
		const away = Math.hypot(
			Math.max(box.x - x, 0, x - box.x - box.width),
			Math.max(box.y - y, 0, y - box.y - box.height)
		);
		if (away < least) {
			least = away;
			best = i;
		}
	});
	return best;
}

/** Units that a letter of a drawing takes, rather too many than too few. */
const letterWidth = 8;

/** A name that is cut, and says so, where it would not fit into a width; the chart's words have it whole. */
export function fitted(name: string, width: number): string {
	const most = Math.max(1, Math.floor(width / letterWidth));
	return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
