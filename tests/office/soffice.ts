import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Far more than it takes: a conversion that hangs must not hold up everything else. */
const patienceMs = 240_000;

/**
 * Converts files by LibreOffice without a screen, into a folder.
 * @throws Error with what LibreOffice says, where it fails or takes too long
 */
export function soffice(format: string, files: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), "plimsoll-office-"));
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  const { status, error, stdout, stderr } = spawnSync(
    "soffice",
    [...args, "--convert-to", format, "--outdir", folder, ...files],
    { encoding: "utf8", timeout: patienceMs },
  );
  rmSync(profile, { recursive: true, force: true });
  if (error) throw new Error(`LibreOffice did not answer: ${error.message}`);
  if (status !== 0 || /could not be loaded/i.test(stdout + stderr))
    throw new Error(`LibreOffice could not convert the files: ${stdout}${stderr}`);
}
