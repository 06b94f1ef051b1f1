import type { GradeView } from "@/server/contracts/data";
import { plural } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import { qualities, type Quality } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";

const words: Readonly<Record<Quality, string>> = {
  A: "Printed by an official body, for this unit and date, and taken as it stands.",
  B: "Worked out from official figures by arithmetic alone, for example from a gap and a percentage.",
  C: "Official figures that reached us through somebody else: a third party's table, an auditor, the press.",
  D: "Made from national or regional totals with assumptions. It meets the totals and is no evidence about a unit. Not for publication.",
  E: "Nobody publishes it, or we have not found it. It is a reason, never a zero.",
};

/** The five grades, with how many figures of the position carry each. */
export function gradeViews({ snapshot }: Position): readonly GradeView[] {
  const open = new Set(snapshot.units.map(({ code }) => code));
  const facts = snapshot.facts.filter(({ unit }) => open.has(unit));
  return qualities.map((grade) => ({
    grade,
    label: qualityLabels[grade],
    words: words[grade],
    figures: plural(facts.filter((fact) => gradeOf(fact) === grade).length, "figure"),
  }));
}

function gradeOf({ quality, quantity }: Position["snapshot"]["facts"][number]): Quality {
  return quantity.known ? quality : "E";
}
