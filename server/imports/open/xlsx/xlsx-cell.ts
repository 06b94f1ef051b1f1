import type { CellValue } from "../../sheet";
import { damaged } from "../damaged";
import type { XmlAttributes } from "../xml/xml-scanner";
import { serialDate } from "./serial-date";
import { unescape } from "./unescape";

/** What cells refer to. */
export interface CellLookup {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/u;

/** The value of a cell of that type (`t`) and style (`s`), with what is written in it. */
export function xlsxCell({ t, s }: XmlAttributes, raw: string, lookup: CellLookup): CellValue {
  switch (t ?? "n") {
    case "s":
      return sharedText(raw, lookup.texts);
    case "b":
      return raw === "" ? null : /^\s*(?:1|true)\s*$/u.test(raw);
    case "str":
    case "inlineStr":
    case "e":
      return raw === "" ? null : unescape(raw);
    case "d":
      return date(raw);
    default:
      return figure(raw, lookup.dates[Number(s ?? 0)] ?? false, lookup.from1904);
  }
}

function sharedText(raw: string, texts: readonly string[]): CellValue {
  if (raw === "") return null;
  const text = /^\s*\d{1,9}\s*$/u.test(raw) ? texts[Number(raw)] : undefined;
  if (text === undefined) throw damaged("a cell refers to a text that is missing");
  return text === "" ? null : text;
}

function date(raw: string): CellValue {
  if (raw === "") return null;
  return isoDate.test(raw) ? raw.slice(0, 10) : raw;
}

function figure(raw: string, isDate: boolean, from1904: boolean): CellValue {
  if (raw.trim() === "") return null;
  const number = Number(raw);
  if (!Number.isFinite(number)) throw damaged("a cell of figures holds none");
  return isDate ? serialDate(number, from1904) : number;
}
