import { casePoints } from "@/server/engine/workload/case-points";
import { contactPoints } from "@/server/engine/workload/contact-points";
import { tierPoints } from "@/server/engine/workload/tier-points";
import { caseCells } from "./case-cells";
import type { InputReader } from "./input-reader";
import type { Tables } from "./points-config";

const nothingKept = { warrants: 0, unpaidWork: 0, overdueTermination: 0 };

/** Cases listed one group at a time, each with its own points or priced by the points sets of the vector. */
export function listedCasePoints(input: InputReader, tables: Tables | null): number {
  return input.listOrEmpty("cases").reduce((sum, group) => sum + groupPoints(group, tables), 0);
}

function groupPoints(group: InputReader, tables: Tables | null): number {
  const count = group.numberOr("count", 1);
  if (group.has("pointsEach")) {
    const counts = { total: count, ...nothingKept };
    return tierPoints(counts, group.number("pointsEach"), nothingKept, false);
  }
  const table = group.booleanOr("t2a", false) ? tables?.t2a : tables?.standard;
  if (!table)
    throw new TypeError("input.cases needs pointsEach, or input needs pointsConfigs to price its cases.");
  return casePoints(caseCells([[group.text("type"), group.text("tier"), count]]), table);
}

const CONTACTS = "contacts";
const BY_OTHERS = "ByOthers";

/** Contacts by code: those done by others on one's own cases subtract, those done on others' cases add. */
export function contactAdjustment(input: InputReader): number {
  const lists = input.keys().filter((key) => key.startsWith(CONTACTS));
  if (lists.length === 0) return input.numberOr("cmsAdjustmentPoints", 0);
  const weights = countsOf(input.object("contactWeights"));
  return lists.reduce((sum, key) => {
    const points = contactPoints(countsOf(input.object(key)), weights);
    return key.endsWith(BY_OTHERS) ? sum - points : sum + points;
  }, 0);
}

function countsOf(counts: InputReader): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.keys().map((code) => [code, counts.number(code)]));
}
