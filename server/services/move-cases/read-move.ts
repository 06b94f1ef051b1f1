import { decimal, plural } from "@/server/contracts/format";
import type { MoveCasesInput } from "@/server/contracts/move-cases";
import { readNumber } from "@/server/contracts/read-number";
import { caseIndex } from "@/server/engine/workload/case-index";
import type { DeliveryUnit } from "./delivery-unit";
import { kindWords, readKind, type CaseKind } from "./case-kind";

/** What is asked for, as far as it can be understood, and what is wrong with it by field. */
export interface ReadMove {
  readonly host: DeliveryUnit | null;
  readonly kind: CaseKind | null;
  readonly cases: number | null;
  readonly problems: Readonly<Partial<Record<"to" | "kind" | "cases", string>>>;
}

/** Reads a what-if. Before anything is asked for nothing is wrong with it. */
export function readMove(input: MoveCasesInput, donor: DeliveryUnit, all: readonly DeliveryUnit[]): ReadMove {
  const host = all.find(({ unit }) => unit.code === input.to) ?? null;
  const kind = readKind(input.kind);
  const cases = readNumber((input.cases ?? "").replace(/\s*cases?$/i, ""));
  if (input.cases === null) return { host, kind, cases: null, problems: {} };
  const found = {
    kind: kindProblem(input.kind, kind, donor),
    cases: casesProblem(input.cases, cases, kind, donor),
    to: hostProblem(input.to, host, donor),
  };
  const problems = Object.fromEntries(Object.entries(found).filter(([, sentence]) => sentence !== null));
  return { host, kind, cases, problems };
}

function hostProblem(to: string, host: DeliveryUnit | null, donor: DeliveryUnit): string | null {
  if (to === "") return "Choose the unit that the cases would go to.";
  if (!host) return `No cases of ${to} are held here. Choose a delivery unit from the list.`;
  if (host.unit.code === donor.unit.code)
    return `${donor.unit.name} holds these cases already. Choose another unit.`;
  if (host.suppressed)
    return `${host.unit.name} has too few officers for its workload to be shown ([c]). Choose another unit.`;
  return null;
}

function kindProblem(typed: string, kind: CaseKind | null, donor: DeliveryUnit): string | null {
  if (typed === "") return "Choose which cases would move.";
  if (!kind) return `“${typed}” is no type and tier. Choose one from the list.`;
  return heldOf(donor, kind) > 0
    ? null
    : `${donor.unit.name} holds no ${kindWords(kind)}. Choose another type or tier.`;
}

function casesProblem(
  typed: string,
  cases: number | null,
  kind: CaseKind | null,
  donor: DeliveryUnit,
): string | null {
  if (typed === "") return "Say how many cases would move.";
  if (cases === null) return `“${typed}” is not a number. Give digits, for example 25.`;
  if (!Number.isInteger(cases) || cases < 1)
    return `${typed} is not a number of cases. Give a whole number from 1 up.`;
  const held = kind ? heldOf(donor, kind) : 0;
  if (!kind || held === 0 || cases <= held) return null;
  return `${plural(cases, "case")} are more than the ${decimal(held)} ${kindWords(kind)} at ${donor.unit.name}. Give ${decimal(held)} or fewer.`;
}

/** How many cases of a type and tier a unit holds. */
export function heldOf({ work }: DeliveryUnit, { caseType, tier }: CaseKind): number {
  return work.cases[caseIndex(caseType, tier)] ?? 0;
}
