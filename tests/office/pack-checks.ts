import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartNames } from "@/server/contracts/chart-page";
import { PackDraftInput } from "@/server/contracts/pack";
import type { ServiceContext } from "@/server/services/context";
import { createPack } from "@/server/services/packs/create-pack";
import { exportPack } from "@/server/services/packs/export-pack";
import type { OfficeCheck } from "./office-check";
import { soffice } from "./soffice";

/** Of an empty page. */
const leastBytes = 5000;

/** A pack of every chart as slides: it opens, and each slide becomes a page. */
export async function packChecks(context: ServiceContext): Promise<readonly OfficeCheck[]> {
  const draft = PackDraftInput.parse({
    title: "Every chart",
    charts: chartNames.join(","),
    marking: "OFFICIAL",
  });
  const { href } = await createPack(context, draft);
  const pack = href.split("/").at(-1) ?? "";
  const { body } = await exportPack(context, { pack, issue: 1 }, "pptx");
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-slides-"));
  try {
    const slides = join(folder, "every-chart.pptx");
    writeFileSync(slides, body);
    soffice("pdf", [slides], folder);
    const printed = join(folder, "every-chart.pdf");
    const wrong = !existsSync(printed) || statSync(printed).size < leastBytes ? "nothing was printed" : null;
    return [{ name: `slides of ${chartNames.length} charts open and print`, wrong }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
