import { plural } from "../../contracts/format";
import { issue, type ImportIssue } from "../issue";

/** What is to be said of rows without figures: nothing at all was read, or some were left out. */
export function leftOutIssues(
  { read, empty }: { readonly read: number; readonly empty: number },
  sheet: string | null,
): readonly ImportIssue[] {
  if (read === 0)
    return [issue("error", "rows-none", "There is no row with a figure: fill in one or more.", { sheet })];
  if (empty === 0) return [];
  const words = `${plural(empty, "row")} without any figure ${empty === 1 ? "was" : "were"} left out: what is blank is not known.`;
  return [issue("notice", "rows-left-out", words, { sheet })];
}
