import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import { gradeLabels } from "@/server/contracts/labels";
import type { GradeRow, GradesView } from "@/server/contracts/unit";
import type { Fact } from "@/server/engine/facts";
import { figureOf, worstQuality } from "@/server/engine/position/figure";
import { shortfall } from "@/server/engine/staffing/shortfall";
import type { UnitPosition } from "@/server/engine/position/position";
import { combine } from "@/server/engine/quantity";
import { grades, type Grade } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { lineWords } from "../units/unit-row";

/** Staffing against target by grade, each grade at its own date: the last that was published. */
export function gradesView(position: Position, unit: UnitPosition): GradesView {
  const facts = position.snapshot.facts.filter((fact) => fact.unit === unit.unit.code);
  const rows = grades
    .filter((grade) => facts.some((fact) => fact.grade === grade && fact.measure === "in-post-fte"))
    .filter((grade) => grade !== "all" || unit.unit.service === "headquarters")
    .sort((a, b) => Number(b === unit.staffing.grade) - Number(a === unit.staffing.grade))
    .map((grade) => gradeRow(position, facts, grade));
  return {
    title: "Staff by grade",
    subtitle:
      unit.unit.service === "headquarters"
        ? "FTE in post. Each grade at the last date published for it."
        : "FTE in post against required. Each grade at the last date published for it.",
    hasRequirement: unit.unit.service !== "headquarters",
    rows,
    notes: notes(unit, rows),
  };
}

function gradeRow(position: Position, facts: readonly Fact[], grade: Grade): GradeRow {
  const find = (measure: Fact["measure"]) =>
    figureOf(
      facts.find((fact) => fact.grade === grade && fact.measure === measure),
      position.snapshot.asOf,
    );
  const inPost = find("in-post-fte");
  const required = find("required-fte");
  const gap = shortfall(
    { requiredFte: required.quantity, inPostFte: inPost.quantity },
    position.parameters.value("line.reference-gap"),
  );
  const share = combine([inPost.quantity, required.quantity], (have, need) => (100 * have) / need);
  const quality = required.quantity.known ? worstQuality([inPost.quality, required.quality]) : inPost.quality;
  return {
    label: gradeLabels[grade],
    inPost: quantityText(inPost.quantity, (value) => decimal(value, 1)),
    required: quantityText(required.quantity, (value) => decimal(value, 1)),
    shortfall: quantityText(gap.shortfallPercent, (value) => percent(value, 1)),
    line: lineWords(gap.fteInsideLine),
    inPostPercent: share.known ? share.value : null,
    modelled: quality === "D",
    asOf: longDate(inPost.asOf),
    quality,
  };
}

function notes(unit: UnitPosition, rows: readonly GradeRow[]): readonly string[] {
  const notes =
    unit.unit.service === "headquarters" ? [] : ["[x] no requirement is published for the grade."];
  if (rows.some((row) => row.modelled)) notes.push("Hatched bars are modelled.");
  if (unit.unit.service === "prison")
    notes.push(
      "Targets already allow for leave, sickness and training. Detached duty and overtime are not counted. Support and other grades were last published by prison in June 2016.",
    );
  if (rows.length === 0) notes.unshift("No staff figures are published for this unit.");
  return notes;
}
