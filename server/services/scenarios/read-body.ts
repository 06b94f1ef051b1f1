import type { VersionRow } from "@/db/queries/scenarios";
import { readScenario } from "@/server/contracts/read-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { AppError } from "../errors";

/**
 * The plan that a version keeps.
 * @throws AppError UNAVAILABLE when it was kept by a newer version of the service
 */
export function readBody({ body, number }: Pick<VersionRow, "body" | "number">): ScenarioFile {
  const read = readScenario(body);
  if (read.ok) return read.scenario;
  const why = read.problems.map(({ sentence }) => sentence).join(" ");
  throw new AppError("UNAVAILABLE", `Version ${number} of this scenario cannot be read here. ${why}`);
}
