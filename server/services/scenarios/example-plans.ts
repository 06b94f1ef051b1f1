import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenario } from "@/server/contracts/read-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { processWide } from "../process-wide";

/** A plan that is shipped: read-only until it is copied. */
export interface ExamplePlan {
  /** Names it in addresses. */
  readonly slug: string;
  readonly file: ScenarioFile;
}

const slugs = [
  "march-2023-release",
  "march-2023-release-10-percent",
  "early-release-2024",
  "release-checks-2025",
] as const;

/** The shipped plans, in the order in which they are shown. */
export function examplePlans(): readonly ExamplePlan[] {
  return processWide("example-plans", () => slugs.map((slug) => ({ slug, file: read(slug) })));
}

function read(slug: string): ScenarioFile {
  const path = join(process.cwd(), "db", "data", "scenarios", `${slug}.scenario.json`);
  const result = readScenario(readFileSync(path, "utf8"));
  if (result.ok) return result.scenario;
  const why = result.problems.map(({ path: field, sentence }) => `${field}: ${sentence}`).join(" ");
  throw new Error(`The shipped plan ${path} cannot be read. Restore the file. ${why}`);
}
