import { ScenarioFile } from "@/server/contracts/scenario";
import { textHash } from "./text-hash";

/** A plan as text, in the order of the contract, and its hash: the same plan has the same, however its file was written. */
export function scenarioText(file: ScenarioFile): { readonly body: string; readonly hash: string } {
  const body = JSON.stringify(ScenarioFile.parse(file));
  return { body, hash: textHash(body) };
}
