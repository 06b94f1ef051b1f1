import type { LinesDrawing } from "@/server/contracts/chart";
import { dayNumber } from "./date-scale";

/** A stretch of a line without a gap. */
export interface LineRun {
  readonly key: string;
  readonly series: number;
  readonly points: readonly { readonly day: number; readonly value: number }[];
}

/** A missing value breaks a line: the next known point starts a run of its own. */
export function lineRuns(drawing: LinesDrawing): readonly LineRun[] {
  return drawing.series.flatMap((series, index) => {
    const runs: { readonly day: number; readonly value: number }[][] = [[]];
    for (const { date, value } of series.points) {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push({ day: dayNumber(date), value });
    }
    return runs
      .filter((points) => points.length > 0)
      .map((points, place) => ({ key: `s${index}r${place}`, series: index, points }));
  });
}

/** One row for each day, as the drawing code wants its numbers. */
export function runRows(runs: readonly LineRun[]): readonly Readonly<Record<string, number>>[] {
  const rows = new Map<number, Record<string, number>>();
  for (const { key, points } of runs)
    for (const { day, value } of points) rows.set(day, { ...(rows.get(day) ?? { day }), [key]: value });
  return [...rows.values()].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
}
