import type { PackInput } from "@/server/contracts/pack";
import { packHtml } from "@/server/exports/packs/pack-html";
import type { Work } from "@/server/jobs/job-list";
import { printPdf } from "@/server/jobs/print-pdf";
import type { ServiceContext } from "../context";
import { loadIssue } from "./load-issue";
import { packDocument } from "./pack-document";
import { packFonts } from "./pack-fonts";
import { packJobs, type PrintedFile } from "./pack-jobs";

/**
 * Begins to print an issue of a pack as a PDF and gives the id of the job.
 * @throws AppError NOT_FOUND when there is no such pack or issue
 */
export async function printPack(context: ServiceContext, input: PackInput): Promise<string> {
  const loaded = await loadIssue(context, input);
  const { title, id } = loaded.pack;
  const work: Work<PrintedFile> = async (progress, signal) => {
    progress(0, 2, "Drawing the charts");
    const pack = packDocument(loaded);
    const html = packHtml(pack, await packFonts());
    progress(1, 2, "Printing the pages");
    const body = await printPdf(html, signal);
    return { name: `${pack.name}.pdf`, type: "application/pdf", body };
  };
  return packJobs().start(context.actor.id, { title, pack: id, issue: loaded.issue.number }, work).id;
}
