import { longDate, plural } from "@/server/contracts/format";
import type { UnitList, UnitsInput } from "@/server/contracts/units";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Service } from "@/server/engine/vocabulary";
import type { Comparison } from "../change/comparison";
import type { Position } from "../positions/load-position";
import { groupNameIn } from "./group-name-in";
import { unitOrder } from "./unit-order";
import { unitRow } from "./unit-row";
import { unitRowChange, workloadChange } from "./unit-row-change";
import { changeGrounds } from "./units-change-words";

interface Kind {
  readonly key: string;
  readonly service: Service | null;
  readonly modelled: boolean;
  readonly heading: string;
}

const kinds: readonly Kind[] = [
  { key: "prisons", service: "prison", modelled: false, heading: "Prisons" },
  { key: "prisons-modelled", service: "prison", modelled: true, heading: "Prisons, modelled" },
  { key: "delivery-units", service: "probation", modelled: false, heading: "Probation delivery units" },
  {
    key: "delivery-units-modelled",
    service: "probation",
    modelled: true,
    heading: "Probation delivery units, modelled",
  },
  { key: "not-ranked", service: null, modelled: false, heading: "Not ranked" },
];

/** The units in the lists that they may stand in together: by service, measured apart from modelled. */
export function unitLists(
  position: Position,
  units: readonly UnitPosition[],
  input: UnitsInput,
  comparison: Comparison | null,
): readonly UnitList[] {
  const groupName = groupNameIn(position);
  const order = unitOrder(
    input,
    groupName,
    comparison ? (unit) => workloadChange(comparison, unit) : undefined,
  );
  return kinds.flatMap((kind) => {
    const rows = units.filter((unit) => kindOf(unit) === kind.key).sort(order);
    if (rows.length === 0) return [];
    return [
      {
        key: kind.key,
        heading: kind.heading,
        summary:
          orderWords(kind, input) +
          summary(kind, position, rows.length) +
          (comparison ? changeGrounds(kind.service, comparison) : ""),
        modelled: kind.modelled,
        weekly: rows.some((unit) => unit.officers !== null),
        perOfficerUnit: perOfficerUnit(kind.service),
        rows: rows.map((unit) => {
          const row = unitRow(position, unit, groupName(unit));
          return comparison ? { ...row, change: unitRowChange(comparison, unit) } : row;
        }),
      },
    ];
  });
}

/** The order in force, where no column head shows it. */
function orderWords({ service }: Kind, { sort, order }: UnitsInput): string {
  if (service === null) return "";
  if (sort === "change")
    return order === "desc" ? "Largest rise of workload first. " : "Largest fall of workload first. ";
  if (sort !== "worst") return "";
  return service === "probation"
    ? "Worst first: over 110% for four weeks, then workload. "
    : "Worst first: by workload. ";
}

function kindOf(unit: UnitPosition): string {
  if (!unit.ranking.ranked) return "not-ranked";
  const base = unit.unit.service === "prison" ? "prisons" : "delivery-units";
  return unit.quality === "D" ? `${base}-modelled` : base;
}

function perOfficerUnit(service: Service | null): string {
  if (service === "prison") return "Prisoners per officer";
  return service === "probation" ? "Cases per officer" : "Per officer";
}

function summary(kind: Kind, position: Position, count: number): string {
  const at = longDate(position.baseline.asOf);
  if (kind.service === null)
    return `${plural(count, "unit")} without officer figures, without a requirement, or changed within two years. They count in totals.`;
  const work =
    kind.service === "prison"
      ? `Officers in bands 3 to 5 against target, FTE, ${at}. Workload is inferred from staffing and crowding.`
      : "Probation officers against requirement, FTE. Workload in official points, latest week.";
  const modelled = kind.modelled
    ? kind.service === "prison"
      ? " Modelled, not for publication: targets of that date are published nationally only."
      : " Modelled from national totals, not for publication: figures by delivery unit are not published."
    : "";
  const units = plural(count, kind.service === "prison" ? "prison" : "delivery unit");
  return `${units}. ${work}${modelled}`;
}
