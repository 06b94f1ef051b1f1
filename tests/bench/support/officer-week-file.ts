import { mersenne } from "pure-rand/generator/mersenne";
import type { PlainDate } from "@/server/engine/facts";
import { ownOfficerWeeks } from "@/server/imports/templates/own-officer-weeks";
import { shippedUnits } from "../../imports/support/shipped-units";

/** As many as there are officers who hold cases. */
const officers = 7200;
const lastWeek = "2026-03-30";
const weekMilliseconds = 604_800_000;
const grades = ["PO", "PO", "PO", "PO", "PSO", "PSO", "PQiP"] as const;
const fullHours = 37;
const seed = 172934;
const steps = 4294967296;
const rowsAPiece = 2000;

/** Text of an officer-week file of so many rows, piece by piece, as it would be downloaded filled: the same every time. */
export function* officerWeekFile(rows: number): Generator<string> {
  const units = shippedUnits().flatMap(({ code, kind }) => (kind === "delivery-unit" ? [code] : []));
  const count = Math.ceil(rows / officers);
  const weeks = Array.from({ length: count }, (_, week) => weekBefore(count - 1 - week));
  const generator = mersenne(seed);
  const draw = (most: number) => Math.floor(((generator.next() >>> 0) / steps) * (most + 1));
  let text = `${ownOfficerWeeks.columns.map(({ head }) => head).join(",")}\r\n`;
  for (let row = 0; row < rows; row += 1) {
    const officer = row % officers;
    const hours = officer % 5 === 0 ? 0.6 * fullHours : fullHours;
    text += [
      ...[weeks[Math.floor(row / officers)], `N${String(officer).padStart(6, "0")}`],
      ...[units[officer % units.length], grades[officer % grades.length], hours.toFixed(1), draw(10)],
      ...[draw(20), draw(15), draw(12), 1500 + draw(1400), draw(9) === 0 ? 1800 : ""],
    ].join(",");
    text += "\r\n";
    if (row % rowsAPiece === rowsAPiece - 1) {
      yield text;
      text = "";
    }
  }
  yield text;
}

function weekBefore(count: number): PlainDate {
  const time = Date.parse(`${lastWeek}T00:00:00Z`) - count * weekMilliseconds;
  return new Date(time).toISOString().slice(0, lastWeek.length);
}
