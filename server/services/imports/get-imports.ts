import { readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { readImports, type ImportLine } from "@/db/queries/imports";
import { inScope } from "@/db/transaction";
import { longDate, longTime, plural } from "@/server/contracts/format";
import {
  uploadProblems,
  type ImportKindView,
  type ImportLineView,
  type ImportsInput,
  type ImportsView,
  type UploadProblem,
} from "@/server/contracts/imports";
import { workbookFormats } from "@/server/contracts/workbook";
import { allReaders } from "@/server/imports/readers/all-readers";
import { templates } from "@/server/imports/templates/all-templates";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { servedBaseline } from "./served-baseline";
import { templateViews } from "./template-views";

const mostShown = 200;

/** Where figures are brought in: what is recognised, and what was brought in until now. */
export async function getImports(
  context: ServiceContext,
  { at, problem }: ImportsInput,
): Promise<ImportsView> {
  const position = await loadPosition(context, at);
  const { lines, served } = await inScope(context.database, context.scope, async (tx) => {
    const { snapshot } = servedBaseline(await readBaselines(tx));
    return { lines: await readImports(tx, mostShown), served: await readSnapshotBatches(tx, snapshot) };
  });
  const shown = new Set(served.map(({ batch }) => batch));
  return {
    frame: pageFrame(position, "/data/imports", ""),
    problem: Object.hasOwn(uploadProblems, problem)
      ? { href: "#file", sentence: uploadProblems[problem as UploadProblem] }
      : null,
    kinds: [...officialKinds(), ...templateKinds()],
    templates: templateViews(),
    history: lines.map((line) => viewLine(line, shown.has(line.batch))),
  };
}

/** A file that came in, as a line of a list. */
function viewLine(line: ImportLine, isShown: boolean): ImportLineView {
  const { batch, fileName, title, reportDate, rows, at, actor } = line;
  return {
    ...{ batch, fileName, title, isShown },
    href: `/data/imports/${batch}`,
    reportDate: reportDate === null ? "Several" : longDate(reportDate),
    rows: plural(rows, "row"),
    made: `${longTime(at)} by ${actor}`,
    state: isShown ? "Shown" : "Taken back",
  };
}

function officialKinds(): readonly ImportKindView[] {
  const own = new Set<string>(templates.map(({ kind }) => kind));
  return allReaders
    .filter(({ kind }) => !own.has(kind))
    .map(({ title, kind }) => ({ title, words: officialWords[kind] ?? "", files: [] }));
}

const officialWords: Readonly<Partial<Record<(typeof allReaders)[number]["kind"], string>>> = {
  "population-bulletin":
    "As published each month, in any layout since 2018: population and capacity of every prison.",
  "noms-workforce":
    "Tables 10, 11 and 12: staff by establishment and grade, by delivery unit, and against benchmark.",
  "wmt-officers":
    "Cases and hours by officer. Names become pseudonyms while the file is read, and are never stored.",
};

function templateKinds(): readonly ImportKindView[] {
  return templates.map(({ kind, title, about }) => ({
    title,
    words: about,
    files: ["csv", ...workbookFormats].flatMap((format) => [
      { label: `Empty ${format.toUpperCase()}`, href: `/api/templates/${kind}.${format}` },
      { label: `Filled ${format.toUpperCase()}`, href: `/api/templates/${kind}.${format}?filled=1` },
    ]),
  }));
}
