import type { WorkbookDate, WorkbookNumber } from "@/server/contracts/workbook";

/** How an open document shows a number: with thousands commas and its places, as a percentage, or as a date in words. */
export function odsNumberStyle(cell: WorkbookNumber | WorkbookDate): {
  readonly name: string;
  readonly markup: string;
} {
  if (cell.kind === "date") return { name: "date", markup: dateStyle };
  const { places, percent } = cell;
  const kind = percent ? "percentage" : "number";
  const name = `${kind}-${places}`;
  const number = `<number:number number:decimal-places="${places}" number:min-decimal-places="${places}" number:min-integer-digits="1" number:grouping="true"/>`;
  const sign = percent ? "<number:text>%</number:text>" : "";
  return {
    name,
    markup: `<number:${kind}-style style:name="${name}">${number}${sign}</number:${kind}-style>`,
  };
}

const dateStyle =
  `<number:date-style style:name="date"><number:day/><number:text> </number:text>` +
  `<number:month number:textual="true" number:style="long"/><number:text> </number:text>` +
  `<number:year number:style="long"/></number:date-style>`;
