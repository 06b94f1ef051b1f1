import { register, registerKeys } from "@/server/parameters/register";
import { type Source, sources } from "@/server/parameters/sources";
import { markdownTable } from "./markdown-table";
import { isInMatrix, pointsMatrix } from "./points-matrix";
import { rowCells } from "./row-cells";

const areas = ["official workload", "prisons", "probation", "modelled rows", "thresholds"] as const;

const areaWords: Readonly<Record<(typeof areas)[number], string>> = {
  "official workload": "Constants of the official Workload Measurement Tool, reproduced exactly.",
  prisons: "What workload in a prison is inferred with, and the standard for key work.",
  probation: "Used where probation workload is not measured.",
  "modelled rows":
    "Assumptions behind the modelled probation rows, which are graded D wherever they are shown.",
  thresholds: "Cuts that decide a word, a colour, a flag or a suppression. One register, used by every view.",
};

const introduction = [
  "# Parameters and thresholds",
  [
    "Written from the register by `npm run docs:parameters`; a test fails when it is stale. Change the register in",
    "`server/parameters/`, not this page.",
  ].join("\n"),
  [
    "Every coefficient and every cut of Plimsoll is here. _Status_ says how a value is known: published, reported,",
    "derived from something published, or an assumption of ours. _Uncertainty_ says how it would be varied: it is",
    "recorded, and nothing draws from it yet. Where a row has several values, the latest not after the date of the",
    "position holds.",
  ].join("\n"),
];

/** The register as a Markdown document. */
export function parametersDocument(): string {
  const keys = registerKeys.length;
  return `${[
    ...introduction,
    `${keys} rows.`,
    ...areas.flatMap(areaSection),
    "## Sources",
    sourcesTable(),
  ].join("\n\n")}\n`;
}

function areaSection(area: (typeof areas)[number]): readonly string[] {
  const keys = registerKeys.filter((key) => register[key].area === area && !isInMatrix(key));
  const table = markdownTable(
    ["Key", "Label", "Value", "Bounds", "Uncertainty", "Status and source", "Review by"],
    keys.map((key) => [`\`${key}\``, ...rowCells(register[key])]),
  );
  const matrices = area === "official workload" ? [pointsMatrix("points"), pointsMatrix("points-t2a")] : [];
  return [`## ${sentenceCase(area)}`, areaWords[area], table, ...matrices];
}

function sourcesTable(): string {
  const used = new Set<string>(
    registerKeys.flatMap((key) => register[key].values.map(({ source }) => source)),
  );
  const rows = Object.entries<Source>(sources)
    .filter(([id]) => used.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return markdownTable(
    ["Key", "Title", "Publisher", "Published", "Licence"],
    rows.map(([id, { title, publisher, published, licence }]) => [
      `\`${id}\``,
      title,
      publisher,
      published,
      licence,
    ]),
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
