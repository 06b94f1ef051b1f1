import { tiers } from "@/server/engine/vocabulary";
import { casePoints } from "@/server/engine/workload/case-points";
import { inactiveCasePoints } from "@/server/engine/workload/inactive-case-points";
import type { PointsTable } from "@/server/engine/workload/points-table";
import { everyTier, listedTiers } from "./case-cells";
import type { InputReader } from "./input-reader";
import { tierCountsOf } from "./official-points";
import { keptPercentOf, type Tables } from "./points-config";

export function nightlyCasePoints(input: InputReader, tables: Tables | null): number {
  if (input.has("activeCasesPerTier")) {
    const order = input.has("tierOrder") ? input.texts("tierOrder") : tiers;
    return casePoints(listedTiers(input.object("activeCasesPerTier"), order), given(tables).standard);
  }
  if (!input.has("standardCasesPerTier")) return 0;
  if (typeof input.raw("standardCasesPerTier") === "number") {
    return casePoints(everyTier(input.number("standardCasesPerTier")), given(tables).standard);
  }
  return countedPoints(
    input,
    "standardCasesPerTier",
    given(tables).standard,
    subtracts(input, "standard", false),
  );
}

export function t2aCasePoints(input: InputReader, tables: Tables | null): number {
  if (!input.has("t2aCountsPerTier")) return 0;
  return countedPoints(input, "t2aCountsPerTier", given(tables).t2a, subtracts(input, "t2a", true));
}

/** The same counts in every type and tier, with or without their inactive cases. */
function countedPoints(input: InputReader, key: string, table: PointsTable, isSubtracted: boolean): number {
  const counts = tierCountsOf(input.object(key));
  if (!isSubtracted) return casePoints(everyTier(counts.total), table);
  return inactiveCasePoints(
    {
      total: everyTier(counts.total),
      warrants: everyTier(counts.warrants),
      unpaidWork: everyTier(counts.unpaidWork),
      overdueTermination: everyTier(counts.overdueTermination),
    },
    { ...table, inactiveKeptPercent: keptOf(input, table) },
  );
}

function subtracts(input: InputReader, part: "standard" | "t2a", fallback: boolean): boolean {
  return input.objectOrEmpty("subtractInactive").booleanOr(part, fallback);
}

function keptOf(input: InputReader, table: PointsTable): PointsTable["inactiveKeptPercent"] {
  const key = ["t2aExcludedSharePercent", "excludedSharePercent"].find((name) => input.has(name));
  return key === undefined ? table.inactiveKeptPercent : keptPercentOf(input.object(key));
}

function given(tables: Tables | null): Tables {
  if (tables === null) throw new TypeError("input needs tierPoints or pointsConfigs to price its cases.");
  return tables;
}
