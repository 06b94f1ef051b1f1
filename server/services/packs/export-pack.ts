import type { PackFormat, PackInput } from "@/server/contracts/pack";
import { packPptx } from "@/server/exports/packs/pack-pptx";
import type { ServiceContext } from "../context";
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
  return { name: `${pack.name}.${format}`, body: await packPptx(pack) };
}
