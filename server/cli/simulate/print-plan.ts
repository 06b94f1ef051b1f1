import { decimal, longDate, percent } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { Known, PlanResult } from "@/server/services/scenarios/plan-result";
import { tellingMonth } from "@/server/services/scenarios/telling-month";

/** A plan in words, a line each: what it starts from, what is released, and what it changes when it changes most. */
export function printPlan(result: PlanResult): readonly string[] {
  const { title, baseline, months } = result;
  const at = tellingMonth(result);
  const day = longDate(months[at] ?? baseline);
  return [
    title,
    `Position of ${longDate(baseline)}, ${months.length - 1} months to ${longDate(months.at(-1) ?? baseline)}.`,
    ...result.notes.map(({ path, sentence }) => `Note, ${path}: ${sentence}`),
    ...result.releases.flatMap((release) => releaseLines(release, months)),
    ...result.services.flatMap(({ service, base, plan }) => [
      "",
      `${serviceLabels[service]}, ${day}: without the plan, with it`,
      line("Shortfall", base.shortfallPercent[at], plan.shortfallPercent[at], share),
      line(
        "Shortfall after cover",
        base.shortfallAfterCoverPercent[at],
        plan.shortfallAfterCoverPercent[at],
        share,
      ),
      line("Work of effective staff", base.workPercent[at], plan.workPercent[at], share),
      line("Waiting work, months of an officer", base.backlogFte[at], plan.backlogFte[at], tenth),
    ]),
    "",
    `Delivery units, and prison targets of March 2023, are modelled: not for publication. Registers ${result.register}.`,
  ];
}

function releaseLines(
  { people, poolFte, headquartersFte, placements, notPlaced, waterfall }: PlanResult["releases"][number],
  months: readonly string[],
): readonly string[] {
  const placed = placements.reduce((sum, each) => sum + each.people, 0);
  const of =
    headquartersFte === null ? "" : `; ${percent((100 * people) / headquartersFte, 1)} of all headquarters`;
  const net = waterfall.netFte ?? [];
  const best = net.reduce((at, fte, month) => (fte > (net[at] ?? 0) ? month : at), 0);
  return [
    "",
    `${decimal(people)} people of an eligible ${decimal(poolFte)} (${percent((100 * people) / poolFte, 1)}${of}).`,
    `${decimal(placed)} are placed at ${decimal(new Set(placements.map(({ unit }) => unit)).size)} units.`,
    ...notPlaced.map((waiting) => `${decimal(waiting.people)} wait: ${waiting.reason.replaceAll("-", " ")}.`),
    `At most they give ${decimal(net[best] ?? 0, 1)} effective FTE, by ${longDate(months[best] ?? "")}.`,
  ];
}

type Format = (value: number) => string;
const share: Format = (value) => percent(value, 1);
const tenth: Format = (value) => decimal(value, 1);

function line(what: string, base: Known | undefined, plan: Known | undefined, format: Format): string {
  const told = (value: Known | undefined) => (typeof value === "number" ? format(value) : "not known");
  return `  ${what}: ${told(base)}, ${told(plan)}`;
}
