import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { officerPseudonym } from "@/server/services/imports/officer-pseudonym";

const variable = "PLIMSOLL_PSEUDONYM_KEY";

describe("the key of officers' pseudonyms", () => {
  let folder = "";
  const embedded = () => ({ kind: "pglite", place: join(folder, "data") }) as const;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plimsoll-key-"));
    vi.stubEnv(variable, "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("is made once for an embedded database, beside its folder, for the owner's eyes only", () => {
    const first = officerPseudonym(embedded())("Jane Smith");
    expect(officerPseudonym(embedded())("JANE  smith")).toBe(first);
    expect(first).not.toContain("ane");
    expect(statSync(join(folder, "data.key")).mode & 0o777).toBe(0o600);
  });

  it("is not made before an officer is met", () => {
    officerPseudonym(embedded());
    expect(existsSync(join(folder, "data.key"))).toBe(false);
  });

  it("that is cut off makes no pseudonyms: anybody could try them out", () => {
    writeFileSync(join(folder, "data.key"), "");
    expect(() => officerPseudonym(embedded())("Jane Smith")).toThrow(/is not whole/);
    expect(readFileSync(join(folder, "data.key"), "utf8")).toBe("");
  });

  it("must be given for a database of several machines, and be long", () => {
    const shared = { kind: "postgres", place: "db.example" } as const;
    expect(() => officerPseudonym(shared)("Jane Smith")).toThrow(variable);
    vi.stubEnv(variable, "too short");
    expect(() => officerPseudonym(shared)("Jane Smith")).toThrow(variable);
    vi.stubEnv(variable, "a key that is long enough for anybody");
    expect(officerPseudonym(shared)("Jane Smith")).toMatch(/^[0-9a-f]{16}$/);
  });
});
