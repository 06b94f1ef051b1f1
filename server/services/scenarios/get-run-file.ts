import type { RunFile, RunFileInput } from "@/server/contracts/run";
import type { ServiceContext } from "../context";
import { findSealedRun } from "./find-sealed-run";

const shownLetters = 12;

/**
 * A text of a sealed run as a file, byte by byte as it is held, so that its hash can be taken elsewhere.
 * @throws AppError NOT_FOUND when there is no run of that id
 */
export async function getRunFile(context: ServiceContext, { run, part }: RunFileInput): Promise<RunFile> {
  const found = await findSealedRun(context, run);
  return { name: `sealed-run-${found.resultHash.slice(0, shownLetters)}-${part}.json`, body: found[part] };
}
