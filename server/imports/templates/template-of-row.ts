import type { SheetRow } from "../sheet";
import { templates } from "./all-templates";
import { foldHead } from "./match-heads";
import type { ColumnRole, Template } from "./template";

/** Columns that say of what a row is: without any of them, a row of heads is somebody else's. */
const subjects: ReadonlySet<ColumnRole> = new Set(["unit", "date", "officer"]);

/** One word in a row may stand there by chance. */
const fewestHeads = 2;

const known = templates.map((template) => ({
  template,
  heads: new Set(template.columns.map(({ head }) => foldHead(head))),
  subjects: template.columns.filter(({ says }) => subjects.has(says)).map(({ head }) => foldHead(head)),
}));

/** Heads that only one template has. */
const ownHeads = new Map(
  known.flatMap(({ template, heads }) =>
    [...heads]
      .filter((head) => known.filter((other) => other.heads.has(head)).length === 1)
      .map((head) => [head, template] as const),
  ),
);

/**
 * The template whose heads a row is: it has a head of that template alone, and one that says of what its rows are. Of several,
 * the one with most heads; null where that is not one.
 */
export function templateOfRow({ cells }: SheetRow): Template | null {
  const row = new Set(cells.map(foldHead));
  const counts = known
    .filter((each) => each.subjects.some((head) => row.has(head)))
    .filter(({ template }) => [...row].some((head) => ownHeads.get(head) === template))
    .map(({ template, heads }) => ({ template, count: [...row].filter((head) => heads.has(head)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best === undefined || best.count < fewestHeads || best.count === next?.count) return null;
  return best.template;
}
