import type { CaseloadInput, CaseloadView, CellMark } from "@/server/contracts/caseload";
import type { CaseloadMap, MapBlock, MapTile } from "@/server/contracts/caseload-map";

type MapWords = Pick<CaseloadMap, "heading" | "words" | "listHeading" | "markHead">;

/** What stands over the tiles and the list. The table has the one column that is shown. */
export function mapWords(
  { table, input, trail }: Pick<CaseloadView, "table" | "input" | "trail">,
  blocks: readonly MapBlock[],
  isLatest: boolean,
): MapWords {
  const { columns, rows, unitHead, measureLabel } = table;
  const [column] = columns;
  const scope = trail.at(-1)?.label;
  const ahead = column?.projected ? ", projected with nothing changed" : "";
  return {
    heading: `${measureLabel} by ${unitHead.toLowerCase()}${scope ? `, ${scope}` : ""}, ${column?.name ?? ""}${ahead}`,
    words: placeWords(input, blocks),
    listHeading: isLatest
      ? "The same numbers as a list"
      : "The same numbers as a list, in the order of the latest week",
    markHead: rows.map(({ cells: [cell] }) => cell && markHeads[cell.mark]).find(Boolean) ?? "",
  };
}

/** What the words of the list tell of; `[c]` and `[x]` speak for themselves. */
const markHeads: Record<CellMark, string> = {
  ...{ spare: "Band", "in-range": "Band", stretched: "Band", over: "Band", severe: "Band", extreme: "Band" },
  ...{ baseline: "Level", raised: "Level", high: "Level", "very-high": "Level" },
  ...{ worse: "Change", better: "Change" },
  ...{ suppressed: "", missing: "", plain: "" },
};

const kinds = {
  probation: { units: "Units", group: "region" },
  prison: { units: "Prisons", group: "group" },
} as const;

function placeWords({ service, region }: CaseloadInput, blocks: readonly MapBlock[]): string {
  const { units, group } = kinds[service];
  const [first] = blocks;
  if (first && first.name !== "")
    return `A block for each ${group}${arePlaced(blocks) ? ", on a wide screen about where it lies" : ""}; its ${units.toLowerCase()} stand in it in order, not by place. Tiles of a block have the same size.`;
  if (first && !region && arePlaced(first.tiles))
    return "Every region is a tile of the same size, about where it lies.";
  return `${region ? `${units} of a ${group}` : "Groups"} in order, not by place. Every tile has the same size.`;
}

const arePlaced = (parts: readonly Pick<MapTile, "place">[]) => parts.every(({ place }) => place !== null);
