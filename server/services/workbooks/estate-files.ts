import { pageAddress } from "../frame/page-address";

/** The workbooks of the whole estate at a position, each with its format: the open one first. */
export function estateFiles(at: string): readonly { readonly label: string; readonly href: string }[] {
  return [
    { label: "ODS", href: pageAddress("/api/estate.ods", ["at"], { at }) },
    { label: "XLSX", href: pageAddress("/api/estate.xlsx", ["at"], { at }) },
  ];
}
