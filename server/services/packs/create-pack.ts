import { randomUUID } from "node:crypto";
import { keepActor } from "@/db/queries/actors";
import { writeAudit } from "@/db/queries/audit";
import { insertPack, type PackRecord } from "@/db/queries/packs";
import { inScope } from "@/db/transaction";
import { mostPackCharts, type PackDraftInput } from "@/server/contracts/pack";
import type { ServiceContext } from "../context";
import { drawPack } from "./draw-pack";
import { keepIssue } from "./keep-issue";
import { draftAddress } from "./pack-address";
import { packChartsText, readPackCharts } from "./pack-charts";
import { packProblems } from "./pack-problems";

/** Keeps a pack, issues it for the first time and gives its address; that of its form where something is missing. */
export async function createPack(
  context: ServiceContext,
  input: PackDraftInput,
): Promise<{ readonly href: string }> {
  const charts = readPackCharts(`${input.charts ?? ""},${input.add}`);
  const title = input.title ?? "";
  const { at, marking, clearance } = input;
  const drawn = await drawPack(context, { charts: charts.slice(0, mostPackCharts), marking, at });
  if (packProblems({ title, charts, refused: drawn.refused }).length > 0) {
    return { href: draftAddress({ ...input, title, charts: packChartsText(charts), checked: "yes" }) };
  }
  const pack: PackRecord = {
    ...{ id: randomUUID(), title, marking, clearance, charts: packChartsText(charts), at: context.now() },
  };
  await inScope(context.database, context.scope, async (tx) => {
    await keepActor(tx, context.actor);
    await insertPack(tx, pack);
    const after = { title, marking, charts: pack.charts };
    await writeAudit(tx, { at: pack.at, action: "pack.created", entity: pack.id, after });
    await keepIssue(context, tx, pack.id, 1, drawn);
  });
  return { href: `/summaries/packs/${pack.id}` };
}
