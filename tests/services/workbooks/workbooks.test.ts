import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { chartNames, ChartInput, type ChartName } from "@/server/contracts/chart-page";
import { EstateInput } from "@/server/contracts/estate";
import { UnitsInput } from "@/server/contracts/units";
import { workbookFormats } from "@/server/contracts/workbook";
import { localContext } from "@/server/services/context";
import { exportChart } from "@/server/services/summaries/export-chart";
import { getChart } from "@/server/services/summaries/get-chart";
import { exportUnits } from "@/server/services/units/export-units";
import { exportEstate } from "@/server/services/workbooks/export-estate";
import { checkWorkbook } from "@/tests/exports/spreadsheets/support/check-workbook";
import { readWorkbook } from "@/tests/exports/spreadsheets/support/read-workbook";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "../overview/support/csv-rows";
import { printedRow, sheetRows } from "./support/sheet-rows";

const loading = 240_000;
/** A cell of the CSV as a workbook keeps it: an empty one is not applicable, and nought has no side. */
const asKept = (text: string) => (text === "" ? "[z]" : text.replace(/^0 beyond$/, "0 inside"));

onBothLoaded("workbooks", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const asked = (name: ChartName, state: Partial<ChartInput> = {}) =>
    ChartInput.parse({
      name,
      ...(name.startsWith("plan") || name === "where-people-go" ? {} : { at: "2026-03-31" }),
      ...state,
    });

  beforeAll(async () => {
    database = await open();
  }, loading);

  describe.each(chartNames)("of the chart %s", (name) => {
    it.each(workbookFormats)(
      "as %s keep every rule and hold the numbers of its table and its CSV",
      async (format) => {
        const { chart } = await getChart(context(), asked(name));
        const { body } = await exportChart(context(), asked(name), format, "page");
        expect(checkWorkbook(Buffer.from(body), format)).toEqual([]);
        const table = sheetRows(readWorkbook(Buffer.from(body), format).sheets[3]!);
        const csv = csvRows(String((await exportChart(context(), asked(name), "csv", "page")).body));
        expect(table).toHaveLength(chart!.table.rows.length);
        chart!.table.rows.forEach((row, index) => {
          expect(printedRow(chart!.table.head, table[index]!)).toEqual(row);
          chart!.table.head.forEach((head, column) => expect(csv[index]![head]).toBe(row[column]));
        });
      },
    );
  });

  it("of a chart say on their cover that it is modelled, its marking, and how to cite it", async () => {
    const state = asked("workload-by-region", { marking: "OFFICIAL-SENSITIVE" });
    const { body } = await exportChart(context(), state, "ods", "page");
    const cover = new Map(
      readWorkbook(Buffer.from(body), "ods").sheets[0]!.rows.map(([item, text]) => [item!.text, text!.text]),
    );
    expect(cover.get("Standing")).toBe("Modelled: not for publication");
    expect(cover.get("Marking")).toBe("OFFICIAL-SENSITIVE");
    expect(cover.get("Assurance")).toBe("Not assured");
    expect(cover.get("How to cite")).toContain("position at 31 March 2026. Not official statistics.");
  });

  describe.each(["2026-03-31", "2023-03-31"])("of the estate at %s", (at) => {
    it.each(workbookFormats)(
      "as %s keep every rule and hold every unit as the file of the units page does",
      async (format) => {
        const { body, name } = await exportEstate(context(), EstateInput.parse({ at }), format);
        expect(name).toBe(`plimsoll-estate-${at}.${format}`);
        expect(checkWorkbook(body, format)).toEqual([]);
        const { sheets } = readWorkbook(body, format);
        const csv = csvRows(String((await exportUnits(context(), UnitsInput.parse({ at }))).body));
        const lists = [...new Set(csv.map(({ List }) => List!))];
        for (const list of lists) {
          const rows = sheetRows(
            sheets.find((sheet) => sheet.name === list.replace("Probation delivery", "Delivery"))!,
          );
          const own = csv.filter(({ List }) => List === list);
          expect(rows).toHaveLength(own.length);
          const heads = Object.keys(own[0]!).filter((head) => head !== "List" && head !== "Position at");
          own.forEach((unit, index) =>
            expect(printedRow(heads, rows[index]!)).toEqual(heads.map((head) => asKept(unit[head]!))),
          );
        }
      },
    );
  });

  it("of the estate are kept by an address that names data and register, and refused with another register", async () => {
    const { body } = await exportEstate(context(), EstateInput.parse({ at: "2023-03-31" }), "xlsx");
    const cover = readWorkbook(body, "xlsx").sheets[0]!.rows;
    const pin = cover.find(([item]) => item?.text === "Data and register")?.[1]?.text ?? "";
    const kept = await exportEstate(context(), EstateInput.parse({ at: "2026-03-31", pin }), "xlsx");
    expect(kept.body.equals(body)).toBe(true);
    const other = `${pin.split(".")[0]}.0000`;
    await expect(exportEstate(context(), EstateInput.parse({ pin: other }), "xlsx")).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
