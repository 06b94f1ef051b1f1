import { longDate, percent } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { ChangedRow, ChangedTable } from "@/server/contracts/summary-changes";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { briefChange } from "../../change/brief-change";
import type { ChangeKind } from "../../change/change-amount";
import type { Known, PlanResult } from "../../scenarios/plan-result";
import { runFigures } from "../../scenarios/run-figures";

type Sums = PlanResult["services"][number]["plan"];

/** The figures of a run's own page, by their labels there. */
const kinds: Readonly<Record<string, ChangeKind & { readonly field: keyof Sums }>> = {
  Shortfall: { field: "shortfallPercent", moreIs: "worse", unit: "points", places: 1 },
  "Shortfall after cover": {
    field: "shortfallAfterCoverPercent",
    moreIs: "worse",
    unit: "points",
    places: 1,
  },
  "Work of effective staff": { field: "workPercent", moreIs: "worse", unit: "points", places: 1 },
  "Officers in post, FTE": { field: "inPostFte", moreIs: "better", unit: "FTE", places: 1 },
  "Cover, FTE": { field: "coverFte", moreIs: "better", unit: "FTE", places: 1 },
};

/** Each figure with the plan in its last month, as it was sealed and as it is today. */
export function runTables(sealed: PlanResult, again: PlanResult, sealedAt: string): readonly ChangedTable[] {
  const today = runFigures(again);
  return runFigures(sealed).map(({ service, rows }, place) => ({
    heading: service,
    rows: rows.flatMap(({ label, values }): readonly ChangedRow[] => {
      const kind = kinds[label];
      const now = today[place]?.rows.find((row) => row.label === label)?.values.at(-1);
      const before = values.at(-1);
      if (!kind || !now || !before) return [];
      const read = (result: PlanResult) => quantity(result.services[place]?.plan[kind.field].at(-1));
      const change = briefChange(read(again), read(sealed), kind);
      return [
        {
          ...{ measure: `${label}, with the plan, ${longDate(sealed.months.at(-1) ?? "")}`, change },
          ...{ before: before.after, beforeDate: `sealed ${sealedAt}`, now: now.after, nowDate: "today" },
          why: change.verdict === "same" ? "" : "See which of data, assumptions and model moved.",
        },
      ];
    }),
  }));
}

function quantity(value: Known | undefined): Quantity {
  return typeof value === "number" ? known(value) : unknown("not-reported");
}

/** Sentences to begin with: what the plan gives in its last month. */
export function runLines(result: PlanResult): string {
  const month = longDate(result.months.at(-1) ?? "");
  const lines = result.services.flatMap(({ service, base, plan }) => {
    const [before, after] = [base, plan].map(({ shortfallAfterCoverPercent }) =>
      shortfallAfterCoverPercent.at(-1),
    );
    if (typeof before !== "number" || typeof after !== "number") return [];
    return [
      `${serviceLabels[service]}: on ${month} the shortfall after cover is ${percent(after, 1)} with the plan and ${percent(before, 1)} without it.`,
    ];
  });
  return [...lines, "These are results of a model, not a prediction, and not for publication."].join("\n\n");
}
