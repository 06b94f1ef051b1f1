import { afterEach, expect, it, vi } from "vitest";
import { closeDatabase, database } from "@/db/connection";
import { freshPostgresUrl } from "@/tests/support/database";

afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

it("is one for the process, also for a second copy of the module", async () => {
  vi.stubEnv("DATABASE_URL", await freshPostgresUrl());
  const first = database();
  vi.resetModules();
  const copy = await import("@/db/connection");
  expect(copy.database).not.toBe(database);
  expect(await copy.database()).toBe(await first);
});

it("is tried again after it could not be opened, and opened anew after it was closed", async () => {
  vi.stubEnv("DATABASE_URL", "not an address");
  await expect(database()).rejects.toMatchObject({ code: "settings" });
  vi.stubEnv("DATABASE_URL", await freshPostgresUrl());
  const opened = await database();
  await closeDatabase();
  expect(await database()).not.toBe(opened);
});
