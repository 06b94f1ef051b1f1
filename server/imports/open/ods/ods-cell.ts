import type { CellValue } from "../../sheet";
import { damaged } from "../damaged";
import type { XmlAttributes } from "../xml/xml-scanner";

const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/u;

/** The value of a cell: of its attributes, or the text in it. */
export function odsCell(attributes: XmlAttributes, text: string): CellValue {
  switch (attributes["office:value-type"] ?? "none") {
    case "float":
    case "currency":
    case "percentage":
      return figure(attributes["office:value"]);
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date":
      return date(attributes["office:date-value"], text);
    default:
      return attributes["office:string-value"] ?? (text === "" ? null : text);
  }
}

function figure(value: string | undefined): number {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw damaged("a cell of figures holds none");
  return number;
}

function date(value: string | undefined, text: string): CellValue {
  if (value !== undefined && isoDate.test(value)) return value.slice(0, 10);
  return text === "" ? null : text;
}
