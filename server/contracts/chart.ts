import type { Band } from "./words";

/**
 * A chart as its service makes it: what it says, what is drawn, and the same numbers as a table. Screen, file and
 * text alternative are all made from it, so they cannot disagree.
 */
export interface ChartModel {
  /** Names the chart on its page: lower case, hyphens. */
  readonly key: string;
  /** The message, in a sentence. */
  readonly title: string;
  /** Measure, place, date and unit. */
  readonly subtitle: string;
  readonly source: string;
  readonly asOf: string;
  readonly notes: readonly string[];
  /** What a reader who does not see the drawing needs to know, made from the numbers. */
  readonly textAlternative: string;
  readonly table: ChartTable;
  /** The table as a file; null where there is none. */
  readonly csvHref: string | null;
  readonly drawing: Drawing;
}

/** The numbers of the drawing as printed, the first column naming the row. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Drawing =
  | RankedBarsDrawing
  | LinesDrawing
  | PairedDotsDrawing
  | WaterfallDrawing
  | FunnelDrawing
  | StackedBarsDrawing
  | HeatmapDrawing;

/** A labelled line across the values: a threshold is drawn dashed and named where it stands. */
export interface ChartThreshold {
  readonly value: number;
  readonly label: string;
}

/** Horizontal bars from zero, longest first, in groups that must not be ranked together. */
export interface RankedBarsDrawing {
  readonly kind: "ranked-bars";
  readonly groups: readonly BarGroup[];
  readonly thresholds: readonly ChartThreshold[];
}

export interface BarGroup {
  readonly label: string;
  /** Hatched, so that it is never taken for measured. */
  readonly modelled: boolean;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as printed at the end of the bar. */
  readonly text: string;
  /** Set in bold: past a threshold. */
  readonly strong: boolean;
}

/** Lines over time, each named at its end; a missing value breaks the line. At most four. */
export interface LinesDrawing {
  readonly kind: "lines";
  /** Printed after the numbers of the axis: `%` or nothing. */
  readonly suffix: string;
  readonly series: readonly LineSeries[];
  readonly thresholds: readonly ChartThreshold[];
  readonly events: readonly ChartEvent[];
  /** Values that the scale must reach besides, so that charts side by side have the same one. */
  readonly reaches?: readonly number[];
}

export interface LineSeries {
  readonly label: string;
  /** Second line of the label at the end, smaller; empty where there is nothing to add. */
  readonly detail: string;
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly date: string;
  readonly value: number | null;
}

export interface ChartEvent {
  readonly date: string;
  readonly label: string;
}

/** Before and after on one scale, a row for each unit. */
export interface PairedDotsDrawing {
  readonly kind: "paired-dots";
  readonly suffix: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly rows: readonly {
    readonly label: string;
    readonly before: number;
    readonly after: number;
    /** The change as printed beside the dots. */
    readonly text: string;
  }[];
  readonly thresholds: readonly ChartThreshold[];
}

/** A total taken apart: each change starts where the one before it ended. */
export interface WaterfallDrawing {
  readonly kind: "waterfall";
  readonly suffix: string;
  readonly steps: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly role: "total" | "change";
  }[];
}

/** Observed values against size, with limits that narrow as size grows. */
export interface FunnelDrawing {
  readonly kind: "funnel";
  readonly xLabel: string;
  readonly yLabel: string;
  readonly suffix: string;
  readonly centre: ChartThreshold;
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** In words; shown by shape as well as by colour. */
    readonly verdict: "as expected" | "worth a look" | "different from expected";
  }[];
  readonly limits: readonly {
    readonly label: string;
    readonly curve: readonly { readonly x: number; readonly lower: number; readonly upper: number }[];
  }[];
}

/** Parts of a whole as one bar a row, at most four parts and "other". */
export interface StackedBarsDrawing {
  readonly kind: "stacked-bars";
  readonly suffix: string;
  readonly parts: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly text: string;
  }[];
  /** Where the scale ends, if it must be the same on every chart of its kind; longer bars stretch it. */
  readonly scaleEnd: number | null;
  readonly thresholds: readonly ChartThreshold[];
}

/** Rows by week, each cell its number on the fill of its band. */
export interface HeatmapDrawing {
  readonly kind: "heatmap";
  /** Days in order, under their months; projected ones come last. */
  readonly columns: readonly {
    readonly label: string;
    readonly group: string;
    readonly projected: boolean;
  }[];
  readonly rows: readonly {
    readonly label: string;
    /** One a column; no band where there is no number. */
    readonly cells: readonly { readonly text: string; readonly band: Band | null }[];
  }[];
}
