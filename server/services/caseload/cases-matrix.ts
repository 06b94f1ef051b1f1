import type { CasesMatrix } from "@/server/contracts/caseload";
import { decimal, longDate, quantityText } from "@/server/contracts/format";
import { caseTypeLabels } from "@/server/contracts/measure-labels";
import { combine, type Quantity } from "@/server/engine/quantity";
import { caseTypes, type CaseType } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import type { Group } from "./caseload-scope";
import { heldCases } from "./held-cases";
import { tierColumns, type TierColumn } from "./tier-columns";

/** Cases of all units of a region or of the nation, by tier and type. */
export function casesMatrix(position: Position, { name, units }: Group, week: string): CasesMatrix {
  const held = ({ date }: TierColumn, types: readonly CaseType[]) => heldCases(position, units, date, types);
  const columns: readonly (readonly CaseType[])[] = [...caseTypes.map((type) => [type]), caseTypes];
  const all = sum(tierColumns.map((tier) => held(tier, caseTypes)));
  return {
    heading: `${text(all)} cases by tier and type`,
    words: `Cases held in ${name}, week of ${longDate(week)}.`,
    types: [...caseTypes.map((type) => caseTypeLabels[type]), "All"],
    rows: tierColumns.map((tier) => ({
      tier: tierName(tier),
      cells: columns.map((types) => text(held(tier, types))),
    })),
    total: columns.map((types) => text(sum(tierColumns.map((tier) => held(tier, types))))),
  };
}

/** `A3`, `No tier`. */
function tierName({ group, label, name }: TierColumn): string {
  return group.startsWith("Tier") ? label : name.charAt(0).toUpperCase() + name.slice(1);
}

const sum = (counts: readonly Quantity[]) =>
  combine(counts, (...values) => values.reduce((total, value) => total + value, 0));
const text = (quantity: Quantity) => quantityText(quantity, decimal);
