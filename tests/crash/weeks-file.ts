import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownOfficerWeeks } from "@/server/imports/templates/own-officer-weeks";
import { shippedUnits } from "../imports/support/shipped-units";

const officers = 4000;
const firstMonday = Date.parse("2019-01-07T00:00:00Z");
const weekMilliseconds = 604_800_000;

/** Rows of one such file. */
export const rowsOfFile = officers;

/** Writes a week of officers, another one for each number: large enough that storing it takes a while. */
export function weeksFile(folder: string, number: number): string {
  const units = shippedUnits().flatMap(({ code, kind, opens, closes }) =>
    kind === "delivery-unit" && opens === null && closes === null ? [code] : [],
  );
  const week = new Date(firstMonday + number * weekMilliseconds).toISOString().slice(0, "2019-01-07".length);
  const lines = Array.from({ length: officers }, (_, officer) =>
    [week, `N${officer}`, units[officer % units.length], "PO", 37, 0, 10, 5, 3, 2000, ""].join(","),
  );
  const path = join(folder, `weeks-${number}.csv`);
  writeFileSync(path, [ownOfficerWeeks.columns.map(({ head }) => head).join(","), ...lines].join("\n"));
  return path;
}
