import { countColumn, dateColumn, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

export const ownObservedErrors: Template = {
  kind: "own-observed-errors",
  title: "Prisons: releases in error",
  about: "Releases in error of prisons, one row for each prison and year.",
  columns: [
    unitColumn("Prison", ["establishment"], "The prison, by its name or its three-letter code."),
    dateColumn("The last day of the year that is counted, such as 2026-03-31.", "Year ending"),
    countColumn(
      "Releases in error (in the year)",
      "releases-in-error",
      "People who were released too early by mistake in the year, those found again among them.",
      { must: true },
    ),
    qualityColumn,
  ],
  examples: [
    ["Leeds", "2026-03-31", 2, null],
    ["PVI", "2026-03-31", 16, "A"],
  ],
};
