import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbedded } from "@/db/embedded";
import { prepareDatabase } from "@/server/launch/prepare-database";

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "plimsoll-prepare-"));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe("preparing the database", () => {
  it("is refused in a sentence when the disk has 10 MB free, and leaves nothing behind", async () => {
    const folder = join(parent, "data");
    const full = () => Promise.resolve(10_000_000);
    const preparing = prepareDatabase(
      { url: undefined, folder },
      () => undefined,
      (settings) => openEmbedded(settings.folder, full),
    );
    await expect(preparing).rejects.toMatchObject({ name: "DatabaseError", code: "disk-full" });
    await expect(preparing).rejects.toThrow("has 10 MB free and Plimsoll needs 400 MB: free some space");
    expect(existsSync(`${folder}.lock`)).toBe(false);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });
});
