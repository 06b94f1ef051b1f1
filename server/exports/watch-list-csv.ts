import { stringify } from "csv-stringify/sync";
import { riskLevelLabels } from "@/server/contracts/error-risk";
import type { WatchListView, WatchRow } from "@/server/contracts/watch-list";

const heads = [
  "Part",
  "List",
  "Code",
  "Unit",
  "Group or region",
  "Flags",
  "First date",
  "First date is",
  "Longest run",
  "Run now",
  "Weeks flagged",
  "Flagged from and to",
  "Level of risk",
  "Risk rise",
  "Risk rise, likely range",
  "Why",
  "Outside the method",
  "Quality",
  "Position at",
];

/** The watch list as a file: the same rows, in the same order, with the same words as on its page. */
export function watchListCsv({ parts, frame, input }: WatchListView): string {
  const compared = input.against !== "";
  const rows = parts.flatMap((part) =>
    part.lists.flatMap((list) =>
      list.rows.map((row) => [
        part.heading,
        list.heading,
        ...cells(row),
        frame.asOf,
        ...(compared ? [row.riseBefore ?? ""] : []),
      ]),
    ),
  );
  const all = compared ? [...heads, "Risk rise then"] : heads;
  return stringify([all, ...rows], { bom: true, escape_formulas: true });
}

function cells(row: WatchRow): readonly string[] {
  return [
    row.code,
    row.name,
    row.group,
    row.flags.map(({ words }) => words).join("; "),
    row.since,
    row.sinceDetail,
    row.longestRun,
    row.runNow,
    row.history?.text ?? "[z]",
    row.history?.stretches ?? "",
    row.level === null ? "[x]" : riskLevelLabels[row.level],
    row.rise,
    row.riseRange,
    row.drivers
      .map(({ words, amount, direction }) =>
        direction === "raises" ? `${words} (${amount})` : `lower: ${words} (${amount})`,
      )
      .join("; "),
    row.held ?? "",
    row.quality,
  ];
}
