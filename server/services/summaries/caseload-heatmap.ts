import { CaseloadInput, type CaseloadCell, type CaseloadTable } from "@/server/contracts/caseload";
import type { ChartModel } from "@/server/contracts/chart";
import { longDate } from "@/server/contracts/format";
import { plainWords } from "@/server/contracts/plain-words";
import { bandLabels } from "@/server/contracts/labels";
import type { Band } from "@/server/contracts/words";
import { getCaseload } from "../caseload/get-caseload";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";

/** The heatmap of regions by week as a picture: the same cells as its page. Null where no week is held. */
export async function caseloadHeatmap(
  context: ServiceContext,
  { baseline }: Position,
): Promise<ChartModel | null> {
  const { headline, table } = await getCaseload(context, CaseloadInput.parse({ at: baseline.name }));
  if (table.columns.length === 0 || table.rows.length === 0) return null;
  const [message = []] = headline;
  return {
    key: "caseload-heatmap",
    title: plainWords(message).replace(/\.$/, ""),
    subtitle: `Mean workload of probation officers, % of available points, by region and week; ${ahead(table)}`,
    source: "Source: Plimsoll model, from national totals.",
    asOf: `Position at ${longDate(baseline.asOf)}.`,
    notes: [
      "Modelled from national totals: not for publication. Figures by region and week are not published.",
      "Projected weeks take that nothing is changed.",
    ],
    textAlternative: alternative(table),
    table: {
      head: ["Week of", ...table.rows.map(({ name }) => name)],
      rows: table.columns.map(({ date, projected }, place) => [
        `${longDate(date)}${projected ? " (projected)" : ""}`,
        ...table.rows.map(({ cells }) => cells[place]?.text ?? ""),
      ]),
    },
    csvHref: null,
    drawing: {
      kind: "heatmap",
      columns: table.columns.map(({ label, group, projected }) => ({ label, group, projected })),
      rows: table.rows.map(({ name, cells }) => ({
        label: name,
        cells: cells.map(({ text, mark }) => ({ text, band: bandOf(mark) })),
      })),
    },
  };
}

function ahead({ columns }: CaseloadTable): string {
  const count = columns.filter(({ projected }) => projected).length;
  return count === 0 ? "no week is projected" : `the last ${count} weeks are projected`;
}

/** What each region stands at in the latest week that is not projected. */
function alternative({ columns, rows }: CaseloadTable): string {
  const latest = columns.findLastIndex(({ projected }) => !projected);
  const told = rows.map(({ name, cells }) => `${name} ${cells[latest]?.text ?? ""}`);
  return `A table of workload by region and week, each cell on the colour of its band. In the week of ${longDate(columns[latest]?.date ?? "")}: ${told.join(", ")}.`;
}

const bandOf = (mark: CaseloadCell["mark"]): Band | null =>
  Object.hasOwn(bandLabels, mark) ? (mark as Band) : null;
