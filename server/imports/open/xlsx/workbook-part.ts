import { localName } from "../xml/local-name";
import { scanPart } from "../xml/scan-part";
import type { XmlAttributes } from "../xml/xml-scanner";
import { part } from "../zip/part";
import type { ZipEntry } from "../zip/zip-entry";
import { damaged } from "../damaged";
import { relationships } from "./relationships";

export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly part: ZipEntry }[];
  /** Days count from 1904 in files of old Macintosh programs. */
  readonly from1904: boolean;
  readonly sharedStrings: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

/** What the workbook says it has: sheets of cells in their order; sheets that are charts are left out. */
export async function workbookPart(entries: readonly ZipEntry[]): Promise<WorkbookPart> {
  const root = (await relationships(entries, "")).find(({ type }) => type === "officeDocument");
  if (!root) throw damaged("it does not say where its sheets are");
  const listed: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  await scanPart(part(entries, root.target), {
    open(tag, { name = "", date1904 = "", ...others }) {
      const kind = localName(tag);
      if (kind === "sheet") listed.push({ name, id: relationshipId(others) });
      else if (kind === "workbookPr") from1904 = /^(?:1|true)$/u.test(date1904);
    },
  });
  const related = await relationships(entries, root.target);
  const sheets = listed.flatMap(({ name, id }) => {
    const to = related.find((one) => one.id === id);
    if (!to) throw damaged("a sheet is missing");
    return to.type === "worksheet" ? [{ name, part: part(entries, to.target) }] : [];
  });
  const only = (type: string) => {
    const found = related.find((one) => one.type === type);
    return found ? part(entries, found.target) : null;
  };
  return { sheets, from1904, sharedStrings: only("sharedStrings"), styles: only("styles") };
}

/** It has a prefix, whichever the workbook gave it. */
function relationshipId(attributes: XmlAttributes): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(":id"));
  return attributes[name ?? ""] ?? "";
}
