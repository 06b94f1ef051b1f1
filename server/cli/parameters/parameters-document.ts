import { registerAreas, type RegisterArea } from "@/server/engine/vocabulary";
import { areaWords } from "@/server/parameters/area-words";
import { register, registerKeys } from "@/server/parameters/register";
import { type Source, sources } from "@/server/parameters/sources";
import { markdownTable } from "./markdown-table";
import { isInMatrix, pointsMatrix } from "./points-matrix";
import { rowCells } from "./row-cells";

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
    ...registerAreas.flatMap(areaSection),
    "## Sources",
    sourcesTable(),
  ].join("\n\n")}\n`;
}

function areaSection(area: RegisterArea): readonly string[] {
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
