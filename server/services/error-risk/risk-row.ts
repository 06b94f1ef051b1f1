import { decimal, percent } from "@/server/contracts/format";
import type { RiskRow } from "@/server/contracts/error-risk-page";
import { combine, known, type Quantity } from "@/server/engine/quantity";
import { cellChange } from "../change/cell-change";
import type { UnitPosition } from "@/server/engine/position/position";
import type { RiskDriver } from "@/server/engine/risk/risk-drivers";
import type { UnitLoad } from "@/server/engine/risk/unit-load";
import type { Position } from "../positions/load-position";
import { explainAddress } from "../explain/explain-address";
import { riskRiseQuantity } from "../explain/explained-risk";
import { driverWords } from "../risk/driver-words";
import { shownTenth } from "../risk/shown-tenth";
import { times, unitRiskView } from "../risk/unit-risk-view";
import { notRankedWords } from "../units/unit-row";
import type { RiskItem } from "./risk-items";

/** Risk rise of the same unit at the other position; unknown where there is nothing to compare with. */
export type RiseBefore = (item: RiskItem) => Quantity;

/** A unit as the table and the file print it. `before` is null where the position stands alone. */
export function riskRow(
  position: Position,
  item: RiskItem,
  place: string,
  before: RiseBefore | null,
): RiskRow {
  const { unit, load } = item;
  const own = item.own?.isRanked ? item.own : null;
  const risk = own && load ? unitRiskView(item.task, position, unit, load, own) : null;
  return {
    code: unit.unit.code,
    name: unit.unit.name,
    place,
    risk,
    reasons: own && load ? reasons(position, unit, load, own.drivers.drivers) : [],
    riseBar: own && {
      lower: shownTenth(own.riskRiseRange.lower),
      value: shownTenth(own.riskRise),
      upper: shownTenth(own.riskRiseRange.upper),
    },
    ...counts(item),
    change: before && own && riseChange(own.riskRise, before(item)),
    explainHref: own && explainAddress(position, unit.unit.code, riskRiseQuantity),
    note: noteOf(item),
  };
}

function reasons(
  position: Position,
  unit: UnitPosition,
  load: UnitLoad,
  drivers: readonly RiskDriver[],
): readonly string[] {
  const weighty = drivers.filter(({ amount }) => amount !== "little");
  const said = driverWords(position, unit, load, weighty).map(({ words, amount, direction }) =>
    direction === "raises" ? `${words}: ${amount}` : `lower, because ${words}`,
  );
  return said.length > 0 ? said : ["much as the nation"];
}

const none = { avoidable: "[x]", expected: "[x]", expectedDetail: "" };

function counts(item: RiskItem): Pick<RiskRow, "avoidable" | "expected" | "expectedDetail"> {
  if (item.task === "assessment") {
    if (!item.own) return none;
    const { insufficientPercent: today, insufficientAtFullStaffingPercent: full } = item.own;
    return {
      avoidable: decimal(today - full),
      expected: percent(today),
      expectedDetail: `${percent(full)} with every post filled`,
    };
  }
  if (!item.own) return none;
  if (item.own.tooFewToJudge)
    return { avoidable: "[z]", expected: "[z]", expectedDetail: "too few to judge" };
  const { lower, upper } = item.own.range.likely;
  return {
    avoidable: decimal(item.own.avoidableAYear, 1),
    expected: decimal(item.own.expectedAYear, 1),
    expectedDetail: `${decimal(lower)} to ${decimal(upper)}`,
  };
}

function noteOf({ unit, own }: RiskItem): string | null {
  if (!unit.ranking.ranked) return notRankedWords(unit.ranking, unit.unit.staffingNote);
  return own ? null : "Its staffing or workload is not known, so it has no risk of its own.";
}

const ratio = { moreIs: "worse", unit: "", places: 1 } as const;

/** Of the rises as printed, so that they and their difference agree on every page. */
function riseChange(now: number, before: Quantity) {
  return cellChange(known(shownTenth(now)), combine([before], shownTenth), ratio, times);
}
