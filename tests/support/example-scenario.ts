import { readFileSync } from "node:fs";

/** One of the scenario files that are shipped, as JSON. */
export function exampleScenario(name: string): unknown {
  return JSON.parse(readFileSync(`db/data/scenarios/${name}.scenario.json`, "utf8")) as unknown;
}
