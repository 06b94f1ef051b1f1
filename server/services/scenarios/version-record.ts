import { randomUUID } from "node:crypto";
import type { VersionRecord } from "@/db/queries/scenarios";
import { scenarioSchemaVersion, type ScenarioFile } from "@/server/contracts/scenario";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { listBaselines } from "../positions/list-baselines";
import { scenarioText } from "./scenario-text";

/** Where a version stands: in which scenario, as which number, made from which version. */
export type VersionPlace = Pick<VersionRecord, "scenario" | "number" | "parent">;

/**
 * A plan as it is kept: with the snapshot that its baseline names, its text in the order of the contract, and the hash
 * of that text. The same plan has the same hash, however its file was written.
 * @throws AppError INVALID_INPUT when no baseline has its date
 */
export async function versionRecord(
  context: ServiceContext,
  file: ScenarioFile,
  place: VersionPlace,
): Promise<VersionRecord> {
  const baselines = await listBaselines(context);
  const baseline = baselines.find(({ asOf }) => asOf === file.baseline);
  if (!baseline) {
    const dates = baselines.map(({ asOf }) => asOf).join(" or ");
    throw new AppError(
      "INVALID_INPUT",
      `There is no position at ${file.baseline}: choose ${dates} as the baseline.`,
    );
  }
  return {
    ...place,
    id: randomUUID(),
    snapshot: baseline.snapshot,
    title: file.title,
    ...scenarioText(file),
    schemaVersion: scenarioSchemaVersion,
    at: context.now(),
  };
}
