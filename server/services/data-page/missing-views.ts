import type { MissingUnit, MissingView } from "@/server/contracts/data";
import { plural } from "@/server/contracts/format";
import { reasonWords } from "@/server/contracts/unknown-words";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quantity } from "@/server/engine/quantity";
import type { Position } from "../positions/load-position";
import { notRankedWords } from "../units/unit-row";

/** Which units lack what, by name, with the reason. */
export function missingViews({ units }: Position, query: string): readonly MissingView[] {
  const prisons = units.filter(({ unit }) => unit.service === "prison");
  const noOfficers = prisons.filter(({ staffing }) => !staffing.inPost.quantity.known);
  const noTarget = prisons.filter(
    ({ staffing }) => staffing.inPost.quantity.known && !staffing.required.quantity.known,
  );
  const unranked = units.filter(({ ranking }) => !ranking.ranked && ranking.reason !== "no-staffing");
  const line = (why: (unit: UnitPosition) => string) => (unit: UnitPosition) =>
    unitLine(unit, why(unit), query);
  return [
    {
      title: `${plural(noOfficers.length, "prison")} without officers`,
      words: `Of ${plural(prisons.length, "prison")}. They have a population, and no staffing, shortfall or workload; they stand in no ranking.`,
      units: noOfficers.map(
        line((unit) => unit.unit.staffingNote ?? reasonOf(unit.staffing.inPost.quantity)),
      ),
    },
    {
      title: `${plural(noTarget.length, "prison")} with officers and no target`,
      words:
        "Officers in post are known and nothing comparable to set them against. They stand in no ranking.",
      units: noTarget.map(line((unit) => reasonOf(unit.staffing.required.quantity))),
    },
    {
      title: `${plural(unranked.length, "unit")} kept out of rankings`,
      words: "They count in totals, and leave rankings and medians of peers whatever their figures are.",
      units: unranked.map(line(whyUnranked)),
    },
  ].filter((list) => list.units.length > 0);
}

function unitLine({ unit }: UnitPosition, why: string, query: string): MissingUnit {
  return { name: unit.name, href: `/units/${encodeURIComponent(unit.code)}${query}`, why };
}

function whyUnranked({ ranking, unit }: UnitPosition): string {
  return ranking.ranked ? "" : notRankedWords(ranking, unit.staffingNote);
}

function reasonOf(quantity: Quantity): string {
  return quantity.known ? "" : reasonWords(quantity.reason);
}
