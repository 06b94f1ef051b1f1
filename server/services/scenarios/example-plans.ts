import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenario } from "@/server/contracts/read-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { processWide } from "../process-wide";

/** A plan that is shipped: read-only until it is copied. */
export interface ExamplePlan {
  /** Names it in addresses. */
  readonly slug: string;
  /** What it replays, in a sentence. */
  readonly replays: string;
  readonly file: ScenarioFile;
}

const shipped = [
  {
    slug: "march-2023-release",
    replays:
      "In March 2023 about 90 people, 5% of the eligible staff of headquarters, went to the front line.",
  },
  {
    slug: "march-2023-release-10-percent",
    replays: "The same with a second 5% in July 2023: it was warned of and never reported as released.",
  },
  {
    slug: "early-release-2024",
    replays:
      "The early release of prisoners after 40% of their sentence from September 2024, asked of March 2023.",
  },
  {
    slug: "release-checks-2025",
    replays:
      "The checks of releases that followed October 2025: a duty governor, and a second check of half.",
  },
] as const;

/** The shipped plans, in the order in which they are shown. */
export function examplePlans(): readonly ExamplePlan[] {
  return processWide("example-plans", () => shipped.map((plan) => ({ ...plan, file: read(plan.slug) })));
}

function read(slug: string): ScenarioFile {
  const path = join(process.cwd(), "db", "data", "scenarios", `${slug}.scenario.json`);
  const result = readScenario(readFileSync(path, "utf8"));
  if (result.ok) return result.scenario;
  const why = result.problems.map(({ path: field, sentence }) => `${field}: ${sentence}`).join(" ");
  throw new Error(`The shipped plan ${path} cannot be read. Restore the file. ${why}`);
}
