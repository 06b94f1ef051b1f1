import type { PackDocument, PackFormat, PackInput } from "@/server/contracts/pack";
import { packPptx } from "@/server/exports/packs/pack-pptx";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "../context";
import { packWorkbook } from "../workbooks/pack-workbook";
import { loadIssue } from "./load-issue";
import { packDocument } from "./pack-document";

/**
 * An issue of a pack as a file that needs no browser.
 * @throws AppError NOT_FOUND when there is no such pack or issue
 */
export async function exportPack(
  context: ServiceContext,
  input: PackInput,
  format: PackFormat,
): Promise<{ readonly name: string; readonly body: Buffer }> {
  const pack = packDocument(await loadIssue(context, input));
  return { name: `${pack.name}.${format}`, body: await bodyOf(pack, format) };
}

const bodyOf = (pack: PackDocument, format: PackFormat) =>
  format === "pptx" ? packPptx(pack) : writeWorkbook(packWorkbook(pack), format);
