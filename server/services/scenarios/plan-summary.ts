import { longDate, plural } from "@/server/contracts/format";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { PlanSummary } from "@/server/contracts/scenarios-list";
import { wholeQuota } from "@/server/engine/scenario/whole-quota";

/** What a plan starts from and does, in short. */
export function planSummary(plan: string, file: ScenarioFile): PlanSummary {
  const { title, baseline, months, measures } = file;
  const on = measures.filter(({ active }) => active).length;
  return {
    ...{ plan, title, href: `/scenarios/${plan}` },
    start: longDate(baseline),
    months: plural(months, "month"),
    measures: measures.length === 0 ? "none" : `${on} of ${measures.length} on`,
    released: releasedWords(file),
  };
}

function releasedWords({ measures }: ScenarioFile): string {
  const releases = measures.flatMap((measure) =>
    measure.type === "headquarters-release" && measure.active ? [measure] : [],
  );
  if (releases.length === 0) return "none";
  const people = releases.reduce((sum, { pool, percent }) => sum + wholeQuota(pool.fte, percent), 0);
  return plural(people, "person", "people");
}
