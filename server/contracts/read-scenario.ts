import { ScenarioFile, scenarioSchemaVersion } from "./scenario";

export type ReadScenario =
  | { readonly ok: true; readonly scenario: ScenarioFile }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Which field is wrong, and what to do, in one sentence. */
export interface FieldProblem {
  /** For example `measures.0.percent`; empty for the file as a whole. */
  readonly path: string;
  readonly sentence: string;
}

/** Reads the text of a scenario file. What it asks for is checked against the position afterwards. */
export function readScenario(text: string): ReadScenario {
  const value = parsed(text);
  if (value === undefined)
    return refused("This is not a scenario file: it is not valid JSON. Export the scenario again.");
  const version = versionOf(value);
  if (typeof version !== "number")
    return refused("This is not a scenario file: it has no schemaVersion. Export the scenario again.");
  if (version > scenarioSchemaVersion)
    return refused(
      `This file was written by a newer version (schema ${version}); this one reads up to ${scenarioSchemaVersion}. Update the service, or export the scenario again from this one.`,
    );
  const result = ScenarioFile.safeParse(value);
  if (result.success) return { ok: true, scenario: result.data };
  return {
    ok: false,
    problems: result.error.issues.map(({ path, message }) => ({ path: path.join("."), sentence: message })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "schemaVersion" in value
    ? value.schemaVersion
    : undefined;
}

const refused = (sentence: string): ReadScenario => ({ ok: false, problems: [{ path: "", sentence }] });
