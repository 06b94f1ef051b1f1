import { decimal, plural } from "@/server/contracts/format";
import type { ErrorRiskInput, RiskList, RiskRow } from "@/server/contracts/error-risk-page";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { passesFilters } from "./risk-filters";
import type { RiskItem } from "./risk-items";
import { riskOrder } from "./risk-order";

type Kind = "rises" | "baseline" | "not-ranked";

interface ListKind {
  readonly kind: Kind;
  readonly modelled: boolean;
}

const kinds: readonly ListKind[] = [
  { kind: "rises", modelled: false },
  { kind: "rises", modelled: true },
  { kind: "baseline", modelled: false },
  { kind: "baseline", modelled: true },
  { kind: "not-ranked", modelled: false },
];

const nouns = { check: "prison", assessment: "delivery unit" } as const;

/**
 * The units in the lists that they may stand in together: measured apart from modelled, those where risk rises apart
 * from those at the floor, and those without a risk of their own last.
 */
export function riskLists(
  position: Position,
  input: ErrorRiskInput,
  items: readonly RiskItem[],
  { rowOf, change }: { rowOf: (item: RiskItem) => RiskRow; change: (item: RiskItem) => number | null },
): readonly RiskList[] {
  const order = riskOrder(input, change);
  const shown = items.filter(passesFilters(input));
  return kinds.flatMap(({ kind, modelled }) => {
    const members = shown.filter((item) => kindOf(item) === kind && isModelled(item) === modelled);
    if (members.length === 0) return [];
    return [
      {
        key: modelled ? `${kind}-modelled` : kind,
        ...words(kind, input.task, members.length, position),
        ...(modelled ? modelledWords(kind, input.task, members.length) : {}),
        folded: kind !== "rises" && input.level === "",
        rows: members.sort(order).map(rowOf),
      },
    ];
  });
}

function kindOf({ own }: RiskItem): Kind {
  if (!own?.isRanked) return "not-ranked";
  return own.level === "baseline" ? "baseline" : "rises";
}

/** Units without a risk of their own stand in one list, however their staffing is known. */
function isModelled(item: RiskItem): boolean {
  return kindOf(item) !== "not-ranked" && item.own?.quality === "D";
}

function words(kind: Kind, task: RiskTask, count: number, { parameters }: Position) {
  const units = plural(count, nouns[task]);
  const raised = `×${decimal(parameters.value("risk-level.raised"), 2)}`;
  if (kind === "rises")
    return {
      heading: `Where risk rises: ${units}`,
      summary: `Units whose missing staff make an error more than ${raised} as likely as with every post filled. First what full staffing would avoid most, unless another order is chosen.`,
    };
  if (kind === "baseline")
    return {
      heading: `At or near the floor: ${units}`,
      summary: `Every post filled, or so few unfilled that risk rises by no more than ${raised}. With every post filled a unit stands at ×1.0: no credit is given for more.`,
    };
  return {
    heading: `Without a place in the order: ${units}`,
    summary:
      task === "check"
        ? "Without published officers, or changed within two years. They count in the national total at the load of their function."
        : "Without a workload of their own, or changed within two years.",
  };
}

function modelledWords(kind: Kind, task: RiskTask, count: number) {
  const heading = kind === "rises" ? "Where risk rises, modelled" : "At or near the floor, modelled";
  const why =
    task === "check"
      ? "Modelled: not for publication. Targets of this date are published nationally only."
      : "Modelled: not for publication. Staffing and workload by delivery unit are not published.";
  return { heading: `${heading}: ${plural(count, nouns[task])}`, summary: why };
}
