import type { CellValue } from "../../sheet";
import { damaged } from "../damaged";
import { attribute } from "../xml/attribute";

const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/u;

/** The value of a cell: of the tag's inside, or the text in it. */
export function odsCell(inside: string, text: string): CellValue {
  switch (attribute(inside, "office:value-type") ?? "none") {
    case "float":
    case "currency":
    case "percentage":
      return figure(attribute(inside, "office:value"));
    case "boolean":
      return attribute(inside, "office:boolean-value") === "true";
    case "date":
      return date(attribute(inside, "office:date-value"), text);
    default:
      return attribute(inside, "office:string-value") ?? (text === "" ? null : text);
  }
}

function figure(value: string | null): number {
  const number = value === null || value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw damaged("a cell of figures holds none");
  return number;
}

function date(value: string | null, text: string): CellValue {
  if (value !== null && isoDate.test(value)) return value.slice(0, 10);
  return text === "" ? null : text;
}
