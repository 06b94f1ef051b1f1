import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startService } from "./start-service";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the service under test answers, without a slash at the end. */
    address: string;
    /** Removed when all tests are done. */
    temporaryFolder: string;
  }
}

/** Starts the service on a data folder of its own; all files share it. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-e2e-"));
  const service = await startService(join(folder, "data"));
  project.provide("temporaryFolder", folder);
  project.provide("address", service.address);
  return async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
